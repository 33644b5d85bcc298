package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.spec.SpecOperation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** HTTP Basic, compared byte by byte: a newline after the secret is a wrong secret. */
final class BasicGate implements Service.Gate {

    private static final String SCHEME = "basic ";

    private final byte[] expected;

    BasicGate(String user, String password) {
        expected = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean admits(IncomingRequest request, SpecOperation operation) {
        return admits(request);
    }

    boolean admits(IncomingRequest request) {
        List<String> given = request.headers().getOrDefault("authorization", List.of());
        if (given.size() != 1 || !given.get(0).toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return false;
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(given.get(0).substring(SCHEME.length()));
            return MessageDigest.isEqual(expected, decoded);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
