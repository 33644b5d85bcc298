package io.github.climatefinance.robustness.kill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientLedger;
import io.github.climatefinance.core.client.ClientRuntime;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.robustness.faults.Read;
import io.github.climatefinance.robustness.faults.Reference;
import io.github.climatefinance.robustness.faults.Searchable;
import io.github.climatefinance.robustness.faults.Write;
import io.github.climatefinance.robustness.faults.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Places orders that have a key: every second one its reference, the others one that the SDK makes. */
record OrderWriter(ClientRuntime client) implements Writer {
    private static final Operation LIST = Operation.of("listOrders", "GET", "/desks/{desk}/orders")
            .safety(Safety.READ)
            .build();
    private static final Operation ORDER = Operation.of("placeOrder", "POST", "/desks/{desk}/orders")
            .safety(Safety.KEYED)
            .idempotencyField("externalId")
            .reconcile(SettlingRead.by(LIST, "externalId")
                    .path("desk", "{desk}")
                    .query("externalId", "/externalId")
                    .items("/data")
                    .created("createdOn")
                    .build())
            .build();

    private static final class Builder extends ClientBuilder<Builder> {
        Builder() {
            super(ProviderProfile.builder("synthetic-desk").build());
        }

        @Override
        protected Builder self() {
            return this;
        }

        ClientRuntime build() {
            return runtime(null, Map.of());
        }
    }

    OrderWriter(List<String> address, Consumer<ClientBuilder<?>> settings) {
        this(client(address, settings));
    }

    private static ClientRuntime client(List<String> address, Consumer<ClientBuilder<?>> settings) {
        Builder builder = new Builder().baseUrl(address.get(1));
        settings.accept(builder);
        return builder.build();
    }

    @Override
    public List<Write> writes() {
        return List.of(new Write("placeOrder", Searchable.FULLY, this::place));
    }

    private void place(Reference reference) {
        ObjectNode order = JsonNodeFactory.instance.objectNode();
        if (reference.number() % 2 == 0) {
            order.put("externalId", reference.toString());
        }
        client.calls()
                .call(
                        ApiCall.<JsonNode>of(ORDER, Answer.json("Order", Codecs.JSON))
                                .path("desk", reference.toString())
                                .json(Codecs.JSON, order)
                                .build(),
                        RequestOptions.none());
    }

    @Override
    public List<Read> reads() {
        return List.of();
    }

    @Override
    public ClientLedger ledger() {
        return client.ledger();
    }

    @Override
    public void close() {
        client.close();
    }
}
