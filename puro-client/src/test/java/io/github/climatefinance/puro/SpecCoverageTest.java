package io.github.climatefinance.puro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.contract.ApiDocument;
import io.github.climatefinance.contract.SameJson;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.puro.model.CertificateBundle;
import io.github.climatefinance.puro.model.CertificateBundleList;
import io.github.climatefinance.puro.model.Document;
import io.github.climatefinance.puro.model.DocumentList;
import io.github.climatefinance.puro.model.Label;
import io.github.climatefinance.puro.model.LabelList;
import io.github.climatefinance.puro.model.Methodology;
import io.github.climatefinance.puro.model.MethodologyList;
import io.github.climatefinance.puro.model.Pagination;
import io.github.climatefinance.puro.model.ProductionFacility;
import io.github.climatefinance.puro.model.ProductionFacilityList;
import io.github.climatefinance.puro.model.Transaction;
import io.github.climatefinance.puro.model.TransactionList;
import io.github.climatefinance.puro.model.TransactionType;
import io.github.climatefinance.sandbox.PuroSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/**
 * One typed call per documented operation: what arrived is what the document says, and what was decoded is what the server
 * sent, which a second client that shares no code with the first one asks for.
 */
@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecCoverageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Executable> calls = new TreeMap<>(Map.of(
            "listTransactions", this::listTransactions,
            "getTransaction", this::getTransaction,
            "listProductionFacilities", this::listProductionFacilities,
            "getProductionFacility", this::getProductionFacility,
            "listCertificates", this::listCertificates,
            "listMethodologies", this::listMethodologies,
            "listDocuments", this::listDocuments,
            "listLabels", this::listLabels));

    private final PuroSandbox sandbox;
    private final PuroClient puro;

    SpecCoverageTest(PuroSandbox sandbox) {
        this.sandbox = sandbox;
        this.puro = PuroClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(BasicCredentials.of(sandbox.key(), sandbox.secret()))
                .build();
    }

    @AfterAll
    void stop() {
        puro.close();
    }

    @Test
    void everyDocumentedOperationIsCalled() {
        assertThat(calls.keySet())
                .isEqualTo(ApiDocument.read(ModelContractTest.DOCUMENT).operationIds());
    }

    @TestFactory
    Stream<DynamicTest> theCallSendsAndReadsWhatIsDocumented() {
        return calls.entrySet().stream().map(call -> dynamicTest(call.getKey(), call.getValue()));
    }

    private void listTransactions() {
        String facility = puro.productionFacilities().list().data().get(0).code();

        TransactionList page = puro.transactions()
                .list(p -> p.transactionType(TransactionType.ISSUANCE)
                        .productionFacilityCode(facility)
                        .limit(2)
                        .offset(1));

        assertArrived(
                "listTransactions",
                "/registry/transactions",
                Map.of("transactionType", "Issuance", "productionFacilityCode", facility, "limit", "2", "offset", "1"));
        JsonNode sent = sent("/registry/transactions?transactionType=Issuance&productionFacilityCode=" + facility
                + "&limit=2&offset=1");
        assertPage(sent, page, page.pagination());
        assertThat(page.data()).isNotEmpty().hasSameSizeAs(list(sent.path("data")));
        assertTransaction(sent.path("data").get(0), page.data().get(0));
    }

    private void getTransaction() {
        String id = puro.transactions()
                .list(p -> p.transactionType(TransactionType.RETIREMENT).limit(1))
                .data()
                .get(0)
                .transactionId();

        Transaction transaction = puro.transactions().get(id);

        assertArrived("getTransaction", "/registry/transactions/" + id, Map.of());
        JsonNode sent = sent("/registry/transactions/" + id);
        assertSame(sent, transaction);
        assertTransaction(sent, transaction);
        assertThat(transaction.type()).isEqualTo(TransactionType.RETIREMENT);
        assertThat(transaction.retirementDetails()).isPresent();
    }

    private void listProductionFacilities() {
        ProductionFacilityList page =
                puro.productionFacilities().list(p -> p.limit(3).offset(1));

        assertArrived(
                "listProductionFacilities", "/registry/production-facilities", Map.of("limit", "3", "offset", "1"));
        JsonNode sent = sent("/registry/production-facilities?limit=3&offset=1");
        assertPage(sent, page, page.pagination());
        assertFacility(sent.path("data").get(0), page.data().get(0));
    }

    private void getProductionFacility() {
        String code = puro.productionFacilities().list().data().get(0).code();

        ProductionFacility facility = puro.productionFacilities().get(code);

        assertArrived("getProductionFacility", "/registry/production-facilities/" + code, Map.of());
        JsonNode sent = sent("/registry/production-facilities/" + code);
        assertSame(sent, facility);
        assertFacility(sent, facility);
    }

    private void listCertificates() {
        CertificateBundleList page = puro.certificates().list(p -> p.limit(2).offset(3));

        assertArrived("listCertificates", "/registry/certificates", Map.of("limit", "2", "offset", "3"));
        JsonNode sent = sent("/registry/certificates?limit=2&offset=3");
        assertPage(sent, page, page.pagination());
        CertificateBundle first = page.data().get(0);
        assertBundle(sent.path("data").get(0), first);
        assertThat(first.accountHolderName())
                .contains(sent.path("data").get(0).path("accountHolderName").asText());
        assertThat(CertificateRange.parse(first.certificates()).size()).isEqualTo(first.volume());
    }

    private void listMethodologies() {
        MethodologyList page = puro.methodologies().list(p -> p.limit(2).offset(1));

        assertArrived("listMethodologies", "/registry/methodologies", Map.of("limit", "2", "offset", "1"));
        JsonNode sent = sent("/registry/methodologies?limit=2&offset=1");
        assertPage(sent, page, page.pagination());
        Methodology first = page.data().get(0);
        assertTexts(
                sent.path("data").get(0),
                Map.of("name", first.name(), "code", first.code(), "edition", first.edition(), "url", first.url()));
    }

    private void listDocuments() {
        DocumentList page = puro.documents().list(p -> p.limit(2).offset(1));

        assertArrived("listDocuments", "/registry/documents", Map.of("limit", "2", "offset", "1"));
        JsonNode sent = sent("/registry/documents?limit=2&offset=1");
        assertPage(sent, page, page.pagination());
        Document first = page.data().get(0);
        JsonNode raw = sent.path("data").get(0);
        assertThat(first.sequence()).isEqualTo(raw.path("sequence").intValue());
        assertThat(first.createdOn()).isEqualTo(time(raw.path("createdOn")));
        assertTexts(raw, Map.of("type", first.type().value(), "url", first.url(), "title", first.title()));
        assertTexts(
                raw.path("link"),
                Map.of(
                        "referenceType", first.link().referenceType().value(),
                        "referenceId", first.link().referenceId()));
    }

    private void listLabels() {
        LabelList page = puro.labels().list(p -> p.limit(2));

        assertArrived("listLabels", "/registry/labels", Map.of("limit", "2"));
        JsonNode sent = sent("/registry/labels?limit=2");
        assertPage(sent, page, page.pagination());
        Label first = page.data().get(0);
        JsonNode raw = sent.path("data").get(0);
        assertTexts(raw, Map.of("id", first.id(), "name", first.name()));
        assertThat(first.parentId().orElse("null"))
                .isEqualTo(raw.path("parentId").asText());
        assertThat(first.createdOn()).isEqualTo(time(raw.path("createdOn")));
    }

    private static void assertTransaction(JsonNode raw, Transaction transaction) {
        assertTexts(
                raw,
                Map.of(
                        "transactionId", transaction.transactionId(),
                        "type", transaction.type().value(),
                        "accountHolderName", transaction.accountHolderName().orElseThrow()));
        assertThat(transaction.volume()).isEqualTo(raw.path("volume").longValue());
        assertThat(transaction.completedOn()).isEqualTo(time(raw.path("completedOn")));
        assertThat(transaction.labels()).hasSameSizeAs(list(raw.path("labels")));
        assertThat(transaction.bundles()).isNotEmpty().hasSameSizeAs(list(raw.path("bundles")));
        assertBundle(raw.path("bundles").get(0), transaction.bundles().get(0));
    }

    private static void assertBundle(JsonNode raw, CertificateBundle bundle) {
        assertTexts(
                raw,
                Map.of(
                        "certificates", bundle.certificates(),
                        "methodologyCode", bundle.methodologyCode(),
                        "productionFacilityCode", bundle.productionFacilityCode(),
                        "creditType", bundle.creditType(),
                        "issuanceId", bundle.issuanceId()));
        assertThat(bundle.volume()).isEqualTo(raw.path("volume").longValue());
        assertThat(bundle.vintage()).isEqualTo(raw.path("vintage").intValue());
        assertThat(bundle.productionStartDate()).isEqualTo(time(raw.path("productionStartDate")));
        assertThat(bundle.productionEndDate()).isEqualTo(time(raw.path("productionEndDate")));
        assertThat(bundle.issuanceDate()).isEqualTo(time(raw.path("issuanceDate")));
    }

    private static void assertFacility(JsonNode raw, ProductionFacility facility) {
        assertTexts(
                raw,
                Map.of(
                        "code", facility.code(),
                        "name", facility.name(),
                        "methodologyCode", facility.methodologyCode(),
                        "supplierName", facility.supplierName(),
                        "country", facility.country(),
                        "certificationStatus", facility.certificationStatus().value()));
    }

    private static void assertTexts(JsonNode raw, Map<String, String> decoded) {
        decoded.forEach((name, value) ->
                assertThat(value).as(name).isEqualTo(raw.path(name).asText()));
    }

    private static void assertPage(JsonNode sent, JsonModel page, Pagination pagination) {
        assertSame(sent, page);
        assertThat(pagination.total()).isEqualTo(sent.at("/pagination/total").longValue());
        assertThat(pagination.offset()).isEqualTo(sent.at("/pagination/offset").longValue());
        assertThat(pagination.limit()).isEqualTo(sent.at("/pagination/limit").intValue());
    }

    private static void assertSame(JsonNode sent, JsonModel decoded) {
        assertThat(SameJson.difference(sent, json(decoded.toJson()))).isEmpty();
    }

    private void assertArrived(String operation, String path, Map<String, String> query) {
        List<SandboxRequest> requests = sandbox.requests();
        SandboxRequest last = requests.get(requests.size() - 1);
        assertThat(last.operation()).isEqualTo(operation);
        assertThat(last.method()).isEqualTo("GET");
        assertThat(last.path()).isEqualTo(URI.create(sandbox.baseUrl()).getPath() + path);
        assertThat(last.query().keySet()).isEqualTo(query.keySet());
        query.forEach((name, value) -> assertThat(last.queryValue(name)).isEqualTo(value));
        assertThat(last.headers().get("accept")).containsExactly("application/json");
        assertThat(last.body()).isEmpty();
        assertThat(last.status()).hasValue(200);
    }

    private JsonNode sent(String pathAndQuery) {
        String login = Base64.getEncoder()
                .encodeToString((sandbox.key() + ":" + sandbox.secret()).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + pathAndQuery))
                .header("Authorization", "Basic " + login)
                .header("Accept", "application/json")
                .build();
        try {
            return json(HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(pathAndQuery, e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private static OffsetDateTime time(JsonNode text) {
        return OffsetDateTime.parse(text.asText());
    }

    private static List<JsonNode> list(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false).toList();
    }
}
