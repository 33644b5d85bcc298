package io.github.climatefinance.benchmarks;

/** The main of a fresh process: one client, one page. */
final class FirstAnswer {
    private FirstAnswer() {}

    /** Takes the name of the peer and the base URL. Up to the answer nothing is used that the peer does not pay for itself. */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        Peer peer = Peers.named(args[0]);
        Object page = peer.connect(args[1]).page();
        Probe.answer(
                start,
                () -> peer.content(page).mustEqual(SyntheticAnswer.page(100).content()));
    }
}
