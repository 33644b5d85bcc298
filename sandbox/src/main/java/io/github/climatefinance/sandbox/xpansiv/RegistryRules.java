package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What each registry wants to know of a retirement. Names, types and the whole shape are invented: the provider publishes
 * none. That some registries want a retirement sub-account is documented.
 */
final class RegistryRules {

    private static final String COMPLIANCE = "COMPLIANCE";
    private static final String SUB_ACCOUNT = "retirementSubAccount";
    private static final String OWNER = "beneficialOwnerName";
    private static final Set<String> CARBON = Set.of("ACR", "CAR", "VCS");

    private static final Rule REASON =
            new Rule("retirementReason", "STRING", false, List.of("VOLUNTARY", COMPLIANCE), false);
    private static final Rule YEAR = new Rule("complianceYear", "INTEGER", false, List.of(), true);
    private static final Rule BENEFICIAL_OWNER = new Rule(OWNER, "STRING", false, List.of(), false);
    private static final Rule PUBLIC = new Rule("isPublic", "BOOLEAN", false, List.of(), false);
    private static final Rule RETIREMENT_SUB_ACCOUNT = new Rule(SUB_ACCOUNT, "STRING", true, List.of(), false);

    private RegistryRules() {}

    /**
     * A rule for one attribute.
     *
     * @param options all values there are; empty for any
     * @param forCompliance whether it is there for compliance only
     */
    private record Rule(String name, String type, boolean required, List<String> options, boolean forCompliance) {

        ObjectNode json() {
            ObjectNode json = Json.object().put("type", type).put("required", required);
            if (!options.isEmpty()) {
                json.set("options", Json.texts(options));
            }
            if (forCompliance) {
                json.putObject("availableWhen").put(REASON.name, COMPLIANCE);
            }
            return json.put("description", "Synthetic rule: the provider publishes neither rules nor their shape.");
        }

        boolean fits(JsonNode value) {
            return switch (type) {
                case "INTEGER" -> value.isIntegralNumber();
                case "BOOLEAN" -> value.isBoolean();
                default -> value.isTextual();
            };
        }
    }

    /** The rules of a program; empty if it retires nothing. */
    static Optional<ObjectNode> json(String program) {
        if (!ReferenceData.has("RETIREMENT_PROGRAM", program)) {
            return Optional.empty();
        }
        ObjectNode json = Json.object();
        rules(program).forEach(rule -> json.set(rule.name, rule.json()));
        return Optional.of(json);
    }

    /** What is wrong with the attributes; a missing node stands for none. */
    static List<FieldError> errors(Account account, String program, JsonNode attributes) {
        List<Rule> rules = rules(program);
        List<FieldError> errors = new ArrayList<>();
        attributes.fieldNames().forEachRemaining(name -> {
            Optional<Rule> rule =
                    rules.stream().filter(one -> one.name.equals(name)).findFirst();
            if (rule.isEmpty()) {
                errors.add(error("UNEXPECTED_FIELD", attributes, name));
            } else {
                code(account, program, rule.get(), attributes)
                        .ifPresent(code -> errors.add(error(code, attributes, name)));
            }
        });
        rules.stream()
                .filter(rule -> rule.required && !attributes.has(rule.name))
                .forEach(rule -> errors.add(error("REQUIRED_FIELD", MissingNode.getInstance(), rule.name)));
        return errors;
    }

    private static Optional<String> code(Account account, String program, Rule rule, JsonNode attributes) {
        JsonNode value = attributes.path(rule.name);
        if (!rule.fits(value)) {
            return Optional.of("INVALID_TYPE");
        }
        if (rule.forCompliance && !attributes.path(REASON.name).equals(TextNode.valueOf(COMPLIANCE))) {
            return Optional.of("UNAVAILABLE_FIELD");
        }
        if (!rule.options.isEmpty() && !rule.options.contains(value.asText())) {
            return Optional.of("INVALID_VALUE");
        }
        if (rule.name.equals(SUB_ACCOUNT) && !isRetirementSubAccount(account, program, value.asText())) {
            return Optional.of("INVALID_SUB_ACCOUNT");
        }
        boolean nobody = rule.name.equals(OWNER) && value.asText().isBlank();
        return nobody ? Optional.of("INVALID_BENEFICIAL_OWNER_NAME") : Optional.empty();
    }

    private static boolean isRetirementSubAccount(Account account, String program, String code) {
        return SubAccount.of(account, program).stream()
                .anyMatch(one -> one.type().equals("RETIREMENT") && one.code().equals(code));
    }

    private static FieldError error(String code, JsonNode attributes, String name) {
        return FieldError.of(code, "attribute " + name + " breaks a rule of the registry", attributes, name);
    }

    private static List<Rule> rules(String program) {
        return CARBON.contains(program)
                ? List.of(REASON, YEAR, BENEFICIAL_OWNER, PUBLIC)
                : List.of(REASON, YEAR, BENEFICIAL_OWNER, RETIREMENT_SUB_ACCOUNT);
    }
}
