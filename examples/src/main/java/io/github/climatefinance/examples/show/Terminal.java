package io.github.climatefinance.examples.show;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a program writes, and what can be shown there. */
public final class Terminal {
    /** How wide a text may be that is not a table: what every terminal has. */
    static final int WIDTH = 80;

    private static final int WIDEST_NAME = 46;

    private final PrintStream out;
    private final PrintStream err;
    private final Charset charset;
    private final boolean live;
    private final boolean colours;
    private final List<Consumer<HtmlPage>> collectors;

    private Terminal(
            PrintStream out,
            PrintStream err,
            Charset charset,
            boolean live,
            boolean colours,
            List<Consumer<HtmlPage>> collectors) {
        this.out = out;
        this.err = err;
        this.charset = charset;
        this.live = live;
        this.colours = colours;
        this.collectors = collectors;
    }

    /** The streams of this process. A pipe, a file and a dumb terminal get plain lines. */
    public static Terminal system() {
        Map<String, String> environment = System.getenv();
        boolean live = isTerminal(System.console())
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        boolean colours = live && environment.getOrDefault("NO_COLOR", "").isEmpty();
        String charset = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "US-ASCII"));
        return new Terminal(System.out, System.err, Charset.forName(charset), live, colours, List.of());
    }

    /** For output that nobody watches. */
    static Terminal plain(PrintStream out, PrintStream err, Charset charset) {
        return new Terminal(out, err, charset, false, false, List.of());
    }

    /** For output that somebody watches, without colours. */
    static Terminal live(PrintStream out, PrintStream err, Charset charset) {
        return new Terminal(out, err, charset, true, false, List.of());
    }

    /** The same terminal; each page that is shown there goes to somebody who collects pages, too. */
    public Terminal collecting(Consumer<HtmlPage> collector) {
        return new Terminal(out, err, charset, live, colours, List.of(collector));
    }

    /** Writes a page to its file, and tells where it is. */
    public void show(HtmlPage page, PageFile file, String word) throws IOException {
        file.write(page.toHtml());
        collectors.forEach(collector -> collector.accept(page));
        out.println(word + ": " + file.uri());
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /** Whether somebody watches, so that a line may be drawn again and again. */
    public boolean isLive() {
        return live;
    }

    public String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    public String faint(String text) {
        return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    /** Without control characters: a name from elsewhere must not move the cursor. */
    public static String harmless(String text) {
        return text.replaceAll("\\p{Cntrl}|[\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]", "?");
    }

    /** A name from elsewhere: harmless, and cut where it would make a table too wide. */
    public static String name(String text) {
        String name = harmless(text);
        return length(name) <= WIDEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, WIDEST_NAME - 3)) + "...";
    }

    /** A text in lines that are no wider than this, parted at blanks; a word that is wider has a line of its own. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            if (line.isEmpty()) {
                line = word;
            } else if (length(line) + 1 + length(word) <= width) {
                line += " " + word;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** How many places a text takes. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** A line across, for what stands apart. */
    public void rule() {
        out.println((canShow('\u2550') ? "\u2550" : "=").repeat(WIDTH));
    }

    /** Whether the receiver reads a sign as what it is. */
    boolean canShow(char character) {
        return charset.newEncoder().canEncode(character);
    }

    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            // From JDK 22 on there is always a console, and it knows whether it is a terminal; JDK 17 has no such
            // method.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
