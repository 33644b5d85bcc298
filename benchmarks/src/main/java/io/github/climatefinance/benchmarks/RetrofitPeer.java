package io.github.climatefinance.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.benchmarks.stock.retrofit.ApiClient;
import io.github.climatefinance.benchmarks.stock.retrofit.JSON;
import io.github.climatefinance.benchmarks.stock.retrofit.api.TransactionsApi;
import io.github.climatefinance.benchmarks.stock.retrofit.model.TransactionList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import retrofit2.Call;
import retrofit2.Response;

/** The generator's {@code retrofit2}, with Jackson. */
final class RetrofitPeer implements Peer {
    /** Made by the client itself when it connects; only decoding and encoding in memory needs one from here. */
    private static final class Json {
        private static final ObjectMapper MAPPER = new JSON().getMapper();
    }

    @Override
    public Object decode(InputStream json) throws IOException {
        return Json.MAPPER
                .readerFor(TransactionList.class)
                .readValue(new InputStreamReader(json, StandardCharsets.UTF_8));
    }

    @Override
    public byte[] encode(Object page) throws IOException {
        return Json.MAPPER.writerFor(TransactionList.class).writeValueAsBytes(page);
    }

    @Override
    public Connection connect(String baseUrl) {
        ApiClient client = new ApiClient("basicAuth", FixedServer.KEY, FixedServer.SECRET);
        client.getAdapterBuilder().baseUrl(baseUrl + "/");
        TransactionsApi transactions = client.createService(TransactionsApi.class);
        return new Connection() {
            @Override
            public Object page() throws IOException {
                return body(transactions.listTransactions(null, null, 100, null));
            }

            @Override
            public Object transaction(String id) throws IOException {
                return body(transactions.getTransaction(id));
            }
        };
    }

    private static Object body(Call<?> call) throws IOException {
        Response<?> response = call.execute();
        Object body = response.body();
        if (!response.isSuccessful() || body == null) {
            throw new IOException("HTTP " + response.code());
        }
        return body;
    }

    @Override
    public Content content(Object answer) {
        return StockContent.of(answer);
    }
}
