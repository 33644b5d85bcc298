package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.client.ClientBuilder;
import java.util.List;
import java.util.function.Consumer;

/** A client, and what can be called with it at random. Thread-safe. */
public interface Caller extends AutoCloseable {
    /** Its reads. */
    List<Read> reads();

    @Override
    void close();

    /**
     * The one for an address of a {@link Till}.
     *
     * @param settings given to the client's builder
     */
    static Caller of(List<String> address, Consumer<ClientBuilder<?>> settings) {
        return switch (address.get(0)) {
            case "puro" -> new PuroCaller(address, settings);
            case "doconomy" -> new DoconomyCaller(address, settings);
            default -> Writer.of(address, settings);
        };
    }
}
