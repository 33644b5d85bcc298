package io.github.climatefinance.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.climatefinance.benchmarks.stock.apache.ApiClient;
import io.github.climatefinance.benchmarks.stock.apache.api.TransactionsApi;
import io.github.climatefinance.benchmarks.stock.apache.model.TransactionList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The generator's {@code apache-httpclient}, version 5 of it. */
final class ApachePeer implements Peer {
    private final ApiClient client = new ApiClient();

    @Override
    public Object decode(InputStream json) throws IOException {
        String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
        return client.getObjectMapper().readValue(text, new TypeReference<TransactionList>() {});
    }

    @Override
    public byte[] encode(Object page) throws IOException {
        return client.getObjectMapper().writeValueAsString(page).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Connection connect(String baseUrl) {
        client.setBasePath(baseUrl);
        client.setUsername(FixedServer.KEY);
        client.setPassword(FixedServer.SECRET);
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
