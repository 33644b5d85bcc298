package io.github.climatefinance.core.auth;

import io.github.climatefinance.core.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Signs JWTs (RS256, by the JDK) by which an app names itself. As a {@link TokenSource} it hands out the JWT itself as the
 * bearer token; a source that exchanges it for another token calls {@link #sign} and sends it. Immutable, thread-safe.
 *
 * <p>{@code iat} lies a little in the past and {@code exp} under ten minutes ahead, both by the provider's clock.
 */
public final class AppJwt implements TokenSource {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int SMALLEST_KEY = 2048;
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);

    private final String issuer;
    private final Signer signer;
    private final Duration backdating;
    private final Duration lifetime;
    private final @Nullable String keyId;
    private final Map<String, String> claims;

    private AppJwt(Builder builder, Signer signer) {
        this.issuer = builder.issuer;
        this.signer = signer;
        this.backdating = builder.backdating;
        this.lifetime = builder.lifetime;
        this.keyId = builder.keyId;
        this.claims = new LinkedHashMap<>(builder.claims);
    }

    /**
     * Starts the settings of an app.
     *
     * @param issuer the {@code iss} claim: the id of the app
     */
    public static Builder builder(String issuer) {
        return new Builder(issuer);
    }

    /** A compact JWT: a secret until it expires. */
    public String sign(Instant now) {
        String unsigned = encode(header()) + "." + encode(payload(now));
        try {
            return unsigned + "." + encode(signer.sign(unsigned.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the app JWT could not be signed", e);
        }
    }

    @Override
    public AccessToken fetch(TokenContext context) {
        return AccessToken.of(sign(context.now()), lifetime);
    }

    /** The issuer and the further claims. */
    @Override
    public Optional<String> identity() {
        return Optional.of(issuer + "\n" + new TreeMap<>(claims));
    }

    private Map<String, Object> header() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", "RS256");
        header.put("typ", "JWT");
        if (keyId != null) {
            header.put("kid", keyId);
        }
        return header;
    }

    private Map<String, Object> payload(Instant now) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("iss", issuer);
        payload.put("iat", now.minus(backdating).getEpochSecond());
        payload.put("exp", now.plus(lifetime).getEpochSecond());
        payload.putAll(claims);
        return payload;
    }

    private static String encode(Map<String, Object> part) {
        return encode(JsonDocument.bytes(FlatJson.INSTANCE, part));
    }

    private static String encode(byte[] part) {
        return BASE64.encodeToString(part);
    }

    @Override
    public String toString() {
        return "AppJwt[iss=" + issuer + "]";
    }

    /** Needs exactly one of {@code privateKeyPem}, {@code privateKey} and {@code signer}; the last given wins. */
    public static final class Builder {
        private final String issuer;
        private final Map<String, String> claims = new LinkedHashMap<>();
        private @Nullable Signer signer;
        private @Nullable String keyId;
        private Duration backdating = Duration.ofSeconds(60);
        private Duration lifetime = Duration.ofMinutes(9);

        private Builder(String issuer) {
            this.issuer = SecretText.printable(issuer, "issuer");
        }

        /**
         * An unencrypted RSA key of 2048 bits or more, as PKCS#1 or PKCS#8. Line breaks may be written as {@code \n}, as
         * environment variables often hold them.
         */
        public Builder privateKeyPem(String pem) {
            return privateKey(PrivateKeyPem.parse(pem));
        }

        public Builder privateKey(PrivateKey key) {
            if (!Objects.requireNonNull(key, "key").getAlgorithm().equals("RSA")) {
                throw new IllegalArgumentException("RS256 needs an RSA key, but this one is for " + key.getAlgorithm());
            }
            if (key instanceof RSAKey rsa && rsa.getModulus().bitLength() < SMALLEST_KEY) {
                throw new IllegalArgumentException("RS256 needs an RSA key of at least " + SMALLEST_KEY
                        + " bits, but this one has " + rsa.getModulus().bitLength());
            }
            return signer(data -> {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(key);
                signature.update(data);
                return signature.sign();
            });
        }

        public Builder signer(Signer callback) {
            signer = Objects.requireNonNull(callback, "callback");
            return this;
        }

        /** How far {@code exp} lies ahead: more than zero, less than ten minutes. Default: 9 minutes. */
        public Builder lifetime(Duration ahead) {
            if (Objects.requireNonNull(ahead, "ahead").toSeconds() < 1 || ahead.compareTo(LONGEST_LIFE) >= 0) {
                throw new IllegalArgumentException(
                        "`lifetime` must be at least a second and less than 10 minutes, but was " + ahead);
            }
            lifetime = ahead;
            return this;
        }

        /** How far {@code iat} lies back, against clocks that disagree. Default: 60 seconds. */
        public Builder backdating(Duration back) {
            if (Objects.requireNonNull(back, "back").isNegative()) {
                throw new IllegalArgumentException("`backdating` must not be negative, but was " + back);
            }
            backdating = back;
            return this;
        }

        /** The {@code kid} of the header, where an app has several keys. */
        public Builder keyId(String id) {
            keyId = SecretText.printable(id, "keyId");
            return this;
        }

        /** One more claim, such as the algorithm again for a provider that wants it there. */
        public Builder claim(String name, String value) {
            if (name.equals("iss") || name.equals("iat") || name.equals("exp")) {
                throw new IllegalArgumentException("the claim `" + name + "` is set from the other settings");
            }
            claims.put(SecretText.notBlank(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        public AppJwt build() {
            if (signer == null) {
                throw new IllegalArgumentException("`privateKeyPem`, `privateKey` or `signer` is required");
            }
            return new AppJwt(this, signer);
        }
    }
}
