package io.github.climatefinance.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.climatefinance.benchmarks.stock.nativehttp.ApiClient;
import io.github.climatefinance.benchmarks.stock.nativehttp.api.TransactionsApi;
import io.github.climatefinance.benchmarks.stock.nativehttp.model.TransactionList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The generator's {@code native}, on the JDK's own client. It has no Basic authentication: the header is set by hand. */
final class NativePeer implements Peer {
    private final ApiClient client = new ApiClient();

    @Override
    public Object decode(InputStream json) throws IOException {
        String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
        return client.getObjectMapper().readValue(text, new TypeReference<TransactionList>() {});
    }

    @Override
    public byte[] encode(Object page) throws IOException {
        return client.getObjectMapper().writeValueAsBytes(page);
    }

    @Override
    public Connection connect(String baseUrl) {
        client.updateBaseUri(baseUrl);
        String secret = FixedServer.KEY + ":" + FixedServer.SECRET;
        String header = "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        client.setRequestInterceptor(request -> request.header("Authorization", header));
        TransactionsApi transactions = new TransactionsApi(client);
        return new Connection() {
            @Override
            public Object page() throws Exception {
                return transactions.listTransactions(null, null, 100, null);
            }

            @Override
            public Object transaction(String id) throws Exception {
                return transactions.getTransaction(id);
            }
        };
    }

    @Override
    public Content content(Object answer) {
        return StockContent.of(answer);
    }
}
