package io.github.climatefinance.core.auth;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a private key from PEM text. Its messages say what is wrong and quote nothing of the text. */
final class PrivateKeyPem {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----(.*?)-----END \\1-----", Pattern.DOTALL);
    private static final Pattern BEGIN = Pattern.compile("-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----");
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] VERSION_0 = HEX.parseHex("020100");
    /** rsaEncryption without parameters. */
    private static final byte[] RSA = HEX.parseHex("300d06092a864886f70d0101010500");
    /** The object identifier of elliptic curve keys. */
    private static final String EC_OID = "06072a8648ce3d0201";

    private final String algorithm;
    private final byte[] identifier;

    /**
     * A reader of keys of one algorithm.
     *
     * @param identifier names the algorithm, and the curve where there is one, as PKCS#8 does
     */
    private PrivateKeyPem(String algorithm, byte[] identifier) {
        this.algorithm = algorithm;
        this.identifier = identifier;
    }

    /** An RSA key, as PKCS#1 or PKCS#8. */
    static PrivateKey parse(String pem) {
        return new PrivateKeyPem("RSA", RSA).read(pem);
    }

    /** The key that belongs to a public one: of its algorithm, and of its curve if it names none itself. */
    static PrivateKey parse(String pem, PublicKey counterpart) {
        return new PrivateKeyPem(counterpart.getAlgorithm(), Der.first(counterpart.getEncoded())).read(pem);
    }

    private PrivateKey read(String pem) {
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

    private PrivateKey key(String kind, String content) {
        if (kind.startsWith("ENCRYPTED") || content.contains("ENCRYPTED")) {
            throw refused("it is encrypted; decrypt it first");
        }
        if (kind.equals("PRIVATE KEY")) {
            return key(decoded(content));
        }
        if (kind.equals(algorithm + " PRIVATE KEY")) {
            return key(pkcs8(decoded(content)));
        }
        throw refused("it is of the kind " + kind + "; an " + algorithm + " key is needed, as "
                + (algorithm.equals("RSA") ? "PKCS#1 or " : "") + "PKCS#8");
    }

    private static byte[] decoded(String content) {
        try {
            return Base64.getDecoder().decode(content.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw refused("its content is not Base64"); // without the cause, which quotes the text
        }
    }

    private PrivateKey key(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            boolean elliptic = HEX.formatHex(pkcs8).contains(EC_OID) && !algorithm.equals("EC");
            throw refused(
                    elliptic
                            ? "it is an EC key; an " + algorithm + " key is needed"
                            : "its content is no " + algorithm + " private key");
        }
    }

    /** PKCS#8 is the algorithm's own form in an envelope that names the algorithm. */
    private byte[] pkcs8(byte[] own) {
        return Der.sequence(VERSION_0, identifier, Der.octets(own));
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("the PEM text cannot be used as a private key: " + why);
    }
}
