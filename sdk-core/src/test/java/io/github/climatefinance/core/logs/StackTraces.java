package io.github.climatefinance.core.logs;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Failures as a log prints them: with causes and suppressed ones. */
public final class StackTraces {
    private StackTraces() {}

    public static String of(@Nullable Throwable failure) {
        if (failure == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return "\n" + text;
    }
}
