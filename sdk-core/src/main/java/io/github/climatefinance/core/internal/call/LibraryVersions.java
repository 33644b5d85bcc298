package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;
import java.security.CodeSource;
import java.util.Optional;
import okhttp3.EventListener;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;

/**
 * Refuses libraries that are too old when a client is made. Left alone they would end in a linkage error, one of Jackson
 * only when an answer is read, which is after a write was executed.
 */
final class LibraryVersions {
    private static final int OLDEST_JACKSON_2 = 16;

    private LibraryVersions() {}

    /** Says what is in the way of connections: a library, or a setting of the JDK's TLS. */
    static IllegalStateException noConnections(LinkageError e) {
        Throwable cause = e.getCause();
        return cause == null
                ? tooOldOkHttp(e)
                : new IllegalStateException(
                        "there can be no connections, look at the settings of TLS: " + cause, cause);
    }

    private static IllegalStateException tooOldOkHttp(LinkageError e) {
        return new IllegalStateException(
                needed("this SDK needs", "5.0") + ", and what belongs to it, but " + found() + ", which lacks "
                        + e.getMessage(),
                e);
    }

    static void requireOkHttp() {
        String version = okHttpVersion();
        if (version.indexOf('.') <= 1 && version.compareTo("5") < 0) {
            throw new IllegalStateException(needed("this SDK needs", "5.0") + ", but " + found());
        }
    }

    /** Its listeners can be added to since 5.3. */
    static void requireListeners() {
        try {
            EventListener unused = EventListener.NONE.plus(EventListener.NONE);
        } catch (NoSuchMethodError e) {
            throw new IllegalStateException(
                    needed("connections of your own (`httpClient`) need", "5.3") + ", but " + found(), e);
        }
    }

    private static String needed(String who, String version) {
        return who + " OkHttp " + version + " or newer, `com.squareup.okhttp3:okhttp-jvm`";
    }

    private static String found() {
        return "found " + okHttpVersion() + " in " + place(OkHttpClient.class);
    }

    static void requireJackson() {
        Version found = PackageVersion.VERSION;
        if (found.getMajorVersion() == 2 && found.getMinorVersion() < OLDEST_JACKSON_2) {
            throw new IllegalStateException(
                    "this SDK needs Jackson 2.16 or newer, `com.fasterxml.jackson.core:jackson-core`, but found "
                            + found + " in " + place(PackageVersion.class));
        }
    }

    /** Read at run time: the compiler would copy the constant. */
    private static String okHttpVersion() {
        try {
            return String.valueOf(OkHttp.class.getField("VERSION").get(null));
        } catch (ReflectiveOperationException | LinkageError e) {
            return "3 or older";
        }
    }

    private static String place(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(String::valueOf)
                .orElse("an unknown place");
    }
}
