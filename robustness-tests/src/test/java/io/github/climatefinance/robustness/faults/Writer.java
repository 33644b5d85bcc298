package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientLedger;
import java.util.List;
import java.util.function.Consumer;

/** A client that also writes, each time one thing under a reference of its own. */
public interface Writer extends Caller {
    /** Its writes, each of which is written down in the ledger. Of the first one a read tells the most. */
    List<Write> writes();

    /** What its ledger knows; the settings must have given it one. */
    ClientLedger ledger();

    /** The write of an operation. */
    default Write write(String operation) {
        return writes().stream()
                .filter(each -> each.operation().equals(operation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no write `" + operation + "`"));
    }

    /** The one for an address of a {@link Till} that books. */
    static Writer of(List<String> address, Consumer<ClientBuilder<?>> settings) {
        return switch (address.get(0)) {
            case "xpansiv" -> new XpansivWriter(address, settings);
            case "icr" -> new IcrWriter(address, settings);
            case "trading" -> new TradingWriter(address, settings);
            default -> throw new IllegalArgumentException("nobody writes at `" + address.get(0) + "`");
        };
    }
}
