package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.WebhookException;
import io.github.climatefinance.icr.model.InstallationEvent;
import io.github.climatefinance.icr.model.OrganizationTransactionEvent;
import io.github.climatefinance.icr.model.PermissionLevel;
import io.github.climatefinance.icr.model.TransactionState;
import io.github.climatefinance.icr.model.UnknownWebhookEvent;
import io.github.climatefinance.icr.model.WarehouseTransactionEvent;
import io.github.climatefinance.icr.model.WebhookEvent;
import io.github.climatefinance.icr.model.WebhookEventType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IcrWebhooksTest {
    private static final String SECRET = "synthetic-webhook-secret";
    private static final String INSTALLATION = "\"installation\":{\"id\":\"i-1\",\"appId\":\"a-1\","
            + "\"organization\":{\"id\":\"o-1\",\"fullName\":\"Synthetic Airline Example\"},"
            + "\"permissions\":{\"organization_inventory\":\"WRITE\"}}";
    private static final String TRANSACTION =
            "\"transaction\":{\"id\":\"t-1\",\"status\":\"processed\",\"type\":\"retire\",\"amount\":13.5,"
                    + "\"creditId\":\"exPost-2-0x12\"}";

    private final IcrWebhooks webhooks = IcrWebhooks.withSecrets(SECRET);

    @ParameterizedTest
    @ValueSource(strings = {"installed", "uninstalled", "suspended", "unsuspended", "newPermissionsAccepted"})
    void readsWhatHappensToAnInstallation(String event) {
        Delivery delivery = signed("{\"event\":\"" + event + "\",\"state\":\"s-1\"," + INSTALLATION + "}");

        WebhookEvent read = webhooks.parse(delivery.headers(), delivery.body());

        assertThat(read).isInstanceOfSatisfying(InstallationEvent.class, installation -> {
            assertThat(installation.event()).isEqualTo(WebhookEventType.of(event));
            assertThat(installation.event().isKnown()).isTrue();
            assertThat(installation.state()).contains("s-1");
        });
        assertThat(read.installation().id()).isEqualTo("i-1");
        assertThat(read.installation().organization().orElseThrow().fullName()).contains("Synthetic Airline Example");
        assertThat(read.installation().permissions()).containsEntry("organization_inventory", PermissionLevel.WRITE);
    }

    @Test
    void readsATransactionOfAnInventory() {
        Delivery delivery = signed("{\"event\":\"organizationTransaction\"," + TRANSACTION + "," + INSTALLATION + "}");

        assertThat(webhooks.parse(delivery.headers(), delivery.body()))
                .isInstanceOfSatisfying(OrganizationTransactionEvent.class, event -> {
                    assertThat(event.transaction().id()).isEqualTo("t-1");
                    assertThat(event.transaction().status()).isEqualTo(TransactionState.PROCESSED);
                    assertThat(event.transaction().amount()).contains(new BigDecimal("13.5"));
                });
    }

    @Test
    void readsATransactionOfAWarehouse() {
        Delivery delivery = signed("{\"event\":\"warehouseTransaction\"," + TRANSACTION + "," + INSTALLATION + "}");

        assertThat(webhooks.parse(delivery.headers(), delivery.body()))
                .isInstanceOfSatisfying(
                        WarehouseTransactionEvent.class,
                        event -> assertThat(event.transaction().creditId()).contains("exPost-2-0x12"));
    }

    @Test
    void keepsAnEventThatNobodyKnewOf() {
        Delivery delivery = signed("{\"event\":\"somethingNew\",\"more\":1," + INSTALLATION + "}");

        assertThat(webhooks.parse(delivery.headers(), delivery.body()))
                .isInstanceOfSatisfying(UnknownWebhookEvent.class, event -> {
                    assertThat(event.event().value()).isEqualTo("somethingNew");
                    assertThat(event.installation().id()).isEqualTo("i-1");
                    assertThat(event.json().path("more").intValue()).isEqualTo(1);
                });
    }

    @Test
    void believesOnlyWhatIsSigned() {
        String genuine = base64("{\"event\":\"suspended\"," + INSTALLATION + "}");
        String body =
                "{\"event\":\"unsuspended\",\"installation\":{\"id\":\"forged\"},\"signedData\":\"" + genuine + "\"}";

        WebhookEvent event = webhooks.parse(signature(SECRET, genuine), utf8(body));

        assertThat(event.event()).isEqualTo(WebhookEventType.SUSPENDED);
        assertThat(event.installation().id()).isEqualTo("i-1");
    }

    @Test
    void takesAnyOfSeveralSecretsAndNoOther() {
        IcrWebhooks both = IcrWebhooks.withSecrets("synthetic-new-secret", SECRET);
        Delivery old = signed("{\"event\":\"installed\"," + INSTALLATION + "}");
        String data = base64("{\"event\":\"installed\"," + INSTALLATION + "}");

        assertThat(both.parse(old.headers(), old.body()).event()).isEqualTo(WebhookEventType.INSTALLED);
        assertThat(both.parse(signature("synthetic-new-secret", data), old.body())
                        .event())
                .isEqualTo(WebhookEventType.INSTALLED);
        assertRefused(
                () -> both.parse(signature("synthetic-third-secret", data), old.body()),
                "its signature is not by a secret of this app");
    }

    @Test
    void findsTheHeaderWhateverTheCaseOfItsName() {
        Delivery delivery = signed("{\"event\":\"installed\"," + INSTALLATION + "}");
        List<String> value = List.of(delivery.signature());

        assertThat(webhooks.parse(Map.of("X-Icr-Signature-256", value, "Host", List.of("app")), delivery.body())
                        .event())
                .isEqualTo(WebhookEventType.INSTALLED);
    }

    @Test
    void refusesADeliveryWithoutASignature() {
        Delivery delivery = signed("{\"event\":\"installed\"," + INSTALLATION + "}");

        assertRefused(
                () -> webhooks.parse(Map.of("Host", List.of("app")), delivery.body()),
                "it has no header `x-icr-signature-256`");
        assertRefused(
                () -> webhooks.parse(Map.of(IcrWebhooks.SIGNATURE_HEADER, List.of()), delivery.body()),
                "it has no header `x-icr-signature-256`");
    }

    @Test
    void refusesTwoSignatures() {
        Delivery delivery = signed("{\"event\":\"installed\"," + INSTALLATION + "}");
        List<String> two = List.of(delivery.signature(), "sha256=00");

        assertRefused(
                () -> webhooks.parse(Map.of(IcrWebhooks.SIGNATURE_HEADER, two), delivery.body()),
                "it has 2 headers `x-icr-signature-256`");
    }

    @Test
    void refusesWhatWasChanged() {
        Delivery delivery = signed("{\"event\":\"suspended\"," + INSTALLATION + "}");
        String other = base64("{\"event\":\"unsuspended\"," + INSTALLATION + "}");

        assertRefused(
                () -> webhooks.parse(delivery.signature(), utf8("{\"signedData\":\"" + other + "\"}")),
                "its signature is not by a secret of this app");
    }

    @Test
    void refusesEverySignatureThatIsAlmostRight() {
        Delivery delivery = signed("{\"event\":\"installed\"," + INSTALLATION + "}");
        String right = delivery.signature();
        List<String> wrong = List.of(
                "",
                "sha256=",
                right.substring("sha256=".length()),
                right.substring(0, right.length() - 1),
                right + "0",
                " " + right,
                right.toUpperCase(Locale.ROOT),
                "sha1=" + right.substring("sha256=".length()),
                right.substring(0, right.length() - 1) + (right.endsWith("0") ? "1" : "0"));

        for (String signature : wrong) {
            assertRefused(
                    () -> webhooks.parse(signature, delivery.body()), "its signature is not by a secret of this app");
        }
    }

    @Test
    void refusesTheOlderSchemeThatSignedTheWholeBody() {
        Delivery delivery = signed("{\"event\":\"installed\"," + INSTALLATION + "}");
        String older = signature(SECRET, new String(delivery.body(), StandardCharsets.UTF_8));

        assertRefused(() -> webhooks.parse(older, delivery.body()), "its signature is not by a secret of this app");
    }

    @Test
    void refusesABodyThatWasCutShort() {
        Delivery delivery = signed("{\"event\":\"installed\"," + INSTALLATION + "}");
        byte[] whole = delivery.body();

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> webhooks.parse(delivery.signature(), cut))
                    .as("cut to %d of %d bytes", length, whole.length)
                    .isInstanceOf(WebhookException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "\"text\"", "7", "{", "{}", "{\"signedData\":null}", "{\"signedData\":{}}"})
    void refusesABodyThatIsNoDelivery(String body) {
        assertThatThrownBy(() -> webhooks.parse(signature(SECRET, ""), utf8(body)))
                .isInstanceOf(WebhookException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "not base64", "e30=e30=", "e30_", "e30=\\n"})
    void refusesSignedTextThatIsNotBase64(String data) {
        byte[] body = utf8("{\"signedData\":\"" + data + "\"}");
        String signed = data.replace("\\n", "\n");

        assertRefused(() -> webhooks.parse(signature(SECRET, signed), body), "its `signedData` is not Base64");
    }

    @Test
    void looksIntoNothingThatIsNotSigned() {
        assertRefused(
                () -> webhooks.parse("sha256=00", utf8("{\"signedData\":\"%%%\"}")),
                "its signature is not by a secret of this app");
        assertRefused(
                () -> webhooks.parse("sha256=00", utf8("{\"signedData\":\"" + base64("{") + "\"}")),
                "its signature is not by a secret of this app");
    }

    @Test
    void aSecretMayHaveAnyLetters() {
        String secret = "synthetic-gehe\u00edmt-\u20ac";
        String data = base64("{\"event\":\"installed\"," + INSTALLATION + "}");

        assertThat(IcrWebhooks.withSecrets(secret)
                        .parse(signature(secret, data), utf8("{\"signedData\":\"" + data + "\"}"))
                        .event())
                .isEqualTo(WebhookEventType.INSTALLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[1]", "7", "{\"event\":\"installed\",\"installation\":7}"})
    void refusesSignedTextThatIsNoEvent(String json) {
        Delivery delivery = signed(json);

        assertThatThrownBy(() -> webhooks.parse(delivery.headers(), delivery.body()))
                .isInstanceOf(WebhookException.class);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin1 = "{\"signedData\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        String data = Base64.getEncoder()
                .encodeToString("{\"event\":\"install\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(() -> webhooks.parse("sha256=00", latin1), "it is not UTF-8");
        assertRefused(
                () -> webhooks.parse(signature(SECRET, data), utf8("{\"signedData\":\"" + data + "\"}")),
                "it is not UTF-8");
    }

    @Test
    void aRefusalShowsNeitherSecretNorWhatWasExpected() {
        Delivery delivery = signed("{\"event\":\"installed\"," + INSTALLATION + "}");

        assertThatThrownBy(() -> webhooks.parse("sha256=00", delivery.body()))
                .isInstanceOfSatisfying(WebhookException.class, refused -> {
                    assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
                    assertThat(refused).message().doesNotContain(SECRET, delivery.signature());
                });
        assertThat(webhooks.toString()).isEqualTo("IcrWebhooks[1 secrets]");
    }

    @Test
    void namesWhatIsNull() {
        byte[][] nothing = new byte[1][];

        assertThatNullPointerException()
                .isThrownBy(() -> webhooks.parse("sha256=00", nothing[0]))
                .withMessage("body");
    }

    @Test
    void wantsASecret() {
        assertThatThrownBy(() -> IcrWebhooks.withSecrets(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`secret` must not be blank");
        assertThatThrownBy(() -> IcrWebhooks.withSecrets(SECRET, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`secret` must not be blank");
    }

    private static void assertRefused(ThrowingCallable parsing, String why) {
        assertThatThrownBy(parsing).isInstanceOf(WebhookException.class).hasMessageEndingWith(why);
    }

    private record Delivery(String signature, String json) {
        byte[] body() {
            return utf8(json);
        }

        Map<String, List<String>> headers() {
            return Map.of(IcrWebhooks.SIGNATURE_HEADER, List.of(signature));
        }
    }

    private static Delivery signed(String json) {
        String data = base64(json);
        return new Delivery(signature(SECRET, data), "{\"signedData\":\"" + data + "\",\"event\":\"installed\"}");
    }

    private static String base64(String json) {
        return Base64.getEncoder().encodeToString(utf8(json));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String signature(String secret, String data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(utf8(secret), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(utf8(data)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
