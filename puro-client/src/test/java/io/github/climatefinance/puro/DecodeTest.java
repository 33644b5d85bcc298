package io.github.climatefinance.puro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.OpenEnum;
import io.github.climatefinance.puro.PuroDocument.Spot;
import io.github.climatefinance.puro.model.CertificateBundle;
import io.github.climatefinance.puro.model.LabelList;
import io.github.climatefinance.puro.model.ProductionFacility;
import io.github.climatefinance.puro.model.RetirementDetails;
import io.github.climatefinance.puro.model.Transaction;
import io.github.climatefinance.puro.model.TransactionType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads bodies as the provider's pages show them, whole and damaged in every place, and writes them back. Invented values. */
class DecodeTest {
    private static final PuroDocument DOCUMENT = PuroDocument.read();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A body in the resources; its name begins with its schema's. */
    record Example(String name) {
        String schema() {
            return name.split("-", 2)[0];
        }

        String text() {
            try (InputStream in = DecodeTest.class.getResourceAsStream("examples/" + name + ".json")) {
                return new String(
                        Objects.requireNonNull(in, name).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                        "TransactionList",
                        "Transaction-issuance",
                        "Transaction-retirement",
                        "Transaction-hidden",
                        "Transaction-transfer",
                        "CertificateBundleList",
                        "ProductionFacilityList",
                        "ProductionFacility",
                        "MethodologyList",
                        "DocumentList",
                        "LabelList")
                .map(Example::new);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExampleAndWritesTheSameTree(Example example) {
        assertSurvives(example.schema(), tree(example.text()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExampleWithoutAnyOneProperty(Example example) {
        for (Spot spot : spots(example)) {
            JsonNode body = tree(example.text());
            owner(body, spot.at()).remove(spot.property());

            assertSurvives(example.schema(), body);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExampleWithAnyOnePropertyNull(Example example) {
        for (Spot spot : spots(example)) {
            JsonNode body = tree(example.text());
            owner(body, spot.at()).putNull(spot.property());

            assertSurvives(example.schema(), body);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsUnknownPropertiesAtEveryLevel(Example example) {
        SortedSet<String> owners = new TreeSet<>();
        for (Spot spot : spots(example)) {
            JsonNode body = tree(example.text());
            ObjectNode owner = owner(body, spot.at());
            owner.put("brandNew", "text").putNull("brandNewNull");
            owner.set(
                    "brand-new tree",
                    tree("{\"a\":[1.50,12345678901234567890.1234567890,{\"b\":null}],\"volume\":true,\"type\":[]}"));
            owners.add(spot.at().head().toString());

            assertSurvives(example.schema(), body);
        }
        assertThat(owners).contains("");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExampleWithAnyOneEnumerationValueUnknown(Example example) {
        for (Spot spot : spots(example)) {
            if (spot.isEnumeration()) {
                JsonNode body = tree(example.text());
                owner(body, spot.at()).put(spot.property(), "Brand_new value");

                assertSurvives(example.schema(), body);
            }
        }
    }

    @Test
    void theExamplesShowEveryPropertyOfTheDocument() {
        SortedSet<String> shown = new TreeSet<>();
        examples().forEach(example -> spots(example).forEach(spot -> shown.add(spot.owner() + "." + spot.property())));

        assertThat(shown).isEqualTo(DOCUMENT.properties());
    }

    @Test
    void theExamplesShowEveryEnumeration() {
        assertThat(examples().flatMap(example -> spots(example).stream()).filter(Spot::isEnumeration))
                .extracting(Spot::schema)
                .containsAll(
                        DOCUMENT.enumerations().stream().map(DOCUMENT::schema).toList());
    }

    static SortedSet<String> objectSchemas() {
        return DOCUMENT.objectSchemas();
    }

    @ParameterizedTest
    @MethodSource("objectSchemas")
    void onlyTheAccessorOfAMissingRequiredPropertyThrowsAndNamesIt(String schema) throws ReflectiveOperationException {
        JsonModel empty = read(schema, "{}");

        for (String property : names(DOCUMENT.schema(schema).path("properties"))) {
            if (DOCUMENT.isRequired(schema, property) && !isNullable(schema, property)) {
                assertThat(has(empty, property)).isFalse();
                assertThatThrownBy(() -> value(empty, property))
                        .isInstanceOf(DecodingException.class)
                        .hasMessageContaining("`" + property + "`")
                        .hasMessageContaining(schema);
            } else {
                assertThat(isEmpty(value(empty, property)))
                        .as("%s.%s", schema, property)
                        .isTrue();
            }
        }
    }

    static SortedSet<String> enumerations() {
        return DOCUMENT.enumerations();
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void knowsEveryValueOfTheDocumentAndNoOther(String enumeration) throws ReflectiveOperationException {
        for (JsonNode value : DOCUMENT.schema(enumeration).path("enum")) {
            if (!value.isNull()) {
                assertThat(enumerationValue(enumeration, value.asText()).isKnown())
                        .as(value.asText())
                        .isTrue();
            }
        }

        OpenEnum unknown = enumerationValue(enumeration, "Brand_new value");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.value()).isEqualTo("Brand_new value");
    }

    @Test
    void readsAnIssuance() {
        Transaction issuance = Transaction.fromJson(new Example("Transaction-issuance").text());

        assertThat(issuance.transactionId()).isEqualTo("00000000-0000-4000-8000-000000000001");
        assertThat(issuance.volume()).isEqualTo(120L);
        assertThat(issuance.completedOn()).isEqualTo(OffsetDateTime.parse("2023-02-03T04:05:06Z"));
        assertThat(issuance.accountHolderName()).contains("Invented Char Oy");
        assertThat(issuance.type()).isEqualTo(TransactionType.ISSUANCE);
        assertThat(issuance.labels()).singleElement().satisfies(label -> {
            assertThat(label.id()).isEqualTo("00000000-0000-4000-8000-0000000000a1");
            assertThat(label.name()).isEqualTo("Invented-Approved");
        });
        assertThat(issuance.issuanceDetails().flatMap(details -> details.auditBody()))
                .contains("Invented Auditors Ltd.");
        assertThat(issuance.retirementDetails()).isEmpty();
        CertificateBundle bundle = issuance.bundles().get(0);
        assertThat(bundle.accountHolderName()).isEmpty();
        assertThat(bundle.vintage()).isEqualTo(2022);
        assertThat(bundle.productionEndDate()).isEqualTo(OffsetDateTime.parse("2022-11-30T00:00:00Z"));
        CertificateRange range = CertificateRange.parse(bundle.certificates());
        assertThat(range.size()).isEqualTo(bundle.volume());
        assertThat(range.issuanceId()).isEqualTo(bundle.issuanceId());
    }

    @Test
    void readsVolumesBeyondAnInt() {
        Transaction transfer = Transaction.fromJson(new Example("Transaction-transfer").text());

        assertThat(transfer.volume()).isEqualTo(3_000_000_000L);
        assertThat(transfer.accountHolderName()).isEmpty();
    }

    @Test
    void tellsAHiddenBeneficiaryFromOneThatWasNotSent() {
        RetirementDetails hidden = Transaction.fromJson(new Example("Transaction-hidden").text())
                .retirementDetails()
                .orElseThrow();
        RetirementDetails silent = RetirementDetails.fromJson("{}");

        assertThat(hidden.beneficiaryName()).isEmpty();
        assertThat(hidden.isBeneficiaryNameNull()).isTrue();
        assertThat(silent.beneficiaryName()).isEmpty();
        assertThat(silent.isBeneficiaryNameNull()).isFalse();
        assertThat(hidden.countryOfConsumption()).contains("NA");
    }

    @Test
    void readsALabelWithoutParentAndOneWhoseIdIsNoUuid() {
        LabelList labels = LabelList.fromJson(new Example("LabelList").text());

        assertThat(labels.data().get(0).parentId()).isEmpty();
        assertThat(labels.data().get(0).isParentIdNull()).isTrue();
        assertThat(labels.data().get(1).id()).isEqualTo("not-a-uuid");
        assertThat(labels.data().get(1).parentId()).contains("00000000-0000-4000-8000-0000000000a1");
    }

    @Test
    void readsGoalsSentAsNumbersAndKeepsDegreesAsWritten() {
        ProductionFacility facility = ProductionFacility.fromJson(
                new Example("ProductionFacility").text().replace("\"goal\": \"13\"", "\"goal\": 13"));

        assertThat(facility.sdgs().get(0).goal()).contains("13");
        assertThat(facility.sdgs().get(1).goal()).contains("15");
        assertThat(facility.geographicalLocation().flatMap(location -> location.longitude()))
                .contains("24.9410");
        assertThat(facility.creditingPeriod().flatMap(period -> period.start())).contains(LocalDate.of(2021, 1, 1));
    }

    @Test
    void readsProductionDatesSentAsDays() {
        CertificateBundle bundle = CertificateBundle.fromJson(
                "{\"productionStartDate\":\"2022-01-01\",\"productionEndDate\":\"2022-11-30T10:00:00\"}");

        assertThat(bundle.productionStartDate()).isEqualTo(OffsetDateTime.parse("2022-01-01T00:00:00Z"));
        assertThat(bundle.productionEndDate()).isEqualTo(OffsetDateTime.parse("2022-11-30T10:00:00Z"));
    }

    @Test
    void saysWhereAValueOfTheWrongTypeStands() {
        String body = new Example("TransactionList")
                .text()
                .replaceFirst("\"volume\": 120,(?s)(.*)\"vintage\": 2022", "\"volume\": 120,$1\"vintage\": [2022]");

        assertThatThrownBy(() -> read("TransactionList", body))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("/data/0/bundles/0/vintage");
    }

    private static void assertSurvives(String schema, JsonNode body) {
        JsonModel model = read(schema, body.toString());

        assertThat(SameJson.difference(body, tree(model.toJson())))
                .as("%s", body)
                .isEmpty();
        assertThat(SameJson.difference(body, tree(databind(schema, body))))
                .as("%s", body)
                .isEmpty();
        JsonModel again = read(schema, model.toJson());
        assertThat(again).isEqualTo(model).hasSameHashCodeAs(model).hasToString(model.toString());
    }

    /** Through an ObjectMapper nobody configured for these types. */
    private static String databind(String schema, JsonNode body) {
        try {
            return JSON.writeValueAsString(JSON.readValue(body.toString(), type(schema)));
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(body.toString(), e);
        }
    }

    private static List<Spot> spots(Example example) {
        List<Spot> spots = DOCUMENT.spots(example.schema(), tree(example.text()));
        assertThat(spots).isNotEmpty();
        return spots;
    }

    private static ObjectNode owner(JsonNode body, JsonPointer at) {
        return (ObjectNode) body.at(at.head());
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    private static JsonModel read(String schema, String text) {
        try {
            return (JsonModel) type(schema).getMethod("fromJson", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(schema, e);
        }
    }

    private static OpenEnum enumerationValue(String enumeration, String value) throws ReflectiveOperationException {
        return (OpenEnum) type(enumeration).getMethod("of", String.class).invoke(null, value);
    }

    private static Class<?> type(String schema) throws ClassNotFoundException {
        return Class.forName("io.github.climatefinance.puro.model." + schema);
    }

    private static Object value(JsonModel model, String property) throws ReflectiveOperationException {
        try {
            return model.getClass().getMethod(property).invoke(model);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private static boolean has(JsonModel model, String property) throws ReflectiveOperationException {
        String name = "has" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return (boolean) model.getClass().getMethod(name).invoke(model);
    }

    private static boolean isNullable(String schema, String property) {
        return DOCUMENT.schema(schema)
                .path("properties")
                .path(property)
                .path("nullable")
                .asBoolean();
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Optional<?> optional ? optional.isEmpty() : ((Collection<?>) value).isEmpty();
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
