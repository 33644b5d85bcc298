package io.github.climatefinance.robustness.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.AppJwt;
import io.github.climatefinance.core.auth.ClientCertificate;
import io.github.climatefinance.core.auth.OAuthGrant;
import io.github.climatefinance.core.auth.TokenContext;
import io.github.climatefinance.core.auth.TokenRequest;
import io.github.climatefinance.core.auth.TokenResponse;
import io.github.climatefinance.core.error.TokenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Keys, certificates, tokens and addresses. */
final class AuthTargets {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SECRET = "synthetic-secret-example";
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final int TELLING = 24;
    private static final List<byte[]> KEYS = List.of(key("RSA", 512), key("EC", 256));

    private AuthTargets() {}

    /** Too small to be used by anybody, made for this run. */
    private static byte[] key(String algorithm, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The input is PEM text of a key, of certificates, or of both. */
    static void pem(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        refusedQuietly(text, () -> AppJwt.builder("app").privateKeyPem(text));
        refusedQuietly(text, () -> ClientCertificate.pem(text, text));
    }

    /** The first byte chooses a key and how it is wrapped; pairs of bytes then change it. */
    static void keys(byte[] input) {
        Choices choices = new Choices(input);
        byte[] key = choices.oneOf(KEYS).clone();
        String kind = choices.oneOf(List.of("PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"));
        int length = key.length - choices.below(4) * choices.below(256) % key.length;
        while (!choices.isUsedUp()) {
            key[choices.below(256) % key.length] ^= (byte) choices.below(256);
        }
        String text = "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder().encodeToString(java.util.Arrays.copyOf(key, length)) + "\n-----END " + kind
                + "-----\n";
        refusedQuietly(text, () -> AppJwt.builder("app").privateKeyPem(text));
    }

    private static void refusedQuietly(String text, Runnable use) {
        try {
            use.run();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            for (String line : text.split("[\\s-]+", -1)) {
                if (line.length() >= TELLING && message.contains(line)) {
                    throw new AssertionError("the message quotes a key: " + message, e);
                }
            }
        }
    }

    /** The first line is a status, the rest the body of a token endpoint. */
    static void tokens(byte[] input) {
        String all = new String(input, StandardCharsets.UTF_8);
        int end = Math.max(0, all.indexOf('\n'));
        int status = all.substring(0, end).matches("[1-5]\\d\\d") ? Integer.parseInt(all.substring(0, end)) : 200;
        String body = all.substring(Math.min(all.length(), end + 1));
        OAuthGrant grant = OAuthGrant.clientCredentials("https://127.0.0.1/token", "client", SECRET)
                .build();
        try {
            AccessToken token = grant.fetch(context(TokenResponse.of(status, Map.of(), body)));
            boolean sendable = token.value().chars().allMatch(c -> c > 0x20 && c < 0x7f);
            boolean shown =
                    token.value().length() >= TELLING && token.toString().contains(token.value());
            if (!sendable || shown || token.lifetime().orElseThrow().isNegative()) {
                throw new AssertionError("no token: " + token);
            }
        } catch (TokenException e) {
            if (String.valueOf(e.getMessage()).contains(SECRET)) {
                throw new AssertionError("shows the secret", e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TokenContext context(TokenResponse answer) {
        return new TokenContext() {
            @Override
            public Instant now() {
                return NOW;
            }

            @Override
            public TokenResponse send(TokenRequest request) {
                return answer;
            }
        };
    }

    /** Lines: the issuer, the name of a claim, its value. */
    static void jwt(byte[] input) {
        List<String> lines = new ArrayList<>(
                new String(input, StandardCharsets.UTF_8).lines().toList());
        lines.addAll(List.of("app", "claim", "value"));
        String token;
        try {
            token = AppJwt.builder(lines.get(0))
                    .claim(lines.get(1), lines.get(2))
                    .signer(unsigned -> new byte[] {1, 2, 3})
                    .build()
                    .sign(NOW);
        } catch (IllegalArgumentException e) {
            return;
        }
        List<String> parts = List.of(token.split("\\.", -1));
        JsonNode payload = json(parts.get(1));
        boolean claimed = payload.path(lines.get(1)).asText().equals(lines.get(2));
        if (parts.size() != 3
                || !claimed
                || !json(parts.get(0)).path("alg").asText().equals("RS256")) {
            throw new AssertionError("no JWT of what was claimed: " + token);
        }
    }

    private static JsonNode json(String part) {
        try {
            return MAPPER.readTree(Base64.getUrlDecoder().decode(part));
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + part, e);
        }
    }

    /** A secret goes to no address in clear, but on this machine. */
    static void addresses(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        try {
            String url = TokenRequest.post(text).build().url();
            if (!url.startsWith("https://")
                    && !url.matches(
                            "http://(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1\\]|[^/]*\\.localhost)(:\\d+)?/.*")) {
                throw new AssertionError("in clear to " + url);
            }
        } catch (IllegalArgumentException e) {
            // Documented.
        }
    }
}
