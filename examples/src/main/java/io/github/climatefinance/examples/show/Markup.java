package io.github.climatefinance.examples.show;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML and SVG that is well-formed XML too. Texts and attribute values are escaped here and nowhere else. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int level = 2;

    /** Opens an element; attributes are names and values in turn. */
    public Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the innermost open element. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    public Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element with nothing but text. */
    public Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** A heading, as deep as the parts of the page are nested. */
    public Markup heading(String text) {
        return leaf("h" + level, text);
    }

    /** Nests what comes deeper. */
    void deeper() {
        level++;
    }

    /** Ends what {@link #deeper} began. */
    void higher() {
        level--;
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    public Markup line() {
        out.append('\n');
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isCharacter(point) ? point : 0xFFFD);
            }
        });
    }

    /** Whether XML allows it at all: no control characters, no half surrogates. */
    private static boolean isCharacter(int point) {
        boolean space = point == '\t' || point == '\n' || point == '\r';
        boolean basic = point >= 0x20 && point < 0xD800 && (point < 0x7F || point > 0x9F);
        return space || basic || (point >= 0xE000 && point < 0xFFFE) || point >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
