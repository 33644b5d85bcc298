package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.climatefinance.core.error.PagingException;
import io.github.climatefinance.core.page.Pager;
import io.github.climatefinance.trading.model.DocumentResourceType;
import io.github.climatefinance.trading.model.ProductCode;
import io.github.climatefinance.trading.model.ProductDefinition;
import io.github.climatefinance.trading.model.Strategy;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the lists whole, in the three shapes they have, whatever ends them. */
class PagingTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final String LIST = "listStrategies";

    private static final Map<String, Function<TradingClient, Pager<?>>> WALKS = new TreeMap<>(Map.ofEntries(
            Map.entry("listUsers", trading -> trading.users().listAll()),
            Map.entry("listNaturalPersons", trading -> trading.customers().listNaturalPersonsAll()),
            Map.entry("listNaturalPersonWizards", trading -> trading.customers().listNaturalPersonWizardsAll()),
            Map.entry("searchEntities", trading -> trading.entities().searchAll()),
            Map.entry("listNaturalPersonEntities", trading -> trading.entities().listNaturalPersonsAll()),
            Map.entry(
                    "listIdentificationVerifications",
                    trading -> trading.entities().listIdentificationVerificationsAll()),
            Map.entry("listJointPersons", trading -> trading.entities().listJointPersonsAll()),
            Map.entry("listLegalEntities", trading -> trading.entities().listLegalEntitiesAll()),
            Map.entry("listBeneficialOwners", trading -> trading.entities().listBeneficialOwnersAll(ID)),
            Map.entry("listLegalRepresentatives", trading -> trading.entities().listLegalRepresentativesAll(ID)),
            Map.entry("listCustomers", trading -> trading.roles().listCustomersAll()),
            Map.entry(
                    "listDocuments",
                    trading -> trading.documents()
                            .listAll(params -> params.resourceType(DocumentResourceType.CUSTOMER)
                                    .resourceId(ID))),
            Map.entry("listDigitalOrders", trading -> trading.digitalAssets().listOrdersAll(ID)),
            Map.entry(
                    "listTokenizedOrders", trading -> trading.tokenizedAssets().listOrdersAll(ID)),
            Map.entry("listStrategies", trading -> trading.strategies().listAll()),
            Map.entry("listTaxExemptionOrders", trading -> trading.taxes().listExemptionOrdersAll()),
            Map.entry(
                    "listPartnerDocuments",
                    trading -> trading.partnerDocuments().listAll())));

    private final FakeTradevest provider = new FakeTradevest();
    private final TradingClient trading = provider.client();

    @AfterEach
    void stop() {
        trading.close();
        provider.close();
    }

    @Test
    void theseAreAllPagedOperationsOfTheDocuments() throws IOException {
        TreeSet<String> paged = new TreeSet<>();
        for (File file : Objects.requireNonNull(
                Path.of("../specs/trading").toFile().listFiles((folder, name) -> name.endsWith(".yaml")))) {
            for (JsonNode path : new YAMLMapper().readTree(file).path("paths")) {
                for (JsonNode operation : path) {
                    if (operation.has("x-pagination")) {
                        paged.add(operation.path("operationId").asText());
                    }
                }
            }
        }

        assertThat(WALKS.keySet()).isEqualTo(paged);
    }

    static Stream<String> walks() {
        return WALKS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("walks")
    void aWalkGoesFromCursorToCursor(String operation) {
        provider.answer(operation, page("\"two\"", 1, 2), page("\"three /?&\"", 3), page("\"\"", 4));

        List<Object> items = new ArrayList<>();
        Objects.requireNonNull(WALKS.get(operation)).apply(trading).forEach(items::add);

        assertThat(items).hasSize(4).doesNotHaveDuplicates();
        assertThat(cursors(operation)).containsExactly("null", "two", "three /?&");
        assertThat(provider.problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "null", "missing", "no pagination", "pagination null"})
    void aWalkEndsWithTheCursor(String end) {
        String last = switch (end) {
            case "no pagination" -> "{\"data\":[" + strategy(2) + "]}";
            case "pagination null" -> "{\"data\":[" + strategy(2) + "],\"pagination\":null}";
            default -> page(end, 2).replace("\"cursor\":missing,", "");
        };
        provider.answer(LIST, page("\"two\"", 1), last);

        assertThat(ids()).containsExactly(1, 2);
        assertThat(provider.sent(LIST)).hasSize(2);
    }

    @Test
    void anEmptyPageWithACursorDoesNotEndTheWalk() {
        provider.answer(LIST, page("\"two\"", 1), page("\"three\""), page("null", 3));

        assertThat(ids()).containsExactly(1, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void aProviderThatGoesInCirclesIsNoticed(int length) {
        provider.answer(
                LIST, sent -> FakeTradevest.json(200, page("\"page-" + sent.number() % length + "\"", sent.number())));
        List<Integer> delivered = new ArrayList<>();

        assertThatThrownBy(() -> trading.strategies().listAll().forEach(strategy -> delivered.add(number(strategy))))
                .isInstanceOf(PagingException.class)
                .hasMessageContaining("listStrategies");
        assertThat(delivered).isNotEmpty().doesNotHaveDuplicates();
        assertThat(provider.sent(LIST)).hasSizeLessThan(5 * length + 5);
    }

    @Test
    void aPageOfOwnSizeIsAskedForInEveryCall() {
        provider.answer(LIST, page("\"two\"", 1), page("null", 2));

        assertThat(trading.strategies().listAll(params -> params.limit(7)).stream())
                .hasSize(2);

        assertThat(provider.sent(LIST))
                .extracting(sent -> sent.request().getUrl().queryParameter("limit"))
                .containsExactly("7", "7");
    }

    @Test
    void aPageIsItsOwnWhereOneIsAskedFor() {
        provider.answer(LIST, page("\"two\"", 1));

        assertThat(trading.strategies().list().pagination().cursor()).contains("two");
        assertThat(trading.strategies().list(params -> params.cursor("two")).data())
                .hasSize(1);
        assertThat(cursors(LIST)).containsExactly("null", "two");
    }

    @Test
    void aListWithDataOnlyIsReadWhole() {
        provider.answer(
                "listProductDefinitions",
                "{\"data\":[{\"name\":\"Synthetic Balance Example\",\"productCode\":\"BALANCE_ACCOUNT\"},{}],\"more\":1}",
                "{\"data\":[]}",
                "{}");

        List<ProductDefinition> definitions =
                trading.products().listDefinitions().data();

        assertThat(definitions).hasSize(2);
        assertThat(definitions.get(0).productCode()).isEqualTo(ProductCode.BALANCE_ACCOUNT);
        assertThat(definitions.get(1).hasName()).isFalse();
        assertThat(trading.products().listDefinitions().data()).isEmpty();
        assertThat(trading.products().listDefinitions().hasData()).isFalse();
    }

    @Test
    void aBareListIsReadWhole() {
        provider.answer("listCustomerProducts", "[{\"customerProductId\":\"" + ID + "\"},{}]", "[]");

        assertThat(trading.products().list(ID)).hasSize(2);
        assertThat(trading.products().list(ID)).isEmpty();
    }

    private List<Integer> ids() {
        return trading.strategies().listAll().stream().map(PagingTest::number).toList();
    }

    private static int number(Strategy strategy) {
        return (int) strategy.strategyId().getLeastSignificantBits();
    }

    private List<String> cursors(String operation) {
        return provider.sent(operation).stream()
                .map(sent -> Optional.ofNullable(sent.request().getUrl().queryParameter("cursor"))
                        .orElse("null"))
                .toList();
    }

    private static String page(String cursor, int... numbers) {
        StringBuilder data = new StringBuilder();
        for (int number : numbers) {
            data.append(data.isEmpty() ? "" : ",").append(strategy(number));
        }
        return "{\"data\":[" + data + "],\"pagination\":{\"cursor\":" + cursor + ",\"limit\":20}}";
    }

    /** An item with the id of every kind. */
    private static String strategy(int number) {
        UUID id = new UUID(0, number);
        StringBuilder item = new StringBuilder("{\"synthetic\":" + number);
        for (String property : List.of(
                "strategyId",
                "userId",
                "naturalPersonId",
                "wizardInstanceId",
                "entityId",
                "identificationVerificationId",
                "jointPersonId",
                "legalEntityId",
                "beneficialOwnerId",
                "legalRepresentativeId",
                "customerId",
                "documentId",
                "orderId",
                "taxExemptionOrderId")) {
            item.append(",\"").append(property).append("\":\"").append(id).append('"');
        }
        return item.append('}').toString();
    }
}
