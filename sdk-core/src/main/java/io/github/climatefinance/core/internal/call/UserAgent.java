package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.HeaderText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the SDK calls itself. */
final class UserAgent {
    private UserAgent() {}

    static String of(@Nullable String applicationName) {
        String sdk = "climatefinance-sdk-java/" + version();
        return applicationName == null ? sdk : sdk + " " + HeaderText.value("User-Agent", applicationName.strip());
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream in = UserAgent.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "unknown");
    }
}
