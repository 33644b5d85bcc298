package io.github.climatefinance.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Decodes a page of 100 transactions from memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Decoding {
    /** One of {@link Peers#names}; the command says which are run. */
    @Param(Peers.BASELINE)
    public String peer = Peers.BASELINE;

    private final SyntheticAnswer page = SyntheticAnswer.page(100);
    private Peer decoder = Peers.named(Peers.BASELINE);

    /** A decoder that is wrong is not measured. */
    @Setup
    public void decodeOnce() throws Exception {
        decoder = Peers.named(peer);
        decoder.content(decoder.decode(page.stream())).mustEqual(page.content());
    }

    @Benchmark
    public Object decode() throws Exception {
        return decoder.decode(page.stream());
    }
}
