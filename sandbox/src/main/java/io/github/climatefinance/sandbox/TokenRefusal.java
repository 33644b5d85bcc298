package io.github.climatefinance.sandbox;

import java.util.Locale;

/** Why a {@link TokenService} issues no token, in OAuth's terms. Of several reasons the first one here counts. */
enum TokenRefusal {
    INVALID_REQUEST(400),
    INVALID_CLIENT(401),
    UNSUPPORTED_GRANT_TYPE(400),
    INVALID_GRANT(400),
    INVALID_SCOPE(400);

    private final int usualStatus;

    TokenRefusal(int usualStatus) {
        this.usualStatus = usualStatus;
    }

    /** What a wrong value in a form field means. */
    static TokenRefusal of(String field) {
        return switch (field) {
            case "client_id", "client_secret", "client_assertion", "client_assertion_type" -> INVALID_CLIENT;
            case "grant_type" -> UNSUPPORTED_GRANT_TYPE;
            case "scope" -> INVALID_SCOPE;
            default -> INVALID_GRANT;
        };
    }

    int usualStatus() {
        return usualStatus;
    }

    /** The {@code error} of an answer. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
