package io.github.climatefinance.codegen;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a fact of a spec comes from. What is not the provider's own word is said in the Javadoc. */
enum Provenance {
    DOCUMENTED("documented", ""),
    PROVIDER_SPEC("provider-spec", ""),
    THIRD_PARTY("third-party", "Not documented by the provider: known from third parties' code only."),
    INFERRED("inferred", "Not documented by the provider: inferred.");

    static final String EXTENSION = "x-provenance";

    private final String text;
    private final String note;

    Provenance(String text, String note) {
        this.text = text;
        this.note = note;
    }

    /** A sentence for Javadoc; empty where none is needed. */
    String note() {
        return note;
    }

    static @Nullable Provenance of(@Nullable Object text) {
        for (Provenance each : values()) {
            if (each.text.equals(text)) {
                return each;
            }
        }
        return null;
    }

    /** What the extensions say, else the default. */
    static Provenance of(@Nullable Map<String, Object> extensions, Provenance otherwise) {
        Provenance own = extensions == null ? null : of(extensions.get(EXTENSION));
        return own == null ? otherwise : own;
    }
}
