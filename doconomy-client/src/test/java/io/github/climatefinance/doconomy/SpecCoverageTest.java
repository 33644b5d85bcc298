package io.github.climatefinance.doconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.contract.ApiDocument;
import io.github.climatefinance.contract.SameJson;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.doconomy.model.CalculationRequest;
import io.github.climatefinance.doconomy.model.CalculationResult;
import io.github.climatefinance.doconomy.model.CategoryList;
import io.github.climatefinance.doconomy.model.ClassificationList;
import io.github.climatefinance.doconomy.model.MissingTransactionFootprint;
import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.model.TransactionCarbonFootprint;
import io.github.climatefinance.doconomy.v21.model.CardTransaction;
import io.github.climatefinance.doconomy.v21.model.Category;
import io.github.climatefinance.doconomy.v21.model.CurrencyList;
import io.github.climatefinance.doconomy.v21.model.LanguageList;
import io.github.climatefinance.doconomy.v21.model.MerchantCategoryList;
import io.github.climatefinance.doconomy.v21.model.TransactionFootprint;
import io.github.climatefinance.sandbox.DoconomySandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import io.github.climatefinance.sandbox.SandboxRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/**
 * One typed call per documented operation of both generations: what arrived is what the document says, and what was decoded
 * is what the server sent, which a second client that shares no code with the first one asks for.
 */
@ExtendWith(SandboxExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecCoverageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Executable> calls = new TreeMap<>(Map.of(
            "calculateImpacts", this::calculateImpacts,
            "listClassifications", this::listClassifications,
            "listCategories", this::listCategories,
            "calculateFootprints", this::calculateFootprints,
            "listSpendingCategories", this::listSpendingCategories,
            "getSpendingCategory", this::getSpendingCategory,
            "listMerchantCategories", this::listMerchantCategories,
            "listCurrencies", this::listCurrencies,
            "listLanguages", this::listLanguages));

    private final DoconomySandbox sandbox;
    private final DoconomyClient doconomy;
    private final HttpClient second;

    SpecCoverageTest(DoconomySandbox sandbox) throws GeneralSecurityException {
        this.sandbox = sandbox;
        this.doconomy = SandboxClients.builder(sandbox)
                .apiKey(sandbox.apiKey())
                .forwardedPartner("synthetic-partner")
                .build();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(sandbox.clientKeyStore(), sandbox.keyStorePassword());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(sandbox.clientKeyStore());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        this.second = HttpClient.newBuilder().sslContext(tls).build();
    }

    @AfterAll
    void stop() {
        doconomy.close();
    }

    @Test
    void everyDocumentedOperationIsCalled() {
        Set<String> documented = new TreeSet<>();
        for (Path document : List.of(ModelContractTest.DOCUMENT, ModelContractTest.V21_DOCUMENT)) {
            documented.addAll(ApiDocument.read(document).operationIds());
        }

        assertThat(calls.keySet()).isEqualTo(documented);
    }

    @TestFactory
    Stream<DynamicTest> theCallSendsAndReadsWhatIsDocumented() {
        return calls.entrySet().stream().map(call -> dynamicTest(call.getKey(), call.getValue()));
    }

    private void calculateImpacts() {
        Transaction supported = Transaction.builder()
                .reference("ä 1")
                .classifications(List.of(Classifications.mcc("5411"), Classifications.docc("331010")))
                .amount(Amounts.of(new BigDecimal("100.10"), Currency.getInstance("EUR")))
                .country("FR")
                .date(LocalDate.of(2026, 2, 28))
                .build();
        Transaction unsupported = supported.toBuilder()
                .reference("2")
                .classifications(List.of(Classifications.mcc("9999")))
                .build();
        CalculationRequest request = CalculationRequest.builder()
                .transactions(List.of(supported, unsupported))
                .build();

        CalculationResult result = doconomy.transactions().calculate(request);

        SandboxRequest arrived = arrived("calculateImpacts", "POST", sandbox.baseUrl() + "/transactions");
        assertSame(json(arrived.body()), request);
        assertThat(arrived.headers()).containsKey("forwarded-partner");
        assertThat(arrived.headers().get("content-type")).containsExactly("application/json");
        assertSame(posted(sandbox.baseUrl() + "/transactions", arrived.body(), "urn:transaction:carbon"), result);
        TransactionCarbonFootprint footprint =
                (TransactionCarbonFootprint) result.transactionImpacts().get(0);
        assertThat(footprint.reference()).isEqualTo("ä 1");
        assertThat(footprint.classification()).isEqualTo(Classifications.mcc("5411"));
        assertThat(footprint.co2eEmission().total()).isEqualTo("55.06");
        assertThat(footprint.socialCostOfCarbon().total()).isEqualTo("5.51");
        assertThat(footprint.socialCostOfCarbon().currency()).isEqualTo("EUR");
        assertThat(footprint.spendingAreaId()).isPositive();
        assertThat(footprint.docc()).matches("[0-9]{6}");
        MissingTransactionFootprint missing =
                (MissingTransactionFootprint) result.transactionImpacts().get(1);
        assertThat(missing.reference()).isEqualTo("2");
    }

    private void listClassifications() {
        ClassificationList list = doconomy.classifications().list();

        arrived("listClassifications", "GET", sandbox.baseUrl() + "/classifications");
        assertSame(got(sandbox.baseUrl() + "/classifications", "urn:transaction:carbon"), list);
        assertThat(list.classifications()).extracting(one -> one.type()).contains("mcc", "docc");
    }

    private void listCategories() {
        CategoryList list = doconomy.categories().list();

        arrived("listCategories", "GET", sandbox.baseUrl() + "/categories");
        assertSame(got(sandbox.baseUrl() + "/categories", "urn:transaction:carbon"), list);
        assertThat(list.categories()).isNotEmpty().allSatisfy(category -> {
            assertThat(category.mainCategory().name()).isNotBlank();
            assertThat(category.subCategory().name()).isNotBlank();
        });
    }

    private void calculateFootprints() {
        CardTransaction payment = CardTransaction.builder()
                .reference("1")
                .mcc("5411")
                .amount(Amounts.v21(Amounts.ofMinor(10_010, Currency.getInstance("EUR"))))
                .build();
        io.github.climatefinance.doconomy.v21.model.CalculationRequest request =
                io.github.climatefinance.doconomy.v21.model.CalculationRequest.builder()
                        .cardTransactions(List.of(payment))
                        .build();

        io.github.climatefinance.doconomy.v21.model.CalculationResult result =
                doconomy.v21().calculations().calculate(request, p -> p.forwardedPartner("partner-of-call"));

        SandboxRequest arrived = arrived("calculateFootprints", "POST", sandbox.v21BaseUrl() + "/calculations");
        assertSame(json(arrived.body()), request);
        assertThat(arrived.headers()).containsKey("forwarded-partner");
        assertSame(
                posted(sandbox.v21BaseUrl() + "/calculations", arrived.body(), "urn:aland-index:calculations"), result);
        TransactionFootprint footprint = result.transactionFootprints().get(0);
        assertThat(footprint.reference()).isEqualTo("1");
        assertThat(footprint.carbonEmissionInGrams().orElseThrow()).isPositive();
        assertThat(footprint.waterUseInCubicMeters())
                .as("for want of the scope")
                .isEmpty();
    }

    private void listSpendingCategories() {
        var list = doconomy.v21().categories().list(p -> p.language("sv"));

        SandboxRequest arrived = arrived("listSpendingCategories", "GET", sandbox.v21BaseUrl() + "/categories");
        assertThat(arrived.queryValue("language")).isEqualTo("sv");
        assertSame(got(sandbox.v21BaseUrl() + "/categories?language=sv", "urn:aland-index:calculations"), list);
        assertThat(list.categories()).isNotEmpty();
    }

    private void getSpendingCategory() {
        long id = doconomy.v21().categories().list().categories().get(0).id();

        Category category = doconomy.v21().categories().get(id);

        arrived("getSpendingCategory", "GET", sandbox.v21BaseUrl() + "/categories/" + id);
        assertSame(got(sandbox.v21BaseUrl() + "/categories/" + id, "urn:aland-index:calculations"), category);
        assertThat(category.id()).isEqualTo(id);
    }

    private void listMerchantCategories() {
        MerchantCategoryList list = doconomy.v21().merchantCategories().list();

        arrived("listMerchantCategories", "GET", sandbox.v21BaseUrl() + "/merchant-categories");
        assertSame(got(sandbox.v21BaseUrl() + "/merchant-categories", "urn:aland-index:calculations"), list);
        assertThat(list.merchantCategories()).extracting(one -> one.code()).contains("742", "5411");
    }

    private void listCurrencies() {
        CurrencyList list = doconomy.v21().currencies().list();

        arrived("listCurrencies", "GET", sandbox.v21BaseUrl() + "/currencies");
        assertSame(got(sandbox.v21BaseUrl() + "/currencies", "urn:aland-index:calculations"), list);
        assertThat(list.currencies()).extracting(one -> one.code()).contains("EUR", "SEK");
    }

    private void listLanguages() {
        LanguageList list = doconomy.v21().languages().list();

        arrived("listLanguages", "GET", sandbox.v21BaseUrl() + "/languages");
        assertSame(got(sandbox.v21BaseUrl() + "/languages", "urn:aland-index:calculations"), list);
        assertThat(list.languages()).extracting(one -> one.code()).contains("en");
    }

    /** The last request, which every operation sends alike. */
    private SandboxRequest arrived(String operation, String method, String url) {
        List<SandboxRequest> requests = sandbox.requests();
        SandboxRequest last = requests.get(requests.size() - 1);
        assertThat(last.operation()).isEqualTo(operation);
        assertThat(last.method()).isEqualTo(method);
        assertThat(last.path()).isEqualTo(URI.create(url).getPath());
        assertThat(last.headers().get("accept")).containsExactly("application/json");
        assertThat(last.headers()).containsKeys("x-api-key", "authorization");
        assertThat(last.status()).hasValue(200);
        return last;
    }

    private static void assertSame(JsonNode raw, JsonModel decoded) {
        assertThat(SameJson.difference(raw, json(decoded.toJson()))).isEmpty();
    }

    private JsonNode got(String url, String scope) {
        return sent(HttpRequest.newBuilder(URI.create(url)), scope);
    }

    private JsonNode posted(String url, String body, String scope) {
        return sent(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                scope);
    }

    private JsonNode sent(HttpRequest.Builder request, String scope) {
        String form =
                "grant_type=client_credentials&client_id=" + encoded(sandbox.clientId()) + "&scope=" + encoded(scope);
        String token = answer(HttpRequest.newBuilder(URI.create(sandbox.tokenUrl()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
        return answer(request.header("Authorization", "Bearer " + token).header("Accept", "application/json"));
    }

    private JsonNode answer(HttpRequest.Builder request) {
        try {
            return json(second.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
