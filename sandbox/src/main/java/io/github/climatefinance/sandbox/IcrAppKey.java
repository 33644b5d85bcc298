package io.github.climatefinance.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A key of the ICR sandbox's app: the private half to sign with, of which the sandbox uses the public half only. Immutable. */
public final class IcrAppKey {

    private static final int BITS = 2048;
    // Of a key of this size: version, algorithm and the two headers around the key itself.
    private static final int PKCS8_HEADER_BYTES = 26;
    private static final int LINE = 64;

    private final KeyPair pair;

    private IcrAppKey(KeyPair pair) {
        this.pair = pair;
    }

    static IcrAppKey generated() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new IcrAppKey(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    /** The private key as PEM in PKCS#8, {@code BEGIN PRIVATE KEY}. */
    public String pkcs8Pem() {
        return pem("PRIVATE KEY", pair.getPrivate().getEncoded());
    }

    /** The same private key as PEM in PKCS#1, {@code BEGIN RSA PRIVATE KEY}. */
    public String pkcs1Pem() {
        byte[] encoded = pair.getPrivate().getEncoded();
        return pem("RSA PRIVATE KEY", Arrays.copyOfRange(encoded, PKCS8_HEADER_BYTES, encoded.length));
    }

    /** SHA-256 of the public key, in hex. */
    public String fingerprint() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether the private half made an RS256 signature. */
    boolean signed(String text, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(pair.getPublic());
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "IcrAppKey[" + fingerprint() + "]";
    }

    private static String pem(String label, byte[] content) {
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
        return "-----BEGIN " + label + "-----\n" + lines.encodeToString(content) + "\n-----END " + label + "-----\n";
    }
}
