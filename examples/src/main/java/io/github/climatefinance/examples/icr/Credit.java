package io.github.climatefinance.examples.icr;

import io.github.climatefinance.icr.model.CreditType;
import io.github.climatefinance.icr.model.InventoryCredit;
import io.github.climatefinance.icr.model.ProjectReference;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** What a person wants to know of credits in an inventory. What the registry did not tell reads so. */
record Credit(String id, String serial, String vintage, String type, Project project, Held held) {
    static final String NOT_TOLD = "not told";

    /** The project they come from. */
    record Project(String name, Optional<String> number) {}

    /** How many there are. */
    record Held(BigDecimal amount, String unit) {}

    static Credit of(InventoryCredit credit) {
        return new Credit(
                text(credit.hasId(), credit::id),
                text(credit.hasSerialization(), credit::serialization),
                text(credit.hasVintage(), credit::vintage),
                text(credit.hasType(), () -> words(credit.type())),
                new Project(
                        credit.project()
                                .filter(ProjectReference::hasFullName)
                                .map(ProjectReference::fullName)
                                .orElse(NOT_TOLD),
                        credit.project().flatMap(ProjectReference::num)),
                new Held(
                        credit.hasAmount() ? credit.amount() : BigDecimal.ZERO,
                        credit.unit().orElse("credit")));
    }

    /** So many of them, in their unit. */
    String unit(BigDecimal amount) {
        return amount.compareTo(BigDecimal.ONE) == 0 ? held.unit() : held.unit() + "s";
    }

    private static String words(CreditType type) {
        return switch (type.known()) {
            case EX_POST -> "ex post: the mitigation has happened";
            case EX_ANTE -> "ex ante: the mitigation is expected";
            default -> type.value();
        };
    }

    static String text(boolean told, Supplier<String> text) {
        return told ? text.get() : NOT_TOLD;
    }
}
