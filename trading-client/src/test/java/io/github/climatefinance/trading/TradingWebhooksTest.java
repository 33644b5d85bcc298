package io.github.climatefinance.trading;

import static io.github.climatefinance.trading.Deliveries.HEADER;
import static io.github.climatefinance.trading.Deliveries.HEADERS;
import static io.github.climatefinance.trading.Deliveries.WEBHOOKS;
import static io.github.climatefinance.trading.Deliveries.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.WebhookException;
import io.github.climatefinance.trading.TradingEvent.CustomerEvent;
import io.github.climatefinance.trading.TradingEvent.DigitalAssetOrderEvent;
import io.github.climatefinance.trading.TradingEvent.LabelsUpdateEvent;
import io.github.climatefinance.trading.TradingEvent.SavingsPlanEvent;
import io.github.climatefinance.trading.TradingEvent.UnknownEvent;
import io.github.climatefinance.trading.model.CustomerStatus;
import io.github.climatefinance.trading.model.EventType;
import io.github.climatefinance.trading.model.NotificationType;
import io.github.climatefinance.trading.model.OrderStatus;
import io.github.climatefinance.trading.model.ValidationErrorType;
import io.github.climatefinance.trading.model.WebhookHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradingWebhooksTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000007");
    private static final String CUSTOMER = "{\"customerId\":\"" + ID + "\",\"modifiedOn\":\"2025-07-01T10:00:00Z\","
            + "\"status\":\"ACTIVE\",\"notificationType\":\"UPDATED\"}";

    /** Path, operation and id property of every notification the document describes. */
    static Stream<Arguments> notifications() throws IOException {
        JsonNode document = new YAMLMapper()
                .readTree(Path.of("../specs/trading/partner-webhooks.yaml").toFile());
        List<Arguments> all = new ArrayList<>();
        document.path("paths").properties().forEach(path -> {
            String schema = path.getValue()
                    .at("/post/requestBody/content/application~1json/schema/$ref")
                    .asText();
            String name = schema.substring(schema.lastIndexOf('/') + 1);
            String id =
                    document.at("/components/schemas/" + name + "/required/0").asText();
            all.add(Arguments.of(path.getKey(), name, id));
        });
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("notifications")
    void readsEveryNotificationOfTheDocument(String path, String schema, String idProperty) {
        String event = path.substring(1).replace('-', '_').toUpperCase(Locale.ROOT);
        String body = "{" + (idProperty.isEmpty() ? "" : "\"" + idProperty + "\":\"" + ID + "\",")
                + "\"modifiedOn\":\"2025-07-01T10:00:00.123456789+02:00\",\"status\":\"RECEIVED\","
                + "\"notificationType\":\"CREATED\",\"validationError\":{\"description\":\"Synthetic\"},\"new\":[1]}";

        TradingEvent read = WEBHOOKS.parse("/hooks" + path + "?a=b", HEADERS, utf8(body));

        assertThat(read).isNotInstanceOf(UnknownEvent.class);
        assertThat(read.notification().getClass().getSimpleName()).isEqualTo(schema);
        assertThat(read.type()).isEqualTo(EventType.of(event));
        assertThat(read.type().isKnown()).isTrue();
        assertThat(read.id()).isEqualTo(idProperty.isEmpty() ? Optional.empty() : Optional.of(ID));
        assertThat(read.modifiedOn()).contains(OffsetDateTime.parse("2025-07-01T10:00:00.123456789+02:00"));
        assertThat(read.status()).contains("RECEIVED");
        assertThat(read.notificationType()).contains(NotificationType.CREATED);
        assertThat(read.validationError().orElseThrow().description()).contains("Synthetic");
        assertThat(FakeTradevest.tree(read.notification().toJson())).isEqualTo(FakeTradevest.tree(body));
        assertThat(WEBHOOKS.parse(EventType.of(event), HEADERS, utf8(body))).isEqualTo(read);
        assertThat(WEBHOOKS.parse(event, HEADERS, utf8(body))).isEqualTo(read);
    }

    /** What most ids are called is inferred: the provider may call them otherwise, and must not be refused for that. */
    @ParameterizedTest
    @MethodSource("notifications")
    void keepsANotificationWithoutItsIdAsUnknown(String path, String schema, String idProperty) {
        if (idProperty.isEmpty()) {
            return;
        }
        for (String body : List.of(
                "{\"status\":\"RECEIVED\",\"newId\":\"" + ID + "\"}",
                "{\"status\":\"RECEIVED\",\"" + idProperty + "\":null}")) {
            TradingEvent read = WEBHOOKS.parse(path, HEADERS, utf8(body));

            assertThat(read).isInstanceOf(UnknownEvent.class);
            assertThat(read.type().isKnown()).isTrue();
            assertThat(read.id()).isEmpty();
            assertThat(read.status()).contains("RECEIVED");
            assertThat(FakeTradevest.tree(read.notification().toJson())).isEqualTo(FakeTradevest.tree(body));
        }
    }

    @Test
    void theKindsAreThoseOfTheDocument() throws IOException {
        Set<String> documented = new TreeSet<>();
        notifications()
                .forEach(each -> documented.add(String.valueOf(each.get()[0])
                        .substring(1)
                        .replace('-', '_')
                        .toUpperCase(Locale.ROOT)));
        Set<String> known = new TreeSet<>();
        for (JsonNode event : events()) {
            TradingEvent read = readable(event.asText());
            if (!(read instanceof UnknownEvent)) {
                known.add(event.asText());
            }
        }

        assertThat(known).isEqualTo(documented);
        assertThat(events()).hasSize(26);
        assertThat(TradingEvent.class.getPermittedSubclasses()).hasSize(documented.size() + 1);
    }

    private static JsonNode events() throws IOException {
        return new YAMLMapper()
                .readTree(Path.of("../specs/trading/webhooks.yaml").toFile())
                .at("/components/schemas/EventType/enum");
    }

    /** With all ids there are. */
    private static TradingEvent readable(String event) throws IOException {
        StringBuilder body = new StringBuilder("{\"new\":1");
        notifications()
                .map(each -> String.valueOf(each.get()[2]))
                .filter(id -> !id.isEmpty())
                .distinct()
                .forEach(id ->
                        body.append(",\"").append(id).append("\":\"").append(ID).append('"'));
        return WEBHOOKS.parse(event, HEADERS, utf8(body.append('}').toString()));
    }

    @Test
    void tellsWhatAnEventIsAboutByItsType() {
        TradingEvent customer = WEBHOOKS.parse("/customer-notification", HEADERS, utf8(CUSTOMER));
        TradingEvent order = Deliveries.digitalOrder(Deliveries.order(ID, "FILLED", 1));

        assertThat(customer)
                .isInstanceOfSatisfying(
                        CustomerEvent.class,
                        event -> assertThat(event.notification().status()).contains(CustomerStatus.ACTIVE));
        assertThat(order)
                .isInstanceOfSatisfying(
                        DigitalAssetOrderEvent.class,
                        event -> assertThat(event.notification().status()).contains(OrderStatus.FILLED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RE_TOKEN_PRICES", "PARTNER_NOTIFICATION", "CORPORATE_ACTION_NOTIFICATION", "SOMETHING_NEW"})
    void keepsAnEventWhosePayloadNobodyKnows(String event) {
        String body = "{\"corporateActionId\":7,\"status\":\"NEW\",\"more\":{\"a\":[null,1.50]}}";

        TradingEvent read = WEBHOOKS.parse(event, HEADERS, utf8(body));

        assertThat(read).isInstanceOfSatisfying(UnknownEvent.class, unknown -> {
            assertThat(unknown.type()).isEqualTo(EventType.of(event));
            assertThat(unknown.id()).isEmpty();
            assertThat(unknown.status()).contains("NEW");
            assertThat(unknown.notification().additionalProperties()).containsKeys("corporateActionId", "more");
            assertThat(FakeTradevest.tree(unknown.notification().toJson())).isEqualTo(FakeTradevest.tree(body));
        });
    }

    @Test
    void keepsAStatusThatIsNew() {
        TradingEvent read = Deliveries.digitalOrder(Deliveries.order(ID, "TELEPORTED", 1));

        assertThat(read.status()).contains("TELEPORTED");
        assertThat(read)
                .isInstanceOfSatisfying(
                        DigitalAssetOrderEvent.class,
                        event -> assertThat(event.notification()
                                        .status()
                                        .orElseThrow()
                                        .isKnown())
                                .isFalse());
    }

    @Test
    void readsAnEventAboutSeveralCustomers() {
        String body = "{\"updatedCustomers\":[\"" + ID + "\"],\"notificationType\":\"UPDATED\"}";

        assertThat(WEBHOOKS.parse("/labels-update-notification", HEADERS, utf8(body)))
                .isInstanceOfSatisfying(LabelsUpdateEvent.class, event -> {
                    assertThat(event.notification().updatedCustomers()).containsExactly(ID);
                    assertThat(event.id()).isEmpty();
                    assertThat(event.isRefusedChange()).isFalse();
                });
    }

    @Test
    void tellsARefusedChangeFromARefusedCreation() {
        TradingEvent change = Deliveries.digitalOrder(Deliveries.refusedChange(ID));
        TradingEvent creation = Deliveries.digitalOrder(Deliveries.refused(ID, "INVALID", 1, "no such wallet"));
        TradingEvent withoutReason =
                Deliveries.digitalOrder("{\"orderId\":\"" + ID + "\",\"notificationType\":\"VALIDATION_ERROR\"}");
        TradingEvent bare = Deliveries.digitalOrder("{\"orderId\":\"" + ID + "\"}");

        assertThat(change.isRefusedChange()).isTrue();
        assertThat(withoutReason.isRefusedChange()).isTrue();
        assertThat(change.validationError().orElseThrow().errorType()).contains(ValidationErrorType.UNKNOWN_ERROR);
        assertThat(creation.isRefusedChange()).isFalse();
        assertThat(bare.isRefusedChange()).isFalse();
        assertThat(Deliveries.digitalOrder(Deliveries.order(ID, "FILLED", 1)).isRefusedChange())
                .isFalse();
    }

    @Test
    void ofSeveralIdsTheOneOfTheEventCounts() {
        String other = "00000000-0000-4000-8000-000000000009";
        TradingEvent plan = WEBHOOKS.parse(
                "/savings-plans-notification",
                HEADERS,
                utf8("{\"customerId\":\"" + other + "\",\"savingsPlanId\":\"" + ID + "\",\"externalId\":\"mine\"}"));

        assertThat(plan).isInstanceOf(SavingsPlanEvent.class);
        assertThat(plan.id()).contains(ID);
    }

    @Test
    void findsTheHeaderWhateverTheCaseOfItsName() {
        Map<String, List<String>> shouting = Map.of("API-KEY", List.of(HEADER.value()), "Host", List.of("x"));

        assertThat(WEBHOOKS.isAuthentic(shouting)).isTrue();
        assertThat(WEBHOOKS.parse("/customer-notification", shouting, utf8(CUSTOMER))
                        .id())
                .contains(ID);
    }

    @Test
    void takesAnyOfSeveralHeadersAndNoOther() {
        WebhookHeader next = WebhookHeader.builder()
                .name("X-Other")
                .value("synthetic-next-secret")
                .build();
        TradingWebhooks both = TradingWebhooks.withHeader(next, HEADER);

        assertThat(both.isAuthentic(HEADERS)).isTrue();
        assertThat(both.isAuthentic(Map.of("x-other", List.of("synthetic-next-secret"))))
                .isTrue();
        assertThat(both.isAuthentic(Map.of("x-other", List.of(HEADER.value())))).isFalse();
        assertThat(both.isAuthentic(Map.of("api-key", List.of("synthetic-next-secret"))))
                .isFalse();
    }

    @Test
    void refusesADeliveryWithoutTheHeader() {
        for (Map<String, List<String>> headers : List.<Map<String, List<String>>>of(
                Map.of(), Map.of("Api-Key", List.of()), Map.of("Key", List.of(HEADER.value())))) {
            assertRefused(
                    () -> WEBHOOKS.parse("/customer-notification", headers, utf8(CUSTOMER)),
                    "it has no header `Api-Key`");
        }
    }

    @Test
    void refusesEveryValueThatIsAlmostRight() {
        String right = HEADER.value();
        List<String> wrong = List.of(
                "",
                " ",
                right.substring(1),
                right.substring(0, right.length() - 1),
                right + "x",
                " " + right,
                right.toUpperCase(Locale.ROOT),
                right + "," + right,
                "Bearer " + right,
                "null");

        for (String value : wrong) {
            Map<String, List<String>> headers = Map.of("Api-Key", List.of(value));
            assertRefused(
                    () -> WEBHOOKS.parse("/customer-notification", headers, utf8(CUSTOMER)),
                    "its header `Api-Key` is not the one registered");
        }
    }

    /** No clock can show it in a test: so this looks for the comparison that is made for secrets, and for no other. */
    @Test
    void comparesValuesByTheComparisonMadeForSecrets() throws IOException {
        String names;
        try (InputStream code = TradingWebhooks.class.getResourceAsStream("TradingWebhooks.class")) {
            names = new String(Objects.requireNonNull(code).readAllBytes(), StandardCharsets.ISO_8859_1);
        }

        assertThat(names).contains(named("java/security/MessageDigest"), named("isEqual"));
        assertThat(names).doesNotContain(named("equals"), named("compareTo"), named("contentEquals"));
    }

    /** A name as it stands among the constants of a class: its kind, its length and itself. */
    private static String named(String name) {
        return "\u0001\u0000" + (char) name.length() + name;
    }

    @Test
    void refusesTheHeaderTwice() {
        Map<String, List<String>> headers = Map.of("Api-Key", List.of(HEADER.value(), HEADER.value()));

        assertRefused(
                () -> WEBHOOKS.parse("/customer-notification", headers, utf8(CUSTOMER)), "it has 2 headers `Api-Key`");
    }

    @Test
    void looksAtNothingOfADeliveryThatIsNotAuthentic() {
        assertRefused(() -> WEBHOOKS.parse("no event at all", Map.of(), utf8("{")), "it has no header `Api-Key`");
    }

    @Test
    void refusesABodyThatWasCutShort() {
        byte[] whole = utf8(CUSTOMER);

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> WEBHOOKS.parse("/customer-notification", HEADERS, cut))
                    .as("cut to %d of %d bytes", length, whole.length)
                    .isInstanceOf(WebhookException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "7",
                "<xml/>",
                "a=b",
                "{\"customerId\":7}",
                "{\"customerId\":\"no uuid\"}"
            })
    void refusesABodyThatIsNoNotificationOfTheEvent(String body) {
        assertThatThrownBy(() -> WEBHOOKS.parse("/customer-notification", HEADERS, utf8(body)))
                .isInstanceOf(WebhookException.class)
                .hasMessage("trading webhook: the delivery cannot be read: its body is no notification of the event"
                        + " CUSTOMER_NOTIFICATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[1]", "7", "{", "{\"modifiedOn\":\"yesterday\"}", "{\"status\":{}}"})
    void refusesABodyThatIsNoNotificationAtAll(String body) {
        assertThatThrownBy(() -> WEBHOOKS.parse("SOMETHING_NEW", HEADERS, utf8(body)))
                .isInstanceOf(WebhookException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/hooks/",
                "/Customer-Notification",
                "/customer_notification",
                "Customer",
                "/hooks/?a=/b"
            })
    void refusesAPathThatNamesNoEvent(String path) {
        assertRefused(
                () -> WEBHOOKS.parse(path, HEADERS, utf8(CUSTOMER)),
                "its path does not end in an event, such as customer-notification");
    }

    @Test
    void aPathMayBeOfAnyLength() {
        String endless = "new" + "-event".repeat(100_000);

        for (String path :
                List.of("/hooks/" + endless, endless.toUpperCase(Locale.ROOT).replace('-', '_'))) {
            assertThat(WEBHOOKS.parse(path, HEADERS, utf8("{}")).type().isKnown())
                    .isFalse();
        }
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin1 = "{\"customerId\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> WEBHOOKS.parse("/customer-notification", HEADERS, latin1))
                .isInstanceOf(WebhookException.class)
                .hasMessageEndingWith("it is not UTF-8");
    }

    @Test
    void aRefusalShowsNeitherTheSecretNorWhatWasSentInstead() {
        Map<String, List<String>> headers = Map.of("Api-Key", List.of("guessed-secret"));

        assertThatThrownBy(() -> WEBHOOKS.parse("/customer-notification", headers, utf8(CUSTOMER)))
                .isInstanceOfSatisfying(
                        WebhookException.class,
                        refused -> assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT))
                .hasMessageNotContaining("secret");
        assertThat(WEBHOOKS).hasToString("TradingWebhooks[Api-Key]");
    }

    @Test
    void namesWhatIsNull() {
        String[] noPath = new String[1];
        byte[][] noBody = new byte[1][];

        assertThatNullPointerException()
                .isThrownBy(() -> WEBHOOKS.parse(noPath[0], HEADERS, utf8(CUSTOMER)))
                .withMessage("pathOrEvent");
        assertThatNullPointerException()
                .isThrownBy(() -> WEBHOOKS.parse("/customer-notification", HEADERS, noBody[0]))
                .withMessage("body");
    }

    @Test
    void wantsAHeaderThatCanBeSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradingWebhooks.withHeader(header("Api-Key", " ")))
                .withMessage("the value of the header `Api-Key` must not be blank");
        for (String value : List.of("secret ", " secret", "secret\t")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TradingWebhooks.withHeader(header("Api-Key", value)))
                    .withMessage("the value of the header `Api-Key` must not begin or end with a blank: it would arrive"
                            + " without, and match nothing");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradingWebhooks.withHeader(HEADER, header("Api-Key", "sec\nret")))
                .withMessageContaining("`Api-Key`")
                .withMessageNotContaining("sec");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradingWebhooks.withHeader(header("Api Key", "x")))
                .withMessage("a header name must be visible ASCII without separators");
    }

    private static WebhookHeader header(String name, String value) {
        return WebhookHeader.builder().name(name).value(value).build();
    }

    private static void assertRefused(ThrowingCallable parsing, String why) {
        assertThatThrownBy(parsing)
                .isInstanceOf(WebhookException.class)
                .hasMessage("trading webhook: the delivery is refused: " + why);
    }
}
