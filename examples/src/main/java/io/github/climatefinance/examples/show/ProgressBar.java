package io.github.climatefinance.examples.show;

/** Tells how far a long job is: a bar that grows on a terminal, now and then a line elsewhere. For one thread. */
public final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 32;
    private static final int PLAIN_LINES = 4;

    private final Terminal terminal;
    private final String things;
    private long shown = -1;

    public ProgressBar(Terminal terminal, String things) {
        this.terminal = terminal;
        this.things = things;
    }

    /**
     * Shows how far the job is, if that can be seen.
     *
     * @param total how many things there are; 0 if that is not known
     */
    public void at(long done, long total) {
        // What arrives while we read may exceed what was announced.
        long share = total == 0 ? done / 100 : Math.min(100, done * 100 / total);
        long mark = terminal.isLive() || total == 0 ? share : share * PLAIN_LINES / 100;
        if (mark != shown) {
            boolean worthALine = terminal.isLive() || mark > 0;
            shown = mark;
            if (worthALine) {
                show(done, total, share);
            }
        }
    }

    private void show(long done, long total, long share) {
        String count = Figures.grouped(done) + (total == 0 ? " " : " of " + Figures.grouped(total) + " ") + things;
        if (terminal.isLive()) {
            String bar = total == 0 ? "" : bar((int) share) + String.format(" %3d%%  ", share);
            terminal.out().print("\r\u001b[K  " + bar + count);
            terminal.out().flush();
        } else {
            terminal.out().println("read " + count);
        }
    }

    private String bar(int share) {
        boolean blocks = terminal.canShow('\u2588');
        int full = share * WIDTH / 100;
        return (blocks ? "\u2588" : "#").repeat(full) + terminal.faint((blocks ? "\u2591" : ".").repeat(WIDTH - full));
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (terminal.isLive()) {
            terminal.out().print("\r\u001b[K");
            terminal.out().flush();
        }
    }
}
