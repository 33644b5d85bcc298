package io.github.climatefinance.icr;

import io.github.climatefinance.core.RequestOptions;

/** The version of the API that this client is written for, which goes with every call but those of v1-beta. */
final class ApiVersion {
    static final String HEADER = "x-icr-api-version";
    static final String VALUE = "2023-06-16";

    private ApiVersion() {}

    static void into(RequestOptions.Builder options) {
        options.header(HEADER, VALUE);
    }
}
