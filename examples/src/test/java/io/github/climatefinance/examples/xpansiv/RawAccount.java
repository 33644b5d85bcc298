package io.github.climatefinance.examples.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.XpansivUser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the sandbox without a line of the SDK, so that a mistake of ours cannot cancel itself out. */
final class RawAccount {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final XpansivSandbox sandbox;
    private final XpansivUser user;

    RawAccount(XpansivSandbox sandbox) {
        this.sandbox = sandbox;
        user = sandbox.user();
    }

    /** The whole inventory of an account, from the report of all tax lots. */
    JsonNode report(String account) throws IOException, InterruptedException {
        String path = "/reports/account/" + account + "/type/tax-lots-by-program?include=estimatedMarketValue";
        return send(HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                .header("Authorization", "Bearer " + token()));
    }

    private String token() throws IOException, InterruptedException {
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
        return send(HttpRequest.newBuilder(URI.create(sandbox.tokenUrl()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return json.readTree(response.body());
    }
}
