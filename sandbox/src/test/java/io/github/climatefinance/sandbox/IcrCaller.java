package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;

/** Calls the ICR sandbox over HTTP with one token or JWT. */
final class IcrCaller {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Caller caller;

    private IcrCaller(String baseUrl, String token) {
        caller = new Caller(baseUrl, "Bearer " + token);
    }

    static IcrCaller with(IcrSandbox sandbox, String token) {
        return new IcrCaller(sandbox.baseUrl(), token);
    }

    static IcrCaller organization(IcrSandbox sandbox) {
        return with(sandbox, sandbox.organizationToken());
    }

    static IcrCaller app(IcrSandbox sandbox) {
        return with(sandbox, jwt(sandbox));
    }

    /** With a new token of an installation. */
    static IcrCaller installation(IcrSandbox sandbox, String installationId) throws IOException, InterruptedException {
        return with(
                sandbox,
                app(sandbox)
                        .ok("POST", "/app/installations/" + installationId + "/accessTokens", "")
                        .path("token")
                        .asText());
    }

    /** As the provider tells apps to make it. */
    static String jwt(IcrSandbox sandbox) {
        long now = sandbox.now().getEpochSecond();
        return jwt(sandbox.appPrivateKeyPem(), claims(sandbox, now - 60, now + 540));
    }

    static String claims(IcrSandbox sandbox, long issued, long expires) {
        return "{'iss':'%s','iat':%d,'exp':%d,'alg':'RS256'}".formatted(sandbox.appId(), issued, expires);
    }

    static String jwt(String pkcs8Pem, String claims) {
        return jwt("{'alg':'RS256','typ':'JWT'}", pkcs8Pem, claims);
    }

    /** @param header with ' for ", as the claims */
    static String jwt(String header, String pkcs8Pem, String claims) {
        try {
            String signed = base64(header) + "." + base64(claims);
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(privateKey(pkcs8Pem));
            signer.update(signed.getBytes(StandardCharsets.UTF_8));
            return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static PrivateKey privateKey(String pkcs8Pem) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(decoded(pkcs8Pem)));
    }

    static byte[] decoded(String pem) {
        return Base64.getMimeDecoder()
                .decode(pem.replaceAll("-----[A-Z ]+-----", "").trim());
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return caller.get(path);
    }

    /** @param body JSON with ' for "; empty for none */
    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = caller.request(path);
        return caller.send(
                body.isEmpty()
                        ? request.method(method, BodyPublishers.noBody()).build()
                        : request.header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
                                .build());
    }

    HttpResponse<String> sendVersion(String path, String version) throws IOException, InterruptedException {
        return caller.send(
                caller.request(path).header("x-icr-api-version", version).GET().build());
    }

    int status(String method, String path, String body) throws IOException, InterruptedException {
        return send(method, path, body).statusCode();
    }

    JsonNode ok(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = send(method, path, body);
        if (response.statusCode() != 200) {
            throw new AssertionError(method + " " + path + " answered " + response.statusCode() + response.body());
        }
        return read(response);
    }

    JsonNode read(String path) throws IOException, InterruptedException {
        return ok("GET", path, "");
    }

    static JsonNode read(HttpResponse<String> response) throws JsonProcessingException {
        return JSON.readTree(response.body());
    }

    /** The credits of an organization's inventory. */
    List<JsonNode> credits(String organizationId) throws IOException, InterruptedException {
        return list(read("/organizations/" + organizationId + "/inventory").path("credits"));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** How many of some credits are in an organization's inventory. */
    BigDecimal balance(String organizationId, String creditId) throws IOException, InterruptedException {
        return credits(organizationId).stream()
                .filter(credit -> credit.path("id").asText().equals(creditId))
                .map(credit -> credit.path("amount").decimalValue())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** Acts on credits; the transaction as it was answered. */
    JsonNode act(String organizationId, String action, String body) throws IOException, InterruptedException {
        return ok("POST", "/organizations/" + organizationId + "/inventory/action/" + action, body);
    }

    JsonNode transaction(String organizationId, String id) throws IOException, InterruptedException {
        return read("/organizations/" + organizationId + "/transactions/" + id);
    }
}
