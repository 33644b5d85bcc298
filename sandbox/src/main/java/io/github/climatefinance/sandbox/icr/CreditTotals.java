package io.github.climatefinance.sandbox.icr;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Where all credits of one kind are.
 *
 * @param creditId of the provider
 * @param issued how many there are in all
 * @param held in accounts, development inventories and the registry's own inventories
 * @param onSale in warehouses
 * @param underWay reserved, or taken from a balance by a queued transaction
 * @param elsewhere at addresses that are nobody's account, or waiting for the owner of an e-mail address
 * @param retired for good
 * @param cancelled for good
 */
public record CreditTotals(
        String creditId,
        BigDecimal issued,
        BigDecimal held,
        BigDecimal onSale,
        BigDecimal underWay,
        BigDecimal elsewhere,
        BigDecimal retired,
        BigDecimal cancelled) {

    static CreditTotals of(Credit credit, Holdings holdings) {
        Map<Holder.Kind, BigDecimal> sums = holdings.sums(credit);
        return new CreditTotals(
                credit.id(),
                holdings.issued(credit),
                sum(sums, Holder.Kind.ACCOUNT, Holder.Kind.DEVELOPMENT, Holder.Kind.REGISTRY),
                sum(sums, Holder.Kind.WAREHOUSE),
                sum(sums, Holder.Kind.RESERVATION, Holder.Kind.QUEUE),
                sum(sums, Holder.Kind.OUTSIDE, Holder.Kind.ESCROW),
                sum(sums, Holder.Kind.RETIRED),
                sum(sums, Holder.Kind.CANCELLED));
    }

    private static BigDecimal sum(Map<Holder.Kind, BigDecimal> sums, Holder.Kind... kinds) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Holder.Kind kind : kinds) {
            sum = sum.add(sums.getOrDefault(kind, BigDecimal.ZERO));
        }
        return sum;
    }
}
