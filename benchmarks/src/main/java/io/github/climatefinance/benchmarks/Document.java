package io.github.climatefinance.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page about speed: written by hand, but for what stands between two lines. */
final class Document {
    private static final String BEGIN = "<!-- measured: begin -->\n";
    private static final String END = "<!-- measured: end -->\n";

    private Document() {}

    /** Puts what was measured in the place of what was there. */
    static void write(Path page, String measured) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(page + " has no place for what was measured");
        }
        Files.writeString(page, text.substring(0, begin + BEGIN.length()) + measured + text.substring(end));
    }
}
