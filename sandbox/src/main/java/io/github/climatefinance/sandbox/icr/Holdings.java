package io.github.climatefinance.sandbox.icr;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who has how many credits. Nothing comes into being but by {@link #issue}, and nothing is lost. Not safe for several threads. */
final class Holdings {

    private final Map<Holder, Map<Credit, BigDecimal>> amounts = new HashMap<>();
    private final Map<Credit, BigDecimal> issued = new LinkedHashMap<>();

    void issue(Holder to, Credit credit, BigDecimal amount) {
        issued.merge(credit, amount, BigDecimal::add);
        add(to, credit, amount);
    }

    BigDecimal issued(Credit credit) {
        return issued.getOrDefault(credit, BigDecimal.ZERO);
    }

    BigDecimal amount(Holder holder, Credit credit) {
        return of(holder).getOrDefault(credit, BigDecimal.ZERO);
    }

    boolean has(Holder holder, Credit credit, BigDecimal amount) {
        return amount(holder, credit).compareTo(amount) >= 0;
    }

    /** What somebody has, without what is nought. */
    Map<Credit, BigDecimal> of(Holder holder) {
        return amounts.getOrDefault(holder, Map.of());
    }

    /** @throws IllegalStateException if the holder does not have so many */
    void move(Holder from, Holder to, Credit credit, BigDecimal amount) {
        if (amount.signum() <= 0 || !has(from, credit, amount)) {
            throw new IllegalStateException(from + " cannot give " + amount + " of " + credit.id());
        }
        add(from, credit, amount.negate());
        add(to, credit, amount);
    }

    /** Moves all that somebody has. */
    void moveAll(Holder from, Holder to) {
        Map.copyOf(of(from)).forEach((credit, amount) -> move(from, to, credit, amount));
    }

    /** How many there are of some credits in each kind of place. */
    Map<Holder.Kind, BigDecimal> sums(Credit credit) {
        Map<Holder.Kind, BigDecimal> sums = new EnumMap<>(Holder.Kind.class);
        amounts.forEach((holder, credits) ->
                sums.merge(holder.kind(), credits.getOrDefault(credit, BigDecimal.ZERO), BigDecimal::add));
        return sums;
    }

    private void add(Holder holder, Credit credit, BigDecimal amount) {
        Map<Credit, BigDecimal> credits = amounts.computeIfAbsent(holder, h -> new LinkedHashMap<>());
        credits.merge(credit, amount, BigDecimal::add);
        credits.values().removeIf(left -> left.signum() == 0);
    }
}
