package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A caller of Doconomy with one certificate or none. Shares no code with the sandbox. */
final class DoconomyCaller {

    static final String SCOPE = "urn:transaction:carbon";
    static final String V21_SCOPE = "urn:aland-index:calculations";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DoconomySandbox sandbox;
    private final HttpClient http;

    DoconomyCaller(DoconomySandbox sandbox) {
        this(sandbox, sandbox.clientKeyStore(), HttpClient.Version.HTTP_1_1);
    }

    DoconomyCaller(DoconomySandbox sandbox, KeyStore keys, HttpClient.Version version) {
        this(sandbox, version, keys, keyManagers(keys, sandbox.keyStorePassword()));
    }

    private DoconomyCaller(
            DoconomySandbox sandbox, HttpClient.Version version, KeyStore trust, KeyManager[] certificates) {
        this.sandbox = sandbox;
        this.http = HttpClient.newBuilder()
                .version(version)
                .sslContext(context(certificates, trust))
                .build();
    }

    /** One that trusts the server and shows no certificate. */
    static DoconomyCaller withoutCertificate(DoconomySandbox sandbox) {
        return new DoconomyCaller(sandbox, HttpClient.Version.HTTP_1_1, sandbox.clientKeyStore(), new KeyManager[0]);
    }

    Map<String, String> grant(String scope) {
        return new TreeMap<>(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                sandbox.clientId(),
                "client_secret",
                sandbox.clientSecret(),
                "scope",
                scope));
    }

    HttpResponse<String> askForToken(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(new Caller(http, sandbox.tokenUrl(), ""), "", body, "application/x-www-form-urlencoded");
    }

    /** A token, or the failure of the test. */
    String token(String scope) throws IOException, InterruptedException {
        return json(askForToken(grant(scope))).path("access_token").asText();
    }

    Caller v3(String token) {
        return new Caller(http, sandbox.baseUrl(), "Bearer " + token);
    }

    Caller v21(String token) {
        return new Caller(http, sandbox.v21BaseUrl(), "Bearer " + token);
    }

    static HttpResponse<String> post(Caller caller, String path, String body, String contentType)
            throws IOException, InterruptedException {
        return caller.send(caller.request(path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** The body of an answer that is no failure. */
    static JsonNode json(HttpResponse<String> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new AssertionError("answered " + response.statusCode() + ": " + response.body());
        }
        return read(response);
    }

    static JsonNode read(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }

    private static KeyManager[] keyManagers(KeyStore keys, char[] password) {
        try {
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keys, password);
            return factory.getKeyManagers();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static SSLContext context(KeyManager[] certificates, KeyStore trust) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trust);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(certificates, factory.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
