package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong with a bulk request for retirements, wherever the credits come from. */
final class RetirementCheck {

    private final Books books;

    RetirementCheck(Books books) {
        this.books = books;
    }

    /**
     * Where the credits of a request come from.
     *
     * @see #passed
     */
    interface Source {

        /** What an item can take at most. */
        long quantity(Position position);

        /** What is wrong with the way an item chooses its tax lots. */
        Optional<FieldError> choice(JsonNode item, Position position);

        /** What an item takes, if nothing is wrong with it. */
        List<Slice> slices(JsonNode item, Position position);
    }

    /** The orders of a request that is right; any other is refused as a whole. */
    List<Retirement.Order> passed(Account account, String program, JsonNode body, Source source) {
        ReferenceData.require("RETIREMENT_PROGRAM", program, "INVALID_PROGRAM");
        if (!account.programs().contains(program)) {
            throw Refusal.of("INVALID_PROGRAM", "the account is not linked to " + program);
        }
        List<JsonNode> items = Json.items(body, "retirements").toList();
        if (items.isEmpty()) {
            throw Refusal.of("EMPTY_REQUEST", "there is nothing to retire");
        }
        JsonNode attributes = body.path("attributes");
        List<FieldError> attributeErrors = books.switches.has(XpansivSwitch.REGISTRY_RULES_ENFORCED)
                ? RegistryRules.errors(account, program, attributes)
                : List.of();
        List<List<FieldError>> itemErrors = itemErrors(account, program, items, source);
        if (!attributeErrors.isEmpty() || !itemErrors.stream().allMatch(List::isEmpty)) {
            throw Refusal.with(refusal(attributeErrors, itemErrors));
        }
        return items.stream()
                .map(item -> order(account, item, attributes, source))
                .toList();
    }

    private Retirement.Order order(Account account, JsonNode item, JsonNode attributes, Source source) {
        Position position =
                books.inventory.position(account, item.path("ein").asText()).orElseThrow();
        return new Retirement.Order(
                account,
                position.instrument(),
                source.slices(item, position),
                Json.text(item, "externalIdentifier"),
                attributes);
    }

    private List<List<FieldError>> itemErrors(Account account, String program, List<JsonNode> items, Source source) {
        Set<String> seen = new HashSet<>();
        List<List<FieldError>> errors = new ArrayList<>();
        for (JsonNode item : items) {
            boolean again = !seen.add(item.path("ein").asText());
            errors.add(
                    again
                            ? List.of(FieldError.of("DUPLICATE_EIN", "the EIN is given twice", item, "ein"))
                            : itemError(account, program, item, source).stream().toList());
        }
        return errors;
    }

    private Optional<FieldError> itemError(Account account, String program, JsonNode item, Source source) {
        String ein = item.path("ein").asText();
        Optional<Position> found = books.inventory
                .position(account, ein)
                .filter(position -> position.instrument().program().equals(program));
        if (found.isEmpty()) {
            return Optional.of(FieldError.of("INVALID_EIN", "the account holds none of it at " + program, item, "ein"));
        }
        Position position = found.get();
        if (position.isQuarantined()) {
            return Optional.of(FieldError.of("QUARANTINED_POSITION", "the position is quarantined", item, "ein"));
        }
        if (isLocked(account, ein)) {
            return Optional.of(FieldError.of("EIN_CURRENTLY_LOCKED", "it is being retired", item, "ein"));
        }
        return quantityError(item, source.quantity(position)).or(() -> source.choice(item, position));
    }

    /** Whether nothing may be taken of an EIN because it is being retired. */
    boolean isLocked(Account account, String ein) {
        return books.switches.has(XpansivSwitch.EIN_LOCKED_WHILE_RETIRING)
                && books.retirements.isUnderWay(account, ein);
    }

    private static Optional<FieldError> quantityError(JsonNode item, long most) {
        long quantity = item.path("quantity").asLong();
        if (quantity == 0) {
            return Optional.of(FieldError.of("ZERO_QUANTITY", "the quantity is 0", item, "quantity"));
        }
        if (quantity < 0) {
            return Optional.of(FieldError.of("INVALID_VALUE", "the quantity is negative", item, "quantity"));
        }
        return quantity > most
                ? Optional.of(FieldError.of("INSUFFICIENT_QUANTITY", "there are " + most, item, "quantity"))
                : Optional.empty();
    }

    private static ObjectNode refusal(List<FieldError> attributeErrors, List<List<FieldError>> itemErrors) {
        boolean attributes = !attributeErrors.isEmpty();
        List<FieldError> all = itemErrors.stream().flatMap(Collection::stream).toList();
        ObjectNode json = Json.object()
                .put("code", attributes ? "INVALID_ATTRIBUTES" : "INVALID_RETIREMENTS")
                .put("message", "nothing was retired");
        json.set(
                "errors",
                Json.array(all, error -> Json.object().put("code", error.code()).put("message", error.message())));
        json.set("attributeErrors", Json.array(attributeErrors, FieldError::json));
        json.set("retirementErrors", Json.array(itemErrors, list -> Json.array(list, FieldError::json)));
        return json;
    }
}
