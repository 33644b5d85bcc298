package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.HeaderText;
import org.jspecify.annotations.Nullable;

/** What the SDK calls itself. */
final class UserAgent {
    private UserAgent() {}

    static String of(@Nullable String applicationName) {
        String sdk = "climatefinance-sdk-java/" + Version.SDK;
        return applicationName == null ? sdk : sdk + " " + HeaderText.value("User-Agent", applicationName.strip());
    }
}
