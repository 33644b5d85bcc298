package io.github.climatefinance.sandbox.icr;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** Gives everything an id of its own in the provider's shape, the same ones on every machine. Not safe for several threads. */
final class Ids {

    private final Map<String, Integer> counts = new HashMap<>();

    /** The next id of a kind of thing. */
    String next(String kind) {
        return of(kind, counts.merge(kind, 1, Integer::sum));
    }

    static String of(String kind, int number) {
        return UUID.nameUUIDFromBytes(("synthetic " + kind + " " + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** An address on a chain that does not exist. */
    static String address(String of) {
        return "0x" + hash("address of " + of).substring(0, 40);
    }

    /** The hash of a transaction on a chain that does not exist. */
    static String chainHash(String of) {
        return "0x" + hash("transaction of " + of);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
