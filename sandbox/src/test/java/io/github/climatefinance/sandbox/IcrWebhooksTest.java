package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import io.github.climatefinance.sandbox.icr.TransactionEnd;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IcrWebhooksTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "synthetic-webhook-sécret";

    private final MockWebServer receiver = new MockWebServer();
    private final IcrSandbox sandbox = IcrSandbox.start().processingDelay(Duration.ofMinutes(1));
    private final IcrCaller caller = IcrCaller.organization(sandbox);

    @BeforeEach
    void listen() throws Exception {
        QueueDispatcher taking = new QueueDispatcher();
        taking.setFailFast(new MockResponse.Builder().code(202).build());
        receiver.setDispatcher(taking);
        receiver.start();
        sandbox.deliverWebhooksTo(url(), SECRET);
    }

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
        receiver.close();
    }

    @Test
    void signsTheTextOfSignedData() throws Exception {
        sandbox.suspend(sandbox.installationId());
        RecordedRequest request = taken();
        JsonNode body = JSON.readTree(request.getBody().utf8());
        String signedData = body.path("signedData").asText();
        JsonNode decoded = JSON.readTree(Base64.getDecoder().decode(signedData));

        assertThat(request.getHeaders().get("x-icr-signature-256")).isEqualTo("sha256=" + hmac(signedData));
        assertThat(decoded).isEqualTo(((ObjectNode) body.deepCopy()).without("signedData"));
        assertThat(decoded.path("event").asText()).isEqualTo("suspended");
        assertThat(decoded.at("/installation/id").asText()).isEqualTo(sandbox.installationId());
        assertThat(decoded.at("/sender/fullName").asText()).startsWith("Synthetic");
    }

    @Test
    void doesNotSignWithoutASecret() throws Exception {
        sandbox.deliverWebhooksTo(url());
        sandbox.suspend(sandbox.installationId());
        RecordedRequest request = taken();

        assertThat(request.getHeaders().get("x-icr-signature-256")).isNull();
        assertThat(JSON.readTree(request.getBody().utf8()).has("signedData")).isFalse();
    }

    @Test
    void tellsWhatBecomesOfInstallationsInOrder() throws Exception {
        String id = sandbox.install(sandbox.partnerOrganizationId(), Map.of("organization_info", "VIEW"));
        sandbox.suspend(id)
                .unsuspend(id)
                .permit(id, Map.of("organization_inventory", "WRITE"))
                .uninstall(id);

        assertThat(events())
                .containsExactly("installed", "suspended", "unsuspended", "newPermissionsAccepted", "uninstalled");
        assertThat(sandbox.deliveries()).allSatisfy(delivery -> {
            assertThat(JSON.readTree(delivery.body()).at("/installation/id").asText())
                    .isEqualTo(id);
            assertThat(delivery.headers()).containsKey("x-icr-signature-256");
            assertThat(delivery.status()).isEqualTo(OptionalInt.of(202));
        });
    }

    @Test
    void tellsTheDocumentedStatesOfATransaction() throws Exception {
        String id = retire();
        sandbox.passes(Duration.ofMinutes(5));
        sandbox.nextTransactionEnds(TransactionEnd.FAILED).nextTransactionEnds(TransactionEnd.REJECTED);
        retire();
        sandbox.passes(Duration.ofMinutes(5));
        retire();
        sandbox.passes(Duration.ofMinutes(5));
        JsonNode first = JSON.readTree(sandbox.deliveries().get(0).body());

        assertThat(states()).containsExactly("pending_queue", "processed", "pending_queue", "failed", "pending_queue");
        assertThat(first.path("event").asText()).isEqualTo("organizationTransaction");
        assertThat(first.at("/transaction/id").asText()).isEqualTo(id);
        assertThat(first.at("/transaction/type").asText()).isEqualTo("retire");
        assertThat(first.at("/transaction/amount").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(first.at("/installation/organization/id").asText()).isEqualTo(sandbox.organizationId());
    }

    @Test
    void tellsEveryStateIfToldTo() throws Exception {
        sandbox.switchOn(IcrSwitch.WEBHOOKS_OF_EVERY_STATE);
        sandbox.nextTransactionEnds(TransactionEnd.CANCELLED);
        retire();
        sandbox.passes(Duration.ofMinutes(5));
        retire();
        sandbox.passes(Duration.ofMinutes(5));
        assertThat(states())
                .containsExactly("pending_queue", "cancelled", "pending_queue", "pending_onchain", "processed");
        sandbox.switchOff(IcrSwitch.WEBHOOKS_OF_EVERY_STATE);
        retire();
        sandbox.passes(Duration.ofMinutes(5));

        assertThat(states().subList(5, 7)).containsExactly("pending_queue", "processed");
        assertThat(states()).hasSize(7);
    }

    @Test
    void tellsOfTheWarehouse() throws Exception {
        String organization = "/organizations/" + sandbox.organizationId();
        String credit = caller.read(organization + "/warehouse/inventory")
                .at("/credits/0/id")
                .asText();
        String reservation = caller.ok(
                        "POST",
                        organization + "/warehouse/inventory/reservations",
                        "{'creditId':'%s','organizationId':'%s','amount':2}"
                                .formatted(credit, sandbox.organizationId()))
                .path("id")
                .asText();
        caller.ok(
                "POST",
                organization + "/warehouse/inventory/reservations/" + reservation + "/transfer",
                "{'receiverId':'%s'}".formatted(sandbox.partnerOrganizationId()));
        sandbox.passes(Duration.ofMinutes(5));

        assertThat(events()).containsExactly("warehouseTransaction");
        assertThat(states()).containsExactly("processed");
    }

    @Test
    void tellsNothingOfOrganizationsWithoutTheApp() throws Exception {
        String token =
                sandbox.organizationToken(sandbox.partnerOrganizationId(), Map.of("organization_inventory", "WRITE"));
        IcrCaller partner = IcrCaller.with(sandbox, token);
        partner.act(
                sandbox.partnerOrganizationId(),
                "retire",
                "{'creditId':'%s','amount':1}"
                        .formatted(partner.credits(sandbox.partnerOrganizationId())
                                .get(0)
                                .path("id")
                                .asText()));
        sandbox.passes(Duration.ofMinutes(5));

        assertThat(sandbox.transactions()).hasSize(1);
        assertThat(sandbox.deliveries()).isEmpty();
    }

    @Test
    void goesOnThoughNobodyAsks() throws Exception {
        sandbox.processingDelay(Duration.ofMillis(1));
        retire();

        assertThat(JSON.readTree(taken().getBody().utf8())
                        .at("/transaction/status")
                        .asText())
                .isEqualTo("pending_queue");
        assertThat(JSON.readTree(taken().getBody().utf8())
                        .at("/transaction/status")
                        .asText())
                .isEqualTo("processed");
    }

    @Test
    void sendsAgainUnlessToldOtherwise() throws Exception {
        for (int i = 0; i < 4; i++) {
            receiver.enqueue(new MockResponse.Builder().code(500).build());
        }
        sandbox.suspend(sandbox.installationId());
        assertThat(sandbox.deliveries())
                .last()
                .extracting(WebhookDelivery::attempts)
                .isEqualTo(3);
        sandbox.switchOff(IcrSwitch.WEBHOOKS_REPEATED);
        sandbox.unsuspend(sandbox.installationId());
        assertThat(sandbox.deliveries())
                .last()
                .extracting(WebhookDelivery::attempts)
                .isEqualTo(1);
        assertThat(sandbox.deliveries())
                .last()
                .extracting(WebhookDelivery::status)
                .isEqualTo(OptionalInt.of(500));
        sandbox.switchOn(IcrSwitch.WEBHOOKS_REPEATED);
        receiver.enqueue(new MockResponse.Builder().code(500).build());
        receiver.enqueue(new MockResponse.Builder().code(202).build());
        sandbox.suspend(sandbox.installationId());

        assertThat(sandbox.deliveries())
                .last()
                .extracting(WebhookDelivery::attempts)
                .isEqualTo(2);
    }

    @Test
    void forgetsTheWebhookOnReset() {
        sandbox.suspend(sandbox.installationId());
        assertThat(sandbox.deliveries()).hasSize(1);

        sandbox.reset();
        sandbox.suspend(sandbox.installationId());

        assertThat(sandbox.deliveries()).isEmpty();
    }

    @Test
    void tellsNobodyElsewhere() {
        assertThatThrownBy(() -> sandbox.deliverWebhooksTo(URI.create("http://192.0.2.1/"), SECRET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`url` must be http on loopback, but was http://192.0.2.1/");
    }

    @Test
    void writesInstallationsAsToldTo() throws Exception {
        sandbox.switchOn(IcrSwitch.SHORT_ORGANIZATION_IN_INSTALLATION)
                .switchOff(IcrSwitch.ACCESS_TOKENS_URL_WITHOUT_HOST);
        JsonNode brief = IcrCaller.app(sandbox).read("/app/installations/" + sandbox.installationId());
        sandbox.switchOff(IcrSwitch.SHORT_ORGANIZATION_IN_INSTALLATION)
                .switchOn(IcrSwitch.ACCESS_TOKENS_URL_WITHOUT_HOST);
        JsonNode whole = IcrCaller.app(sandbox).read("/app/installations/" + sandbox.installationId());

        assertThat(brief.at("/organization/name").asText()).startsWith("Synthetic");
        assertThat(brief.path("organization").has("fullName")).isFalse();
        assertThat(brief.path("accessTokensUrl").asText()).startsWith("https://");
        assertThat(whole.at("/organization/fullName").asText()).startsWith("Synthetic");
        assertThat(whole.path("organization").has("name")).isFalse();
        assertThat(whole.path("accessTokensUrl").asText()).startsWith("undefined/");
    }

    private String retire() throws Exception {
        String organization = sandbox.organizationId();
        return caller.act(
                        organization,
                        "retire",
                        "{'creditId':'%s','amount':1.5}"
                                .formatted(caller.credits(organization)
                                        .get(0)
                                        .path("id")
                                        .asText()))
                .path("id")
                .asText();
    }

    private List<String> events() {
        return sandbox.deliveries().stream().map(WebhookDelivery::event).toList();
    }

    private List<String> states() throws Exception {
        List<String> states = new ArrayList<>();
        for (WebhookDelivery delivery : sandbox.deliveries()) {
            states.add(JSON.readTree(delivery.body()).at("/transaction/status").asText());
        }
        return states;
    }

    private URI url() {
        return receiver.url("/icr").uri();
    }

    private RecordedRequest taken() throws InterruptedException {
        RecordedRequest request = receiver.takeRequest(20, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("nothing arrived");
        }
        return request;
    }

    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        StringBuilder hex = new StringBuilder();
        for (byte each : mac.doFinal(text.getBytes(StandardCharsets.UTF_8))) {
            hex.append("%02x".formatted(each));
        }
        return hex.toString();
    }
}
