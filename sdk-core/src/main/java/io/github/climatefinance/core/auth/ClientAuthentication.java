package io.github.climatefinance.core.auth;

/** Where an {@link OAuthGrant} puts the id and the secret of the client. */
public enum ClientAuthentication {
    /** The form fields {@code client_id} and {@code client_secret}. */
    FORM,
    /** An {@code Authorization: Basic} header. */
    BASIC
}
