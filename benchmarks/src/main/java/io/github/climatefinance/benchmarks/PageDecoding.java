package io.github.climatefinance.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Decodes a page of 100 transactions, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageDecoding {
    /** One of {@link Peers#names}; the command says which are run. */
    @Param(Peers.BASELINE)
    public String peer = Peers.BASELINE;

    private final SyntheticPage page = SyntheticPage.of(100);
    private Peer decoder = Peers.named(Peers.BASELINE);

    /** A decoder that is wrong is not measured. */
    @Setup
    public void decodeOnce() throws IOException {
        decoder = Peers.named(peer);
        decoder.content(decoder.decode(page.stream())).mustEqual(page.content());
    }

    @Benchmark
    public Object decode() throws IOException {
        return decoder.decode(page.stream());
    }
}
