package io.github.climatefinance.examples.show;

import static io.github.climatefinance.examples.show.ChartFrame.text;

import java.math.BigInteger;

/** One lying bar: how much there is, against the largest of its list, and what it is made of. */
final class ShareBar {
    private static final int WIDTH = 1000;
    private static final String HEIGHT = "10";

    private ShareBar() {}

    static void draw(Markup page, Stack stack, BigInteger largest) {
        Axis axis = new Axis(BigInteger.ZERO, largest.max(BigInteger.ONE), BigInteger.ONE);
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
        piece(page, new Stack.Segment("track", 0, WIDTH));
        stack.segments(amount -> axis.share(amount.min(axis.high()), WIDTH)).forEach(segment -> piece(page, segment));
        page.close();
    }

    private static void piece(Markup page, Stack.Segment segment) {
        page.empty(
                "rect",
                "class",
                segment.look(),
                "x",
                text(segment.start()),
                "width",
                text(segment.length()),
                "height",
                HEIGHT);
    }
}
