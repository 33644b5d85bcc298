package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Logs in to the Xpansiv sandbox and calls it over HTTP. */
final class XpansivCaller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Caller caller;

    XpansivCaller(XpansivSandbox sandbox, XpansivUser user) throws IOException, InterruptedException {
        caller = new Caller(sandbox.baseUrl(), "Bearer " + token(sandbox, user));
    }

    static Map<String, String> form(XpansivUser user) {
        return new TreeMap<>(Map.of(
                "grant_type", "http://auth0.com/oauth/grant-type/password-realm",
                "realm", "Username-Password-Authentication",
                "audience", "https://xpansiv/platform",
                "client_id", user.clientId(),
                "client_secret", user.clientSecret(),
                "username", user.username(),
                "password", user.password()));
    }

    static HttpResponse<String> logIn(XpansivSandbox sandbox, Map<String, String> form)
            throws IOException, InterruptedException {
        Caller anonymous = new Caller(sandbox.tokenUrl(), "");
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return anonymous.send(anonymous
                .request("")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static String token(XpansivSandbox sandbox, XpansivUser user) throws IOException, InterruptedException {
        HttpResponse<String> response = logIn(sandbox, form(user));
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body()).path("access_token").asText();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return caller.get(path);
    }

    /** @param body JSON with ' for "; empty for none */
    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = caller.request(path);
        return caller.send(
                body.isEmpty()
                        ? request.POST(BodyPublishers.noBody()).build()
                        : request.header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body.replace('\'', '"')))
                                .build());
    }

    /** What is answered with 200. */
    JsonNode read(String path) throws IOException, InterruptedException {
        return json(get(path));
    }

    /** What is answered with 200. */
    JsonNode ask(String path, String body) throws IOException, InterruptedException {
        return json(post(path, body));
    }

    static JsonNode json(HttpResponse<String> response) throws JsonProcessingException {
        if (response.statusCode() != 200) {
            throw new AssertionError(response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return tree(response);
    }

    static JsonNode tree(HttpResponse<String> response) throws JsonProcessingException {
        return JSON.readTree(response.body());
    }
}
