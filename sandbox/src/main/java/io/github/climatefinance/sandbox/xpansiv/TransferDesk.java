package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.xpansiv.Refusal.ItemError;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Offers transfers, in bulk, to one counterparty. */
final class TransferDesk {

    /** How many items a request may have: a limit exists, its size is not published. */
    static final int MOST_ITEMS = 100;

    private static final Set<String> SHOW_PRICE = Set.of("PJM", "NEPOOL");

    private final Books books;

    TransferDesk(Books books) {
        this.books = books;
    }

    /** All or nothing. */
    Answer create(Question question) {
        Account account = Accounts.reached(question);
        String program = Programs.linked(question, account);
        JsonNode body = question.body();
        List<JsonNode> items = Json.items(body, "transfers").toList();
        checkSize(items.size());
        LocalDate day = LocalDate.parse(Json.text(body, "settlementDate").orElseThrow());
        SettlementDays.check(day, books);
        AccountHolder recipient = recipient(account, program, body);
        checkRegistryFields(program, body);
        TransferCheck check = new TransferCheck(books.inventory, account, program);
        List<ItemError> errors = check.errors(items);
        if (!errors.isEmpty()) {
            throw Refusal.items("INVALID_TRANSFERS", "nothing was transferred", errors);
        }
        List<Transfer.Order> orders = items.stream()
                .map(item -> order(account, recipient, check.slices(item), terms(item, body, day)))
                .toList();
        return answer(question.isDryRun() ? books.transfers.preview(orders) : books.transfers.offer(orders));
    }

    static void checkSize(int items) {
        if (items == 0) {
            throw Refusal.of("EMPTY_REQUEST", "there are no transfers");
        }
        if (items > MOST_ITEMS) {
            throw Refusal.of("REQUEST_TOO_LARGE", "there are more than " + MOST_ITEMS + " transfers");
        }
    }

    private static AccountHolder recipient(Account sender, String program, JsonNode body) {
        String name = body.path("counterpartyRegistryName").asText();
        return AccountHolder.recipient(program, name)
                .filter(holder -> !holder.account().equals(Optional.of(sender)))
                .orElseThrow(
                        () -> Refusal.of("INVALID_COUNTERPARTY_NAME", "nobody else at " + program + " is " + name));
    }

    private static void checkRegistryFields(String program, JsonNode body) {
        Optional<String> purpose = Json.text(body, "registryTransferPurpose");
        boolean wrong =
                purpose.isPresent() ? !ReferenceData.has("PJM_TRANSFER_PURPOSE", purpose.get()) : program.equals("PJM");
        if (wrong) {
            throw Refusal.of("INVALID_REGISTRY_TRANSFER_PURPOSE", program + " wants to know what the transfer is for");
        }
        if (SHOW_PRICE.contains(program) && !body.hasNonNull("showPriceInRegistry")) {
            throw Refusal.of("INVALID_SHOW_PRICE_IN_REGISTRY", program + " wants to know whether to show the price");
        }
    }

    private static Transfer.Order order(
            Account sender, AccountHolder recipient, List<Slice> slices, Transfer.Terms terms) {
        Instrument instrument = slices.get(0).lot().instrument();
        return new Transfer.Order(sender, recipient.account(), recipient.name(), instrument, slices, terms);
    }

    private static Transfer.Terms terms(JsonNode item, JsonNode body, LocalDate day) {
        return new Transfer.Terms(
                Json.text(item, "externalTransferIdentifier"),
                item.hasNonNull("unitPrice") ? Optional.of(Price.of(item.path("unitPrice"))) : Optional.empty(),
                Optional.of(day),
                Optional.of(body.path("showPriceInRegistry"))
                        .filter(JsonNode::isBoolean)
                        .map(JsonNode::asBoolean),
                Json.text(body, "registryTransferPurpose"),
                Optional.empty());
    }

    private static Answer answer(Transfers.Batch batch) {
        ObjectNode json = Json.object();
        json.set("transfers", Json.array(Shuffle.of(batch.transfers(), Transfer::identifier), transfer -> {
            ObjectNode one = Json.object();
            transfer.order().terms().externalIdentifier().ifPresent(id -> one.put("externalTransferIdentifier", id));
            return one.put("transferIdentifier", transfer.identifier());
        }));
        return Answer.ok(json.put("batchIdentifier", batch.identifier()));
    }
}
