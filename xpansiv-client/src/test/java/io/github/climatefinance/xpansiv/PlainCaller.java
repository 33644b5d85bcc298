package io.github.climatefinance.xpansiv;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.XpansivUser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Logs in and calls by nothing but the JDK: what it is told is the measure of what the client decodes. */
final class PlainCaller {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String baseUrl;
    private final String token;

    PlainCaller(XpansivSandbox sandbox) {
        baseUrl = sandbox.baseUrl();
        token = logIn(sandbox);
    }

    /** A token of the main user. */
    String token() {
        return token;
    }

    JsonNode get(String pathAndQuery) {
        return json(send(request(pathAndQuery).GET().build()));
    }

    JsonNode post(String pathAndQuery, String body) {
        HttpRequest.Builder request = request(pathAndQuery);
        return json(send(
                body.isEmpty()
                        ? request.POST(BodyPublishers.noBody()).build()
                        : request.header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build()));
    }

    /** Any value that Jackson can write, as a tree. */
    static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(baseUrl + pathAndQuery))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private String logIn(XpansivSandbox sandbox) {
        XpansivUser user = sandbox.user();
        String form = Map.of(
                        "grant_type", "http://auth0.com/oauth/grant-type/password-realm",
                        "realm", "Username-Password-Authentication",
                        "audience", "https://xpansiv/platform",
                        "client_id", user.clientId(),
                        "client_secret", user.clientSecret(),
                        "username", user.username(),
                        "password", user.password())
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return json(send(HttpRequest.newBuilder(URI.create(sandbox.tokenUrl()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build()))
                .path("access_token")
                .asText();
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(request + " was answered " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(request.toString(), e);
        }
    }
}
