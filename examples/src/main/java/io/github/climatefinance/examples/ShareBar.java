package io.github.climatefinance.examples;

import static io.github.climatefinance.examples.ChartFrame.text;

import java.math.BigInteger;

/** One lying bar: how much was issued, against the largest of its list, and what became of it. */
final class ShareBar {
    private static final int WIDTH = 1000;
    private static final String HEIGHT = "10";

    private ShareBar() {}

    static void draw(Markup page, Tally tally, BigInteger largest) {
        Axis axis = new Axis(BigInteger.ZERO, largest.max(BigInteger.ONE), BigInteger.ONE);
        BigInteger retired = tally.of(EntryKind.RETIRED).max(BigInteger.ZERO);
        BigInteger gone = retired.add(tally.of(EntryKind.WITHDRAWN)).max(retired);
        BigInteger all = tally.of(EntryKind.ISSUED).max(gone);
        // Stretched to the room there is; what it says stands beside it as text.
        page.open(
                "svg",
                "class",
                "share",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        piece(page, "track", 0, WIDTH);
        piece(page, "retired", 0, end(axis, retired));
        piece(page, "withdrawn", end(axis, retired), end(axis, gone));
        piece(page, "outstanding", end(axis, gone), end(axis, all));
        page.close();
    }

    private static int end(Axis axis, BigInteger amount) {
        return axis.share(amount.min(axis.high()), WIDTH);
    }

    private static void piece(Markup page, String look, int from, int to) {
        if (to > from) {
            page.empty("rect", "class", look, "x", text(from), "width", text(to - from), "height", HEIGHT);
        }
    }
}
