package io.github.climatefinance.examples.show;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells on a terminal what a program does while it does it, and remembers it: a word for each step, and beside it what
 * came of it. For one thread.
 */
public final class StepLog {
    private static final int WORD = 12;

    private final Terminal terminal;
    private final List<Timeline.Event> events = new ArrayList<>();
    private Instant begun = Instant.EPOCH;
    private String state = "";

    public StepLog(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Begins a step. */
    public void step(String word, String text) {
        begun = Instant.now();
        state = "";
        tell(word, text);
    }

    /** Tells more of the present step. */
    public void more(String text) {
        tell("", text);
    }

    /** Tells how far the present step is, if that is not what was told last. */
    public void state(String now) {
        if (!now.equals(state)) {
            state = now;
            long millis = Duration.between(begun, Instant.now()).toMillis();
            tell("", now + String.format(Locale.ROOT, " after %.1f s", millis / 1000.0));
        }
    }

    /** What was told, and when. */
    public List<Timeline.Event> events() {
        return List.copyOf(events);
    }

    private void tell(String word, String text) {
        events.add(new Timeline.Event(Instant.now(), word, text));
        List<String> lines = Terminal.wrapped(Terminal.harmless(text), Terminal.WIDTH - WORD - 2);
        String margin = " ".repeat(WORD);
        String first =
                (word.isEmpty() ? "" : terminal.bold(word)) + " ".repeat(Math.max(1, WORD - Terminal.length(word)));
        terminal.out().println("  " + first + lines.get(0));
        lines.subList(1, lines.size()).forEach(line -> terminal.out().println("  " + margin + line));
    }
}
