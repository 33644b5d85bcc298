package io.github.climatefinance.core.auth;

import java.security.GeneralSecurityException;

/** Signs with a private key that stays where it is, such as in a hardware module or a key service. */
@FunctionalInterface
public interface Signer {
    /** The signature of {@code data} by RSASSA-PKCS1-v1_5 with SHA-256. May block; must be thread-safe. */
    byte[] sign(byte[] data) throws GeneralSecurityException;
}
