package io.github.climatefinance.benchmarks;

import io.github.climatefinance.benchmarks.stock.okhttpgson.ApiClient;
import io.github.climatefinance.benchmarks.stock.okhttpgson.JSON;
import io.github.climatefinance.benchmarks.stock.okhttpgson.api.TransactionsApi;
import io.github.climatefinance.benchmarks.stock.okhttpgson.model.TransactionList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The generator's {@code okhttp-gson}. Its JSON is static: the client sets it up. */
final class OkHttpGsonPeer implements Peer {
    private final ApiClient client = new ApiClient();

    @Override
    public Object decode(InputStream json) throws IOException {
        return JSON.deserialize(json, TransactionList.class);
    }

    @Override
    public byte[] encode(Object page) {
        return JSON.serialize(page).getBytes(StandardCharsets.UTF_8);
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
