package io.github.climatefinance.core.auth;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an RSA private key from PEM text. Its messages say what is wrong and quote nothing of the text. */
final class PrivateKeyPem {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----(.*?)-----END \\1-----", Pattern.DOTALL);
    private static final Pattern BEGIN = Pattern.compile("-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----");
    private static final HexFormat HEX = HexFormat.of();
    /** version 0, then the algorithm: rsaEncryption without parameters. */
    private static final byte[] RSA_PREAMBLE = HEX.parseHex("020100300d06092a864886f70d0101010500");
    /** The object identifier of elliptic curve keys. */
    private static final String EC_OID = "06072a8648ce3d0201";

    private PrivateKeyPem() {}

    static PrivateKey parse(String pem) {
        String text = Objects.requireNonNull(pem, "pem").replace("\\r", "\n").replace("\\n", "\n");
        Matcher block = BLOCK.matcher(text);
        String other = "";
        while (block.find()) {
            if (block.group(1).endsWith("PRIVATE KEY")) {
                return key(block.group(1), block.group(2));
            }
            other = block.group(1);
        }
        throw refused(nothingFound(text, other));
    }

    private static String nothingFound(String text, String other) {
        if (BEGIN.matcher(text).find()) {
            return "it has no END line: it was cut short";
        }
        return other.isEmpty()
                ? "it has no BEGIN line of a private key"
                : "it holds a " + other + ", not a private key";
    }

    private static PrivateKey key(String kind, String content) {
        if (kind.startsWith("ENCRYPTED") || content.contains("ENCRYPTED")) {
            throw refused("it is encrypted; decrypt it first");
        }
        return switch (kind) {
            case "PRIVATE KEY" -> rsa(decoded(content));
            case "RSA PRIVATE KEY" -> rsa(pkcs8(decoded(content)));
            default -> throw refused("it is of the kind " + kind + "; an RSA key is needed, as PKCS#1 or PKCS#8");
        };
    }

    private static byte[] decoded(String content) {
        try {
            return Base64.getDecoder().decode(content.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw refused("its content is not Base64"); // without the cause, which quotes the text
        }
    }

    private static PrivateKey rsa(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw refused(
                    HEX.formatHex(pkcs8).contains(EC_OID)
                            ? "it is an EC key; an RSA key is needed"
                            : "its content is no RSA private key");
        }
    }

    /** PKCS#8 is PKCS#1 in an envelope that names the algorithm. */
    private static byte[] pkcs8(byte[] pkcs1) {
        byte[] octets = der(0x04, pkcs1);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(RSA_PREAMBLE);
        content.writeBytes(octets);
        return der(0x30, content.toByteArray());
    }

    private static byte[] der(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        out.write(0x82); // the length follows in two bytes: as many as any RSA key needs
        out.write(content.length >>> 8);
        out.write(content.length);
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("the PEM text cannot be used as a private key: " + why);
    }
}
