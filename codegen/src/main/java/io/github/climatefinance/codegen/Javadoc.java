package io.github.climatefinance.codegen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes text of a spec so that it can stand in a Javadoc comment, whatever characters it holds. */
final class Javadoc {
    private static final int WIDTH = 100;

    private Javadoc() {}

    /** The lines of a comment after their asterisk: each is empty or starts with a space. */
    static List<String> lines(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(wrap((lines.isEmpty() ? "" : "<p>") + paragraph));
        }
        return lines;
    }

    /** A block tag with its text, wrapped. */
    static List<String> tag(String tag, String text) {
        return wrap(tag + " " + text);
    }

    /** Paragraphs of a spec's text, escaped; blank lines part them. */
    static List<String> paragraphs(@Nullable String text) {
        List<String> paragraphs = new ArrayList<>();
        if (text != null) {
            for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) {
                if (!paragraph.isBlank()) {
                    paragraphs.add(escape(paragraph.strip().replaceAll("\\s+", " ")));
                }
            }
        }
        return paragraphs;
    }

    /** The text on one line, escaped, as the start of a block tag wants it: without the final full stop. */
    static String phrase(@Nullable String text, String otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        String line = escape(text.strip().replaceAll("\\s+", " "));
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /** Escapes what HTML, Javadoc or the Java lexer would read as its own; text in backticks becomes code. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '@' -> out.append("&#64;");
                case '\\' -> out.append("&#92;");
                case '{' -> out.append("&#123;");
                case '}' -> out.append("&#125;");
                default -> out.append(c);
            }
        }
        return out.toString().replace("*/", "*&#47;").replaceAll("`([^`]+)`", "<code>$1</code>");
    }

    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
