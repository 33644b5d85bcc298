package io.github.climatefinance.doconomy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.contract.PromptSockets;
import io.github.climatefinance.core.auth.ClientCertificate;
import io.github.climatefinance.doconomy.model.Transaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/**
 * A server with the token endpoint and the calculations of both versions behind mutual TLS. A payment's synthetic footprint
 * is its amount. Each calculation can be answered otherwise.
 */
final class FakeProvider implements AutoCloseable {
    static final HeldCertificate AUTHORITY = new HeldCertificate.Builder()
            .commonName("Synthetic Authority Example")
            .certificateAuthority(0)
            .build();
    static final HeldCertificate PARTNER = new HeldCertificate.Builder()
            .commonName("Synthetic Partner Example")
            .signedBy(AUTHORITY)
            .build();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    final MockWebServer server = new MockWebServer();
    final List<RecordedRequest> tokenRequests = new CopyOnWriteArrayList<>();
    final List<RecordedRequest> calculations = new CopyOnWriteArrayList<>();
    final List<RecordedRequest> others = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile BiFunction<Integer, RecordedRequest, @Nullable MockResponse> instead = (call, request) -> null;

    FakeProvider() {
        this(new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .signedBy(AUTHORITY)
                .build());
    }

    FakeProvider(HeldCertificate own) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(own)
                .addTrustedCertificate(AUTHORITY.certificate())
                .build()
                .sslSocketFactory());
        server.requireClientAuth();
        server.setServerSocketFactory(new PromptSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers calculations with what this returns for the number of the request, counted from 1; null: as usual. */
    void instead(BiFunction<Integer, RecordedRequest, @Nullable MockResponse> answer) {
        instead = answer;
    }

    String url(String path) {
        return server.url(path).newBuilder().host("localhost").build().toString();
    }

    /** Everything a client needs to be admitted. */
    DoconomyClient.Builder builder() {
        return trusting()
                .tls(ClientCertificate.pem(PARTNER.certificatePem(), PARTNER.privateKeyPkcs8Pem()))
                .credentials(DoconomyCredentials.of("synthetic-client"));
    }

    /** Without a certificate and credentials. */
    DoconomyClient.Builder trusting() {
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(AUTHORITY.certificate())
                .build();
        OkHttpClient connections = new OkHttpClient.Builder()
                .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                .build();
        return DoconomyClient.builder()
                .httpClient(connections)
                .baseUrl(url("/v3"))
                .tokenUrl(url("/oidc/v1.0/token"));
    }

    static List<Transaction> payments(int count) {
        return IntStream.range(0, count).mapToObj(FakeProvider::payment).toList();
    }

    static Transaction payment(int number) {
        return Transaction.builder()
                .reference("payment-" + number)
                .classifications(List.of(Classifications.mcc("0742")))
                .amount(Amounts.of(BigDecimal.valueOf(number, 2), Currency.getInstance("SEK")))
                .country("SE")
                .build();
    }

    static JsonNode json(RecordedRequest request) {
        try {
            return MAPPER.readTree(request.getBody().utf8());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The references of a calculation of version 3.0, in the order they were sent. */
    static List<String> references(RecordedRequest calculation) {
        return StreamSupport.stream(json(calculation).path("transactions").spliterator(), false)
                .map(payment -> payment.path("reference").asText())
                .toList();
    }

    static MockResponse ok(JsonNode body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(body.toString())
                .build();
    }

    static MockResponse status(int status) {
        return new MockResponse.Builder().code(status).build();
    }

    /** The usual answer, to be changed. */
    static ObjectNode calculated(RecordedRequest request) {
        ObjectNode body = MAPPER.createObjectNode();
        ArrayNode impacts = body.putArray("transactionImpacts");
        for (JsonNode payment : json(request).path("transactions")) {
            ObjectNode impact = impacts.addObject()
                    .put("reference", payment.path("reference").asText());
            if (!payment.path("classifications").path(0).path("id").asText().equals("9999")) {
                impact.set("classification", payment.path("classifications").path(0));
                impact.putObject("co2eEmission")
                        .set("total", payment.path("amount").path("value"));
                impact.putObject("socialCostOfCarbon").put("total", 1).put("currency", "SEK");
                impact.put("spendingAreaId", 1).put("docc", "100000");
            }
        }
        return body;
    }

    private MockResponse answer(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        if (path.equals("/oidc/v1.0/token")) {
            tokenRequests.add(request);
            return ok(MAPPER.createObjectNode()
                    .put("access_token", "token-" + tokens.incrementAndGet())
                    .put("token_type", "Bearer")
                    .put("expires_in", 180));
        }
        if (path.equals("/v3/transactions")) {
            calculations.add(request);
            MockResponse other = instead.apply(calculations.size(), request);
            return other == null ? ok(calculated(request)) : other;
        }
        others.add(request);
        if (path.equals("/v21/calculations")) {
            ObjectNode body = MAPPER.createObjectNode();
            ArrayNode footprints = body.putArray("transactionFootprints");
            json(request)
                    .path("cardTransactions")
                    .forEach(payment -> footprints
                            .addObject()
                            .put("reference", payment.path("reference").asText())
                            .put("carbonEmissionInGrams", 12));
            return ok(body);
        }
        return ok(MAPPER.createObjectNode());
    }

    @Override
    public void close() {
        server.close();
    }
}
