package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.puro.model.TransactionType;
import java.util.List;
import java.util.function.Consumer;

/** Reads a registry that has nothing but reads. */
record PuroCaller(PuroClient client) implements Caller {
    private static final List<TransactionType> TYPES =
            List.of(TransactionType.RETIREMENT, TransactionType.ISSUANCE, TransactionType.TRANSFER);

    PuroCaller(List<String> address, Consumer<ClientBuilder<?>> settings) {
        this(client(address, settings));
    }

    private static PuroClient client(List<String> address, Consumer<ClientBuilder<?>> settings) {
        PuroClient.Builder builder = PuroClient.builder()
                .baseUrl(address.get(1))
                .credentials(BasicCredentials.of(address.get(2), address.get(3)));
        settings.accept(builder);
        return builder.build();
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.ofItems(
                        "listTransactions",
                        variant -> client
                                .transactions()
                                .listAll(p -> p.transactionType(TYPES.get(variant % TYPES.size())))
                                .readAhead(1 + variant / 2)
                                .stream()),
                Read.ofItems("listCertificates", variant -> client.certificates().listAll().stream()),
                Read.ofItems("listProductionFacilities", variant -> client.productionFacilities().listAll().stream()),
                Read.ofItems("listMethodologies", variant -> client.methodologies().listAll().stream()),
                Read.ofItems("listLabels", variant -> client.labels().listAll().stream()));
    }

    @Override
    public void close() {
        client.close();
    }
}
