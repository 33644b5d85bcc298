package io.github.climatefinance.examples.show;

import java.util.ArrayList;
import java.util.List;

/** Names with what they stand for, one below the other: the same on the terminal and on a page. */
public final class Facts implements Part {
    private final List<Fact> facts = new ArrayList<>();

    private record Fact(String name, String value) {}

    /** Adds a fact below those that are there. */
    public Facts add(String name, String value) {
        facts.add(new Fact(name, value));
        return this;
    }

    /** The same below others. */
    public Facts under(Facts above) {
        Facts both = new Facts();
        both.facts.addAll(above.facts);
        both.facts.addAll(facts);
        return both;
    }

    /** Prints them, the values aligned. */
    public void print(Terminal terminal) {
        int width = facts.stream()
                .mapToInt(fact -> Terminal.length(Terminal.name(fact.name())))
                .max()
                .orElse(0);
        for (Fact fact : facts) {
            String name = Terminal.name(fact.name());
            String room = " ".repeat(width - Terminal.length(name));
            List<String> lines = Terminal.wrapped(Terminal.harmless(fact.value()), Terminal.WIDTH - width - 4);
            terminal.out().println("  " + terminal.faint(name) + room + "  " + lines.get(0));
            lines.subList(1, lines.size()).forEach(line -> terminal.out().println(" ".repeat(width + 4) + line));
        }
    }

    /** Prints them between two lines, under a title that says where they are from. */
    public void printFramed(Terminal terminal, String title, Origin origin) {
        terminal.rule();
        terminal.out().println("  " + terminal.bold(title) + ", " + origin.words());
        terminal.out().println();
        print(terminal);
        terminal.rule();
    }

    @Override
    public void draw(Markup page) {
        page.open("dl", "class", "facts").line();
        for (Fact fact : facts) {
            page.open("div")
                    .leaf("dt", fact.name())
                    .leaf("dd", fact.value())
                    .close()
                    .line();
        }
        page.close().line();
    }
}
