package io.github.climatefinance.sandbox.trading;

import java.math.BigDecimal;
import java.time.Instant;

/** What somebody has of one asset. Only the ledger changes it. Not safe for several threads. */
final class Account {

    private BigDecimal amount = BigDecimal.ZERO;
    private BigDecimal reserved = BigDecimal.ZERO;
    private BigDecimal unsettled = BigDecimal.ZERO;
    private Instant modifiedOn;

    Account(Instant now) {
        modifiedOn = now;
    }

    BigDecimal amount() {
        return amount;
    }

    /** What orders and transfers under way may need. */
    BigDecimal reserved() {
        return reserved;
    }

    /** What can be used to trade. */
    BigDecimal available() {
        return amount.subtract(reserved);
    }

    /** What can be sent away: what orders have brought in counts once they are settled. */
    BigDecimal withdrawable() {
        return available().subtract(unsettled).max(BigDecimal.ZERO);
    }

    Instant modifiedOn() {
        return modifiedOn;
    }

    void add(BigDecimal change, Instant now) {
        amount = amount.add(change);
        modifiedOn = now;
    }

    void reserve(BigDecimal change, Instant now) {
        reserved = reserved.add(change);
        modifiedOn = now;
    }

    void unsettled(BigDecimal change) {
        unsettled = unsettled.add(change);
    }
}
