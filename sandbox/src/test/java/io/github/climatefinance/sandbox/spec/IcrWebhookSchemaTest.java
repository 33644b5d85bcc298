package io.github.climatefinance.sandbox.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.WebhookDelivery;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IcrWebhookSchemaTest {

    private static final String PATH = "specs/icr/openapi.yaml";
    private static final URI NOBODY = URI.create("http://127.0.0.1:1/");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void deliversWhatTheSpecificationDescribes() throws Exception {
        SpecFiles files = new SpecFiles();
        SchemaCheck check = new SchemaCheck(files, Set.of());
        SpecNode schema =
                SpecNode.root(files, PATH).at("components").at("schemas").at("WebhookEvent");
        try (IcrSandbox sandbox = IcrSandbox.start()) {
            sandbox.switchOff(IcrSwitch.WEBHOOKS_REPEATED).switchOn(IcrSwitch.WEBHOOKS_OF_EVERY_STATE);
            sandbox.deliverWebhooksTo(NOBODY, "synthetic-secret");
            retire(sandbox);
            sandbox.passes(Duration.ofMinutes(1));
            sandbox.switchOn(IcrSwitch.SHORT_ORGANIZATION_IN_INSTALLATION);
            sandbox.suspend(sandbox.installationId()).uninstall(sandbox.secondInstallationId());
            sandbox.install(sandbox.partnerOrganizationId(), Map.of("organization_info", "VIEW"));

            assertThat(sandbox.deliveries()).hasSize(6);
            for (WebhookDelivery delivery : sandbox.deliveries()) {
                String signed =
                        JSON.readTree(delivery.body()).path("signedData").asText();
                JsonNode event = JSON.readTree(Base64.getDecoder().decode(signed));
                assertThat(check.problems(schema, event)).as(delivery.body()).isEmpty();
                assertThat(UndeclaredProperties.in(new DeclaredShape(List.of(schema)), event))
                        .as(delivery.body())
                        .isEmpty();
            }
            JsonNode broken = JSON.readTree("{\"event\":\"installed\",\"strange\":1}");
            assertThat(check.problems(schema, broken)).isNotEmpty();
            assertThat(UndeclaredProperties.in(new DeclaredShape(List.of(schema)), broken))
                    .isNotEmpty();
        }
    }

    private static void retire(IcrSandbox sandbox) throws Exception {
        String inventory = sandbox.baseUrl() + "/organizations/" + sandbox.organizationId() + "/inventory";
        HttpClient http = HttpClient.newHttpClient();
        JsonNode credits = JSON.readTree(
                http.send(authorized(sandbox, inventory).GET().build(), HttpResponse.BodyHandlers.ofString())
                        .body());
        HttpRequest action = authorized(sandbox, inventory + "/action/retire")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"creditId\":\"" + credits.at("/credits/0/id").asText() + "\",\"amount\":1}"))
                .build();
        assertThat(http.send(action, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    private static HttpRequest.Builder authorized(IcrSandbox sandbox, String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + sandbox.organizationToken());
    }
}
