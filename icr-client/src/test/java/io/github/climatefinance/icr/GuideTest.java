package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.WebhookException;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.IcrError;
import io.github.climatefinance.icr.model.Installation;
import io.github.climatefinance.icr.model.InstallationEvent;
import io.github.climatefinance.icr.model.InventoryCredit;
import io.github.climatefinance.icr.model.OrganizationTransactionEvent;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.RetirementData;
import io.github.climatefinance.icr.model.WarehouseTransactionEvent;
import io.github.climatefinance.icr.model.WebhookEvent;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.WebhookDelivery;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of the guide, run. The architecture tests find each of them here, whatever its line breaks. */
@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideTest {
    private final IcrSandbox sandbox;
    private final IcrApp app;
    private final IcrClient icr;
    private final String organizationId;

    GuideTest(IcrSandbox sandbox) {
        this.sandbox = sandbox;
        this.app = Apps.app(sandbox, new Recorder());
        this.icr = app.installation(sandbox.installationId());
        this.organizationId = sandbox.organizationId();
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void organizationToken() {
        String token = sandbox.organizationToken();

        IcrClient icr = IcrClient.builder()
                .environment(IcrEnvironment.SANDBOX)
                .credentials(IcrCredentials.organizationToken(token))
                .build();

        icr.close();
    }

    @Test
    void apps() {
        String appId = sandbox.appId();
        String privateKeyPem = sandbox.appPrivateKeyPem();
        String installationId = sandbox.installationId();

        IcrApp app = IcrApp.builder()
                .environment(IcrEnvironment.SANDBOX)
                .credentials(IcrCredentials.app(appId, privateKeyPem))
                .build();

        IcrClient icr = app.installation(installationId);
        IcrClient itself = app.client();

        assertThat(icr).isNotSameAs(itself);
        app.close();
    }

    @Test
    void installations() {
        String idFromTheBrowser = sandbox.installationId();

        Installation installation = app.installations().get(idFromTheBrowser);
        String customer = installation
                .organization()
                .flatMap(o -> o.fullName().or(o::name))
                .orElse("not told");

        assertThat(customer).startsWith("Synthetic");
    }

    @Test
    void credits() {
        for (InventoryCredit credit : icr.inventories().get(organizationId).credits()) {
            CreditSerial serial = CreditSerial.of(credit.serialization());
            System.out.println(credit.amount() + " " + credit.unit().orElse("") + " of project "
                    + serial.projectNumber().orElse("unknown") + ", " + credit.vintage());
        }
        assertThat(icr.inventories().get(organizationId).credits()).isNotEmpty();
    }

    @Test
    void retiring() {
        String creditId = credit();
        String ownReference = "synthetic-order-1";
        sandbox.processingDelay(Duration.ofMillis(20));

        RetireCreditsRequest request = RetireCreditsRequest.builder()
                .creditId(creditId)
                .amount(new BigDecimal("5"))
                .retirementData(RetirementData.builder()
                        .reason("Voluntary purposes")
                        .beneficiaryName("Synthetic Beneficiary Example")
                        .comment(ownReference)
                        .build())
                .build();

        CreditTransaction queued = icr.inventories().retireCredits(organizationId, request);
        Settlement<CreditTransaction> end = icr.waiting()
                .settlement(organizationId, queued.id())
                .onPoll(System.out::println)
                .timeout(Duration.ofMinutes(15))
                .build()
                .await();

        switch (end.progress()) {
            case PROCESSED ->
                System.out.println("retired, " + end.transaction().txId().orElse("no hash told"));
            case FAILED, CANCELLED, REJECTED -> System.out.println("not retired: " + end);
            case WAITING -> throw new IllegalStateException("a wait does not end so");
        }

        assertThat(end.isProcessed()).isTrue();
    }

    @Test
    void unknownOutcome() {
        RetireCreditsRequest request = request("5");
        sandbox.faults().next("retireCredits", Fault.dropAfterEffect());

        Instant sentAt = Instant.now();
        try {
            icr.inventories().retireCredits(organizationId, request);
        } catch (OutcomeUnknownException unknown) {
            ReconciledAction<CreditTransaction> found = icr.reconciliation().check(organizationId, request, sentAt);
            switch (found.answer()) {
                case EXECUTED ->
                    System.out.println("done: " + found.transactions().get(0).id());
                case NOT_EXECUTED, CANNOT_TELL -> System.out.println("ask the provider: " + found);
            }
        }

        assertThat(sandbox.requests("retireCredits")).hasSize(1);
        assertThat(sandbox.requests("listInventoryRequests")).isNotEmpty();
    }

    @Test
    void errors() {
        RetireCreditsRequest request = request("1000000000");

        try {
            icr.inventories().retireCredits(organizationId, request);
        } catch (BadRequestException refused) {
            IcrError error = IcrError.of(refused).orElseThrow();
            System.out.println(error.message().map(JsonNode::toString).orElse("no message"));
        }

        assertThat(sandbox.transactions()).isEmpty();
    }

    @Test
    void webhooks() throws IOException, InterruptedException {
        String secret = "synthetic-webhook-secret";

        IcrWebhooks webhooks = IcrWebhooks.withSecrets(secret);
        BlockingQueue<WebhookEvent> events = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/icr", exchange -> {
            int status = 202;
            try {
                byte[] body = exchange.getRequestBody().readNBytes(1_000_000);
                events.add(webhooks.parse(exchange.getRequestHeaders(), body));
            } catch (WebhookException refused) {
                status = 403;
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();

        try {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/icr");
            sandbox.processingDelay(Duration.ofMillis(1)).deliverWebhooksTo(address, secret);
            sandbox.suspend(sandbox.secondInstallationId());
            String id = icr.inventories()
                    .retireCredits(organizationId, request("5"))
                    .id();
            assertThat(icr.awaitSettled(organizationId, id, Duration.ofMinutes(1))
                            .isProcessed())
                    .isTrue();

            assertThat(sandbox.deliveries())
                    .isNotEmpty()
                    .allSatisfy(delivery -> assertThat(delivery.status()).hasValue(202));
            List<String> told = new ArrayList<>();
            for (WebhookEvent event : events) {
                told.add(told(event));
            }
            assertThat(told).contains("suspended " + sandbox.secondInstallationId(), id + " is PROCESSED");
            assertForgeriesAreRefused(address);
        } finally {
            server.stop(0);
        }
    }

    private void assertForgeriesAreRefused(URI address) {
        sandbox.deliverWebhooksTo(address, "another-secret").suspend(sandbox.installationId());
        sandbox.deliverWebhooksTo(address).unsuspend(sandbox.installationId());

        List<WebhookDelivery> deliveries = sandbox.deliveries();
        assertThat(deliveries.subList(deliveries.size() - 2, deliveries.size()))
                .allSatisfy(delivery -> assertThat(delivery.status()).hasValue(403));
    }

    static String told(WebhookEvent event) {
        if (event instanceof InstallationEvent installation) {
            return installation.event().value() + " "
                    + installation.installation().id();
        } else if (event instanceof OrganizationTransactionEvent organization) {
            return organization.transaction().id() + " is "
                    + Settlement.Progress.of(organization.transaction().status());
        } else if (event instanceof WarehouseTransactionEvent warehouse) {
            return warehouse.transaction().id() + " of the warehouse";
        }
        return "something new: " + event.toJson();
    }

    private RetireCreditsRequest request(String amount) {
        return RetireCreditsRequest.builder()
                .creditId(credit())
                .amount(new BigDecimal(amount))
                .retirementData(RetirementData.builder()
                        .reason("Voluntary purposes")
                        .beneficiaryName("Synthetic Beneficiary Example")
                        .comment("synthetic-order-2")
                        .build())
                .build();
    }

    private String credit() {
        return icr.inventories().get(organizationId).credits().get(0).id();
    }
}
