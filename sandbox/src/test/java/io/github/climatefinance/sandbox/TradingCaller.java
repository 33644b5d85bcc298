package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** Calls the trading sandbox over HTTP, as the requestor it is told. */
final class TradingCaller {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final TradingSandbox sandbox;
    private final String requestor;
    private String token;

    TradingCaller(TradingSandbox sandbox) {
        this(sandbox, sandbox.requestorId());
    }

    /** @param requestor empty for none */
    TradingCaller(TradingSandbox sandbox, String requestor) {
        this.sandbox = sandbox;
        this.requestor = requestor;
        login();
    }

    void login() {
        try {
            token = json(token(sandbox.tokenUrl(), form(sandbox.clientSecret()) + "&scope=" + sandbox.scope()))
                    .path("access_token")
                    .asText();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    String token() {
        return token;
    }

    String form(String secret) {
        return "grant_type=client_credentials&client_id=" + sandbox.clientId() + "&client_secret=" + secret;
    }

    HttpResponse<String> token(String url, String form) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token);
    }

    /** @param body JSON with ' for "; empty for none */
    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (!requestor.isEmpty() && !method.equals("GET")) {
            request.header("Requestor-ID", requestor);
        }
        return http.send(
                body.isEmpty()
                        ? request.method(method, BodyPublishers.noBody()).build()
                        : request.header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
                                .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<byte[]> sendBytes(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofByteArray());
    }

    int status(String method, String path, String body) throws IOException, InterruptedException {
        return send(method, path, body).statusCode();
    }

    static JsonNode json(HttpResponse<String> response) throws JsonProcessingException {
        return JSON.readTree(response.body());
    }

    JsonNode ok(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = send(method, path, body);
        if (response.statusCode() / 100 != 2) {
            throw new AssertionError(
                    method + " " + path + " answered " + response.statusCode() + ": " + response.body());
        }
        return json(response);
    }

    JsonNode read(String path) throws IOException, InterruptedException {
        return ok("GET", path, "");
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return ok("POST", path, body);
    }

    /** Creates something and lets it come into being; its id. */
    String made(String idField, String path, String body) throws IOException, InterruptedException {
        String id = post(path, body).path(idField).asText();
        lapse();
        return id;
    }

    /** Lets everything under way come to its end. */
    void lapse() {
        sandbox.passes(Duration.ofSeconds(30));
    }

    JsonNode product(String id) throws IOException, InterruptedException {
        return read("/products/" + id);
    }

    static String coins(TradingCustomer customer, String side, String type, String quantity, String externalId) {
        return """
                {'cryptoSymbol':'BTC','tradeSide':'%s','quantityType':'%s','quantity':%s,'externalId':'%s',
                 'walletCustomerProductId':'%s','cashCustomerProductId':'%s'}""".formatted(side, type, quantity, externalId, customer.walletId(), customer.cashId());
    }

    static String coins(TradingCustomer customer, String side, String type, String quantity) {
        return coins(customer, side, type, quantity, UUID.randomUUID().toString());
    }

    /** @param more further properties, each with a comma before it */
    static String shares(TradingCustomer customer, String side, int quantity, String more) {
        return """
                {'depositoryCustomerProductId':'%s','cashCustomerProductId':'%s','tradeSide':'%s',
                 'isin':'ZZSYNTHETF01','exchangeCode':'TGAT','quantity':%d%s}""".formatted(customer.depositoryId(), customer.cashId(), side, quantity, more);
    }

    String orderCoins(String side, String type, String quantity) throws IOException, InterruptedException {
        return post("/digital/orders/market", coins(sandbox.customer(), side, type, quantity))
                .path("orderId")
                .asText();
    }

    JsonNode digitalOrder(String id) throws IOException, InterruptedException {
        return read("/digital/orders/" + id);
    }
}
