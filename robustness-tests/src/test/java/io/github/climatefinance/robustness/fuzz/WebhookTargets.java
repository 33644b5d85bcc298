package io.github.climatefinance.robustness.fuzz;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.WebhookException;
import io.github.climatefinance.core.generated.StreamMessage;
import io.github.climatefinance.icr.IcrWebhooks;
import io.github.climatefinance.icr.model.WebhookEvent;
import io.github.climatefinance.trading.PriceTick;
import io.github.climatefinance.trading.TradingEvent;
import io.github.climatefinance.trading.TradingWebhooks;
import io.github.climatefinance.trading.model.WebhookHeader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What providers send without being asked. */
final class WebhookTargets {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String SECRET = "synthetic-secret-example";
    private static final IcrWebhooks ICR = IcrWebhooks.withSecrets(SECRET, "synthetic-older-secret-example");
    private static final TradingWebhooks TRADING = TradingWebhooks.withHeader(
            WebhookHeader.builder().name("x-example").value(SECRET).build());
    private static final Hidden READ_PRICES = Hidden.method("io.github.climatefinance.trading.PriceProtocol", "read");

    private WebhookTargets() {}

    /** A body nobody signed. */
    static void icrBody(byte[] body) {
        refused(() -> ICR.parse("sha256=" + "0".repeat(64), body), "a signature of zeros");
        Optional<String> signed = signedData(body);
        if (signed.isPresent()) {
            String signature = signature(signed.get());
            Optional<WebhookEvent> event = parsed(() -> ICR.parse(signature, body));
            event.ifPresent(
                    read -> SameTree.require(tree(Base64.getDecoder().decode(signed.get())), tree(read.toJson())));
            refused(() -> ICR.parse(signature.toUpperCase(java.util.Locale.ROOT), body), "another spelling");
        } else {
            refused(() -> ICR.parse(signature(""), body), "a body without anything signed");
        }
    }

    /** An event, signed as it should be, and then changed in one place. */
    static void icrEvent(byte[] input) {
        byte[] event = Arrays.copyOfRange(input, Math.min(2, input.length), input.length);
        String signed = Base64.getEncoder().encodeToString(event);
        String signature = signature(signed);
        Optional<WebhookEvent> read = parsed(() -> ICR.parse(signature, body(signed)));
        read.ifPresent(value -> {
            SameTree.require(tree(event), tree(value.toJson()));
            if (!tree(event).isObject()) {
                throw new AssertionError("no object, but taken for an event: " + value);
            }
        });
        if (input.length > 1 && !signed.isEmpty()) {
            char[] changed = signed.toCharArray();
            changed[(input[0] & 0xff) % changed.length] ^= (char) (1 + (input[1] & 0x7f));
            String other = new String(changed);
            refused(() -> ICR.parse(signature, body(other)), "a change of what is signed, " + other);
            char[] forged = signature.toCharArray();
            forged[(input[0] & 0xff) % forged.length] ^= (char) (1 + (input[1] & 0x7f));
            refused(() -> ICR.parse(new String(forged), body(signed)), "a change of the signature");
        }
    }

    /** The first line is the path or the event, the rest the body. */
    static void trading(byte[] input) {
        String all = new String(input, StandardCharsets.UTF_8);
        int end = all.indexOf('\n');
        String path = end < 0 ? all : all.substring(0, end);
        int start = end < 0 ? input.length : path.getBytes(StandardCharsets.UTF_8).length + 1;
        byte[] body = Arrays.copyOfRange(input, Math.min(start, input.length), input.length);
        parsed(() -> TRADING.parse(path, Map.of("X-Example", List.of(SECRET)), body))
                .ifPresent(event -> asSent(event, body));
        refused(() -> TRADING.parse(path, Map.of(), body), "no header");
        refused(() -> TRADING.parse(path, Map.of("x-example", List.of(SECRET, SECRET)), body), "two headers");
        if (!path.equals(SECRET)) {
            refused(() -> TRADING.parse("CUSTOMER_NOTIFICATION", Map.of("x-example", List.of(path)), body), path);
        }
    }

    private static void asSent(TradingEvent event, byte[] body) {
        SameTree.require(tree(body), tree(event.notification().toJson()));
        event.id();
        event.modifiedOn();
        event.status();
        event.notificationType();
        event.validationError();
        event.isRefusedChange();
    }

    /** A message of the stream of prices. */
    static void prices(byte[] input) {
        Texts.ofUtf8(input).ifPresent(WebhookTargets::prices);
    }

    private static void prices(String text) {
        try {
            Object read = READ_PRICES.call(protocol(), text);
            for (Object item : ((StreamMessage<?>) Optional.ofNullable(read).orElseThrow()).items()) {
                PriceTick tick = (PriceTick) item;
                tick.bestAsk();
                tick.bestBid();
                if (tick.pair().isEmpty()
                        || (tick.asks().isEmpty() && tick.bids().isEmpty())) {
                    throw new AssertionError("a tick without prices: " + tick);
                }
            }
        } catch (DecodingException e) {
            // Documented: it makes a gap.
        }
    }

    private static Object protocol() {
        try {
            var constructor = Class.forName("io.github.climatefinance.trading.PriceProtocol")
                    .getDeclaredConstructor(List.class);
            constructor.setAccessible(true);
            return constructor.newInstance(List.of());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("PriceProtocol", e);
        }
    }

    private static byte[] body(String signed) {
        return MAPPER.createObjectNode().put("signedData", signed).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> signedData(byte[] body) {
        return Texts.ofUtf8(body).flatMap(text -> {
            try {
                return Optional.of(MAPPER.readTree(text).path("signedData"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::textValue);
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    private static String signature(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(String json) {
        return tree(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new AssertionError("no JSON, but it was read", e);
        }
    }

    private interface Parsing<T> {
        T parse();
    }

    private static <T> Optional<T> parsed(Parsing<T> parsing) {
        try {
            return Optional.of(parsing.parse());
        } catch (WebhookException e) {
            return Optional.empty();
        }
    }

    private static void refused(Parsing<?> parsing, String what) {
        Optional<?> taken = parsed(parsing);
        if (taken.isPresent()) {
            throw new AssertionError(what + " was taken: " + taken.get());
        }
    }
}
