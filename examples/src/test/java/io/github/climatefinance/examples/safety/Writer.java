package io.github.climatefinance.examples.safety;

import io.github.climatefinance.core.client.ClientLedger;
import io.github.climatefinance.core.ledger.WriteLedger;
import java.time.Duration;
import java.util.List;

/** A client that writes one thing at a time, each under a reference of the caller's. Thread-safe. */
interface Writer extends AutoCloseable {
    void write(String reference);

    ClientLedger ledger();

    @Override
    void close();

    /** The one that an address of {@link Till} is for. */
    static Writer of(List<String> address, WriteLedger ledger, Duration deadline) {
        return switch (address.get(0)) {
            case "xpansiv" -> new XpansivWriter(address, ledger, deadline);
            case "trading" -> new TradingWriter(address, ledger, deadline);
            case "icr" -> new IcrWriter(address, ledger, deadline);
            default -> new OrderWriter(address, ledger, deadline);
        };
    }
}
