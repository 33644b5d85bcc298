package io.github.climatefinance.benchmarks;

import io.github.climatefinance.puro.PuroClient;
import java.util.stream.IntStream;

/** The main of a fresh process: the whole long list, some times to get warm and once late. */
final class Drain {
    private static final int WARM_UP = 3;

    private final PuroClient puro;
    private final int readAhead;
    private int items;
    private long volume;

    private Drain(String baseUrl, int readAhead) {
        this.puro = SdkPeer.client(baseUrl);
        this.readAhead = readAhead;
    }

    /** Takes the base URL and how many pages to read ahead. */
    public static void main(String[] args) throws Exception {
        int readAhead = Integer.parseInt(args[1]);
        for (int i = 0; i < WARM_UP; i++) {
            new Drain(args[0] + "/all", readAhead).checkEach();
        }
        Drain slow = new Drain(args[0] + "/slow", readAhead);
        long start = System.nanoTime();
        slow.run();
        Probe.answer(start, slow::requireAll);
    }

    private void checkEach() {
        puro.transactions().listAll().readAhead(readAhead).forEach(transaction -> {
            if (!transaction.transactionId().equals(SyntheticAnswer.id(items))) {
                throw new IllegalStateException("another transaction was expected at " + items + ": " + transaction);
            }
            items++;
            volume += transaction.volume();
        });
        requireAll();
    }

    /** Keeps nothing: what is resident is what the walk needs. */
    private void run() {
        puro.transactions().listAll().readAhead(readAhead).forEach(transaction -> volume += transaction.volume());
    }

    private void requireAll() {
        long expected = IntStream.range(0, FixedServer.LISTED)
                .mapToLong(SyntheticAnswer::volume)
                .sum();
        if (volume != expected) {
            throw new IllegalStateException("a volume of " + expected + " was expected, but was " + volume);
        }
    }
}
