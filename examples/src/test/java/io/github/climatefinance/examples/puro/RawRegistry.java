package io.github.climatefinance.examples.puro;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.sandbox.PuroSandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Reads the sandbox without a line of the SDK, so that a mistake of ours cannot cancel itself out. */
final class RawRegistry {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final PuroSandbox sandbox;

    RawRegistry(PuroSandbox sandbox) {
        this.sandbox = sandbox;
    }

    List<JsonNode> all(String listing) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        long total = 1;
        for (int offset = 0; offset < total; offset += 100) {
            JsonNode page = get(listing + "?limit=100&offset=" + offset);
            page.get("data").forEach(items::add);
            total = page.at("/pagination/total").asLong();
        }
        return items;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        byte[] basic = (sandbox.key() + ":" + sandbox.secret()).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic))
                .build();
        return json.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
