package io.github.climatefinance.benchmarks;

import java.io.IOException;

/** The main of a fresh process: one client, one page, the microseconds since {@code main} began, then the check of the page. */
final class FirstAnswer {
    private FirstAnswer() {}

    /** Takes the name of the peer and the base URL. Up to the answer nothing is used that the peer does not pay for itself. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Peer peer = Peers.named(args[0]);
        Object page = peer.firstPage(args[1]);
        System.out.println((System.nanoTime() - start) / 1_000);

        peer.content(page).mustEqual(SyntheticPage.of(100).content());
        System.out.println("right");
    }
}
