package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingSide;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TradingOperationsTest {

    private static final String PERSON = "'firstName':'Synthetic Dora','lastName':'Example','birthDay':'1990-05-05',"
            + "'birthPlace':'Synthetic Town','birthCountry':'DE'";
    private static final String NO_AMERICAN = PERSON + ",'isUsNationality':false";
    private static final String NATURAL_PERSON = "{'gender':'FEMALE'," + NO_AMERICAN + "}";

    private final MockWebServer receiver = new MockWebServer();
    private final TradingSandbox sandbox = TradingSandbox.start();
    private final TradingCaller caller = new TradingCaller(sandbox);
    private final TradingCustomer customer = sandbox.customer();

    @BeforeEach
    void listen() throws Exception {
        QueueDispatcher taking = new QueueDispatcher();
        taking.setFailFast(new MockResponse.Builder().code(200).build());
        receiver.setDispatcher(taking);
        receiver.start();
        sandbox.deliverWebhooksTo(URI.create("http://127.0.0.1:" + receiver.getPort()));
        for (var event : caller.read("/webhooks-missing")) {
            caller.send(
                    "POST",
                    "/webhooks",
                    "{'eventType':'%s','url':'https://partner.example/hook'}"
                            .formatted(event.path("eventType").asText()));
        }
        sandbox.switchOn(TradingSwitch.PENDING_ORDERS_TOLD);
    }

    @AfterEach
    void close() {
        sandbox.close();
        receiver.close();
    }

    @Test
    void servesEveryOperationAndTellsOnlyWhatTheDocumentKnows() throws Exception {
        users();
        persons();
        companies();
        roles();
        documents();
        products();
        digitalAssets();
        tokens();
        securities();
        money();
        webhooks();
        caller.token(sandbox.olderTokenUrl(), caller.form(sandbox.clientSecret()));

        Set<String> expected =
                new TreeSet<>(SpecDocument.load("specs/trading/openapi.yaml").operationIds());
        expected.addAll(SpecDocument.load("specs/trading/token.yaml").operationIds());
        assertThat(expected).hasSize(112);
        Set<String> served = sandbox.requests().stream()
                .filter(request -> request.status().orElse(0) / 100 == 2)
                .map(SandboxRequest::operation)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(served).isEqualTo(expected);
        assertThat(sandbox.violations()).isEmpty();
        assertThat(sandbox.deliveries().stream().map(WebhookDelivery::event).distinct())
                .as("what can be told is told")
                .hasSize(20);
    }

    private void users() throws Exception {
        String id = caller.made("userId", "/users", "{'gender':'MALE','type':'ADMIN'," + PERSON + "}");
        caller.read("/users?userType=ADMIN");
        caller.read("/users/" + id);
        caller.ok("PATCH", "/users/" + id, "{'status':'INACTIVE'}");
        caller.read("/users/" + id + "/reset-password");
        String onboarding = caller.made("onboardingId", "/user-onboardings", "{'userId':'" + id + "'}");
        assertThat(caller.read("/user-onboardings?userId=" + id)).hasSize(1);
        caller.read("/user-onboardings/" + onboarding);
    }

    private void persons() throws Exception {
        String first = caller.made("naturalPersonId", "/natural-persons", NATURAL_PERSON);
        String second = caller.made("naturalPersonId", "/entities/natural-persons", NATURAL_PERSON);
        caller.read("/natural-persons");
        caller.read("/natural-persons/" + first);
        caller.read("/entities/natural-persons");
        caller.read("/entities/natural-persons/" + second);
        caller.ok("PATCH", "/entities/natural-persons/" + first, "{'naturalPersonUpdateData':{'lastName':'Sample'}}");
        caller.ok("POST", "/entities/natural-persons/" + first + "/identification", "{'documentNumber':'SYN1'}");
        String profile = "/entities/natural-persons/" + first + "/trading-profile/asset-types/ETF";
        caller.ok("POST", profile, "{'hasKnowledge':true,'hasExperience':false}");
        caller.ok("PATCH", profile, "{'hasKnowledge':true,'hasExperience':true}");
        String verification = caller.made(
                "identificationVerificationId",
                "/entities/identification-verifications",
                "{'naturalPersonId':'%s','externalVerifier':'ID_NOW','identificationType':'VIDEO_IDENT'}"
                        .formatted(first));
        caller.read("/entities/identification-verifications");
        assertThat(caller.read("/entities/identification-verifications/" + verification)
                        .path("status")
                        .asText())
                .isEqualTo("APPROVED");
        caller.post("/natural-persons-wizard", "");
        assertThat(caller.read("/natural-persons-wizard")
                        .path("openWizardCount")
                        .asInt())
                .isEqualTo(1);
        String joint = caller.made(
                "jointPersonId", "/entities/joint-persons", "{'np1Id':'%s','np2Id':'%s'}".formatted(first, second));
        caller.read("/entities/joint-persons");
        caller.read("/entities/joint-persons/" + joint);
        assertThat(caller.read("/entities?searchText=sample&entityType=NATURAL_PERSON")
                        .path("data"))
                .hasSize(1);
    }

    private void companies() throws Exception {
        caller.read("/customers/vendor/prepare/legal-entities/" + sandbox.legalEntitySearchId());
        String company = caller.made("legalEntityId", "/entities/legal-entities", """
                {'legalName':'Synthetic Company Example','legalForm':'FOUNDATION','registerCountry':'DE',
                 'registerNumber':'SYN 1','registerCourt':'Synthetic Court','foundedOn':'2001-01-01','taxNumber':'SYN'}""");
        caller.read("/entities/legal-entities");
        caller.read("/entities/legal-entities/" + company);
        caller.ok("PATCH", "/entities/legal-entities/" + company, "{'legalEntityUpdate':{'purpose':'Synthetic'}}");
        String owner = caller.made(
                "beneficialOwnerId",
                "/entities/" + company + "/beneficial-owners",
                "{'uboRelationship':'DIRECTLY_HOLDING_25','share':50,'votingRights':50," + NO_AMERICAN + "}");
        assertThat(caller.read("/entities/" + company + "/beneficial-owners").path("data"))
                .hasSize(1);
        caller.read("/entities/beneficial-owners/" + owner);
        caller.ok("PATCH", "/entities/beneficial-owners/" + owner, "{'share':60}");
        String representative = caller.made(
                "legalRepresentativeId",
                "/entities/" + company + "/legal-representatives",
                "{'function':'MANAGING_DIRECTOR','soleSignatureAuthorized':true,'fatcaControllingPerson':false,"
                        + NO_AMERICAN + "}");
        assertThat(caller.read("/entities/" + company + "/legal-representatives")
                        .path("data"))
                .hasSize(1);
        String path = "/entities/legal-representatives/" + representative;
        caller.read(path);
        caller.ok("PATCH", path, "{'soleSignatureAuthorized':false}");
        caller.ok("DELETE", path, "");
        caller.lapse();
        assertThat(caller.status("GET", path, "")).isEqualTo(404);
        String companyCustomer = caller.made(
                "customerId", "/roles/customers", "{'entityId':'%s','entityType':'LEGAL_ENTITY'}".formatted(company));
        caller.made("onboardingId", "/roles/onboardings", "{'roleType':'CUSTOMER','roleId':'" + companyCustomer + "'}");
        String late = caller.made(
                "beneficialOwnerId",
                "/entities/" + company + "/beneficial-owners",
                "{'uboRelationship':'DIRECTLY_HOLDING_25','share':25,'votingRights':25," + NO_AMERICAN + "}");
        String subject = "{'entityType':'BENEFICIAL_OWNER','entityId':'" + late + "'";
        caller.made("onboardingId", "/entities/onboardings", subject + "}");
        caller.made(
                "offboardingId",
                "/entities/offboardings",
                subject + ",'reason':'COMPANY_STRUCTURE_CHANGES_IMMEDIATE'}");
    }

    private void roles() throws Exception {
        String person = caller.made("naturalPersonId", "/natural-persons", NATURAL_PERSON);
        String id = caller.made(
                "customerId",
                "/roles/customers",
                "{'entityId':'%s','entityType':'NATURAL_PERSON','labels':['first']}".formatted(person));
        assertThat(caller.read("/roles/customers?labels=first&customerStatus=CREATED")
                        .path("data"))
                .hasSize(1);
        caller.read("/roles/customers/" + id);
        String proxy = caller.made("proxyId", "/roles/proxies", """
                {'proxyType':'GUARDIAN','naturalPersonId':'%s','entityId':'%s','validityType':'UNLIMITED'}""".formatted(sandbox.requestorId(), person));
        caller.ok("PUT", "/roles/proxies/" + proxy, "{'validityType':'UNTIL_LEGAL_AGE'}");
        String onboarding =
                caller.made("onboardingId", "/onboardings", "{'entityType':'CUSTOMER','entityId':'" + id + "'}");
        caller.read("/onboardings/" + onboarding);
        assertThat(caller.read("/onboardings?entityType=CUSTOMER&entityId=" + id))
                .hasSize(1);
        String second = caller.made("proxyId", "/roles/proxies", """
                {'proxyType':'GUARDIAN','naturalPersonId':'%s','entityId':'%s','validityType':'UNLIMITED'}""".formatted(sandbox.requestorId(), person));
        String role =
                caller.made("onboardingId", "/roles/onboardings", "{'roleType':'PROXY','roleId':'" + second + "'}");
        assertThat(caller.read("/roles/onboardings/" + role).path("status").asText())
                .isEqualTo("APPROVED");
        caller.made(
                "offboardingId",
                "/roles/offboardings",
                "{'roleType':'PROXY','roleId':'%s','reason':'CUSTOMER_REQUEST_IMMEDIATE'}".formatted(second));
        labels(id);
        String offboarding = caller.made(
                "offboardingId",
                "/offboardings",
                "{'entityType':'CUSTOMER','entityId':'%s','reason':'CUSTOMER_REQUEST_IMMEDIATE'}".formatted(id));
        assertThat(caller.read("/offboardings/" + offboarding).path("status").asText())
                .isEqualTo("APPROVED");
        assertThat(caller.read("/offboardings?entityType=CUSTOMER&entityId=" + id))
                .hasSize(1);
    }

    private void labels(String customerId) throws Exception {
        for (String root : List.of("/customer-labels", "/roles/customer-labels")) {
            caller.ok("PATCH", root + "/second/customers", "['" + customerId + "']");
            caller.lapse();
            caller.ok("PATCH", root + "/second", "{'name':'third'}");
            caller.lapse();
            assertThat(caller.read(root).findValuesAsText("label")).containsExactly("first", "third");
            caller.ok("DELETE", root + "/third", "");
            caller.lapse();
        }
    }

    private void documents() throws Exception {
        byte[] file = "%PDF-1.4 synthetic \u00e4\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        String id = upload(file);
        caller.lapse();
        caller.read("/v2/documents/" + id);
        caller.read("/documents/" + id);
        assertThat(caller.read("/v2/documents?resourceType=CUSTOMER&resourceId=" + customer.customerId()
                                + "&docType=KYC&searchText=Synthetic&startDate=2025-01-01T00:00:00Z")
                        .path("data"))
                .hasSize(1);
        HttpResponse<byte[]> content = caller.sendBytes(
                caller.request("/v2/documents/" + id + "/file").GET().build());
        assertThat(content.body()).isEqualTo(file);
        String partnerDocument = caller.read("/partner-documents?isValid=true")
                .at("/data/0/documentId")
                .asText();
        caller.ok(
                "POST",
                "/v2/documents/sign",
                "{'partnerDocumentId':'%s','naturalPersonId':'%s','customerId':'%s'}"
                        .formatted(partnerDocument, sandbox.requestorId(), customer.customerId()));
        caller.lapse();
        assertThat(caller.read("/roles/customers/" + customer.customerId())
                        .at("/signedDocumentsRelatedToCustomer/0/partnerDocumentId")
                        .asText())
                .isEqualTo(partnerDocument);
        String base64 = caller.send("POST", "/partner-documents/" + partnerDocument + "/file", "")
                .body();
        assertThat(new String(Base64.getDecoder().decode(base64), StandardCharsets.US_ASCII))
                .startsWith("%PDF");
    }

    private String upload(byte[] file) throws Exception {
        String head = """
                --synthetic\r
                Content-Disposition: form-data; name="document"\r
                Content-Type: application/json\r
                \r
                {"name":"Synthetic ä","resourceType":"CUSTOMER","type":"KYC","resourceId":"%s"}\r
                --synthetic\r
                Content-Disposition: form-data; name="file"; filename="synthetic.pdf"\r
                Content-Type: application/pdf\r
                \r
                """.formatted(customer.customerId());
        HttpRequest request = caller.request("/v2/documents")
                .header("Content-Type", "multipart/form-data; boundary=synthetic")
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        file,
                        "\r\n--synthetic--\r\n".getBytes(StandardCharsets.UTF_8))))
                .build();
        String answer = new String(caller.sendBytes(request).body(), StandardCharsets.UTF_8);
        return answer.replaceAll(".*\"documentId\":\"([^\"]+)\".*", "$1");
    }

    private void products() throws Exception {
        assertThat(caller.read("/products").path("data")).hasSize(3);
        assertThat(caller.read("/products/fees?productCode=BALANCE_ACCOUNT")).hasSize(1);
        String products = "/customers/" + customer.customerId() + "/products";
        String id = caller.made("customerProductId", products, "{'productCode':'BALANCE_ACCOUNT'}");
        assertThat(caller.read(products + "?productType=CASH&status=ACTIVE")).hasSize(2);
        caller.read("/products/" + id);
        caller.post("/strategies", "{'name':'Synthetic','type':'TOKENIZED'}");
        assertThat(caller.read("/strategies").path("data")).hasSize(2);
        assertThat(caller.read("/products/" + customer.walletId() + "/strategies")
                        .path("subscribersCount")
                        .asInt())
                .isEqualTo(1);
    }

    private void digitalAssets() throws Exception {
        String id = caller.orderCoins("BUY", "UNIT", "0.1");
        String quote =
                sandbox.quote("BTC", TradingSide.SELL, new BigDecimal("0.2")).quoteId();
        caller.post(
                "/digital/orders/quote",
                "{'quoteId':'%s','externalId':'%s','walletCustomerProductId':'%s','cashCustomerProductId':'%s'}"
                        .formatted(quote, UUID.randomUUID(), customer.walletId(), customer.cashId()));
        caller.lapse();
        caller.read("/digital/orders/" + id);
        assertThat(caller.read("/products/" + customer.walletId() + "/digital/orders")
                        .path("data"))
                .hasSize(2);
        caller.send("GET", "/digital/orders/" + id + "/receipt", "");
    }

    private void tokens() throws Exception {
        String order = """
                {'symbol':'SYNT','quantity':1.5,'quantityType':'UNIT','side':'BUY','externalId':'%s',
                 'walletCustomerProductId':'%s','cashCustomerProductId':'%s'}""";
        String id = caller.made(
                "orderId",
                "/wawex/orders/market",
                order.formatted(UUID.randomUUID(), customer.walletId(), customer.cashId()));
        caller.read("/wawex/orders/" + id);
        assertThat(caller.read("/wawex/products/" + customer.walletId() + "/orders")
                        .path("data"))
                .hasSize(1);
        caller.send("GET", "/wawex/orders/" + id + "/receipt", "");
        caller.ok("DELETE", "/wawex/orders/" + id, "");
    }

    private void securities() throws Exception {
        caller.post("/trading/ex-ante", """
                {'depositoryCustomerProductId':'%s','cashCustomerProductId':'%s','tradeSide':'BUY','quantityType':'UNIT',
                 'exchangeCode':'TGAT','orderType':'MARKET','isin':'ZZSYNTHETF01','quantity':3}""".formatted(customer.depositoryId(), customer.cashId()));
        caller.made("orderId", "/trading/order/market", TradingCaller.shares(customer, "SELL", 2, ""));
        String limit = caller.made(
                "orderId", "/trading/order/limit", TradingCaller.shares(customer, "BUY", 2, ",'limitPrice':10.5"));
        String stop = caller.made(
                "orderId", "/trading/order/stop", TradingCaller.shares(customer, "SELL", 2, ",'stopPrice':10.5"));
        caller.ok("PATCH", "/trading/order/" + limit, "{'limitPrice':11}");
        caller.ok("DELETE", "/trading/order/" + stop, "");
        caller.lapse();
        assertThat(caller.read("/trading/order/" + limit).path("limitPrice").asInt())
                .isEqualTo(11);
    }

    private void money() throws Exception {
        String id = caller.made("transferId", "/transfers", """
                {'customerProductId':'%s','amount':12.5,'counterpartyName':'Synthetic Receiver Example',
                 'iban':'DE00000000000000000000','externalId':'%s'}""".formatted(customer.cashId(), UUID.randomUUID()));
        caller.read("/transfers/" + id);
        caller.ok(
                "POST",
                "/transfers-test/incoming-transfer",
                "{'customerProductId':'%s','amount':5,'reference':'Synthetic'}".formatted(customer.cashId()));
        caller.lapse();
        sandbox.transactions().forEach(one -> {
            try {
                caller.read("/transactions/" + one.transactionId());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        String tax = caller.made(
                "taxExemptionOrderId",
                "/taxes/tax-exemption-orders",
                "{'entityId':'%s','entityType':'NATURAL_PERSON','fsaType':'INDIVIDUAL','fsaAmount':801}"
                        .formatted(sandbox.requestorId()));
        caller.ok("PATCH", "/taxes/tax-exemption-orders/" + tax, "{'fsaAmount':1000}");
        caller.lapse();
        assertThat(caller.read("/taxes/tax-exemption-orders?taxExemptionOrderId=" + tax)
                        .at("/data/0/fsaAmount")
                        .asInt())
                .isEqualTo(1000);
    }

    private void webhooks() throws Exception {
        assertThat(caller.read("/webhooks")).hasSize(26);
        caller.read("/webhooks/TRANSFER_NOTIFICATION");
        caller.ok("DELETE", "/webhooks/TRANSFER_NOTIFICATION", "");
        assertThat(caller.read("/webhooks-missing").findValuesAsText("eventType"))
                .containsExactly("TRANSFER_NOTIFICATION");
    }
}
