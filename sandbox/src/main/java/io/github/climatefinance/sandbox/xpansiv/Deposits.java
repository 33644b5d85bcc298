package io.github.climatefinance.sandbox.xpansiv;

import io.github.climatefinance.sandbox.agenda.Agenda;
import io.github.climatefinance.sandbox.xpansiv.Identifiers.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All deposits there ever were. Not safe for several threads. */
final class Deposits {

    private final Agenda agenda;
    private final Identifiers identifiers;
    private final Map<String, Deposit> byIdentifier = new LinkedHashMap<>();

    Deposits(Agenda agenda, Identifiers identifiers) {
        this.agenda = agenda;
        this.identifiers = identifiers;
    }

    /** Makes a deposit, on which the venue decides later. */
    Deposit make(TaxLot lot, Market market, long quantity, long priority) {
        String identifier = identifiers.text(Kind.DEPOSIT);
        Deposit deposit = new Deposit(identifier, byIdentifier.size(), lot, market, quantity, priority);
        byIdentifier.put(identifier, deposit);
        boolean accepted = !lot.instrument().ein().equals(Catalogue.DEPOSIT_REJECTED);
        agenda.later(() -> deposit.decide(accepted));
        return deposit;
    }

    /** The deposits of an account at an exchange, in the order they were made. */
    Stream<Deposit> of(Account account, String exchange) {
        return byIdentifier.values().stream().filter(deposit -> deposit.isOf(account) && deposit.isAt(exchange));
    }

    Optional<Deposit> find(Account account, String exchange, String identifier) {
        return Optional.ofNullable(byIdentifier.get(identifier))
                .filter(deposit -> deposit.isOf(account) && deposit.isAt(exchange));
    }

    List<Deposit> all() {
        return List.copyOf(byIdentifier.values());
    }

    /** What an account can take of an instrument from its deposits at an exchange. */
    long usable(Account account, String exchange, String ein) {
        return of(account, exchange)
                .filter(one -> isOf(one, ein))
                .mapToLong(Deposit::usable)
                .sum();
    }

    /** Takes a quantity from the deposits of an instrument, the oldest first; there must be as much. */
    List<Slice> slices(Account account, String exchange, String ein, long quantity) {
        List<Slice> slices = new ArrayList<>();
        long left = quantity;
        for (Deposit deposit :
                of(account, exchange).filter(one -> isOf(one, ein)).toList()) {
            long part = Math.min(left, deposit.usable());
            if (part > 0) {
                slices.add(new Slice(deposit.lot(), part, Optional.of(deposit)));
                left -= part;
            }
        }
        return List.copyOf(slices);
    }

    private static boolean isOf(Deposit deposit, String ein) {
        return deposit.lot().instrument().ein().equals(ein);
    }
}
