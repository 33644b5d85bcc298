package io.github.climatefinance.icr;

import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.WebhookException;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.icr.model.UnknownWebhookEvent;
import io.github.climatefinance.icr.model.WebhookDelivery;
import io.github.climatefinance.icr.model.WebhookEvent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reads what the registry sends to an app's webhook, if it is signed with a secret of the app. Immutable and thread-safe.
 *
 * <p>Signed is the text of one property of the body, {@code signedData}. Only what is decoded from it is returned;
 * everything else in the body is ignored, because anybody could have changed it. A delivery holds no time, number or id
 * of its own: nothing tells a repeated one from a first one, so act on an event as on a hint, and read what it is about.
 */
public final class IcrWebhooks {
    /** The header with the signature. */
    public static final String SIGNATURE_HEADER = "x-icr-signature-256";

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "sha256=";

    private final List<SecretKeySpec> keys;

    private IcrWebhooks(List<SecretKeySpec> keys) {
        this.keys = keys;
    }

    /**
     * Takes deliveries signed with any of these secrets, as while one is being replaced.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public static IcrWebhooks withSecrets(String secret, String... others) {
        List<SecretKeySpec> keys = new ArrayList<>();
        keys.add(key(secret));
        for (String other : others) {
            keys.add(key(other));
        }
        return new IcrWebhooks(List.copyOf(keys));
    }

    private static SecretKeySpec key(String secret) {
        if (Objects.requireNonNull(secret, "secret").isBlank()) {
            throw new IllegalArgumentException("`secret` must not be blank");
        }
        return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * The event of a delivery.
     *
     * @param headers of the request, whatever the case of their names
     * @param body of the request, as it came
     * @throws WebhookException if the delivery is not signed, not with these secrets, changed, or unreadable
     */
    public WebhookEvent parse(Map<String, List<String>> headers, byte[] body) {
        List<String> signatures = new ArrayList<>();
        headers.forEach((name, values) -> {
            if (SIGNATURE_HEADER.equalsIgnoreCase(name)) {
                signatures.addAll(values);
            }
        });
        if (signatures.size() != 1) {
            throw refused(
                    signatures.isEmpty()
                            ? "it has no header `" + SIGNATURE_HEADER + "`"
                            : "it has " + signatures.size() + " headers `" + SIGNATURE_HEADER + "`");
        }
        return parse(signatures.get(0), body);
    }

    /**
     * The event of a delivery.
     *
     * @param signature value of the header {@link #SIGNATURE_HEADER}
     * @param body of the request, as it came
     * @throws WebhookException if the delivery is not signed with these secrets, changed, or unreadable
     */
    public WebhookEvent parse(String signature, byte[] body) {
        Objects.requireNonNull(signature, "signature");
        String signed = signedData(Objects.requireNonNull(body, "body"));
        if (!isSigned(signed, signature)) {
            throw refused("its signature is not by a secret of this app");
        }
        WebhookEvent event = event(signed);
        if (event instanceof UnknownWebhookEvent unknown && !unknown.json().isObject()) {
            throw refused("what is signed is no JSON object");
        }
        return event;
    }

    private static String signedData(byte[] body) {
        try {
            return JsonDocument.read(WebhookDelivery.Codec.INSTANCE, text(body))
                    .signedData()
                    .orElseThrow(() -> refused("its body has no `signedData`"));
        } catch (DecodingException e) {
            throw unreadable("its body is not the JSON of a delivery", e);
        }
    }

    /** Compares with every secret, each in a time that does not tell where the difference is. */
    private boolean isSigned(String signed, String signature) {
        byte[] given = signature.getBytes(StandardCharsets.UTF_8);
        boolean found = false;
        for (SecretKeySpec key : keys) {
            found |= MessageDigest.isEqual(signature(signed, key), given);
        }
        return found;
    }

    private static byte[] signature(String signed, SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return (PREFIX + HexFormat.of().formatHex(hash)).getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK should have " + ALGORITHM, e);
        }
    }

    private static WebhookEvent event(String signed) {
        byte[] json;
        try {
            json = Base64.getDecoder().decode(signed);
        } catch (IllegalArgumentException e) {
            throw unreadable("its `signedData` is not Base64", e);
        }
        try {
            return JsonDocument.read(WebhookEvent.Codec.INSTANCE, text(json));
        } catch (DecodingException e) {
            throw unreadable("what is signed is not the JSON of an event", e);
        }
    }

    private static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable("it is not UTF-8", e);
        }
    }

    private static WebhookException refused(String why) {
        return new WebhookException("icr webhook: the delivery is refused: " + why, null);
    }

    private static WebhookException unreadable(String why, Exception cause) {
        return new WebhookException("icr webhook: the delivery cannot be read: " + why, cause);
    }

    /** Shows how many secrets there are, and none of them. */
    @Override
    public String toString() {
        return "IcrWebhooks[" + keys.size() + " secrets]";
    }
}
