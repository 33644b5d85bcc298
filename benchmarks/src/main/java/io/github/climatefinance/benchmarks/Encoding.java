package io.github.climatefinance.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Encodes a list of 5,000 transactions into the bytes of a body. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Encoding {
    /** One of {@link Peers#names}; the command says which are run. */
    @Param(Peers.BASELINE)
    public String peer = Peers.BASELINE;

    private Peer encoder = Peers.named(Peers.BASELINE);
    private Object list = this;

    /** An encoder that leaves out or changes a value is not measured. */
    @Setup
    public void encodeOnce() throws Exception {
        SyntheticAnswer transactions = SyntheticAnswer.page(5_000);
        encoder = Peers.named(peer);
        list = encoder.decode(transactions.stream());
        Object again = encoder.decode(new ByteArrayInputStream(encoder.encode(list)));
        encoder.content(again).mustEqual(transactions.content());
    }

    @Benchmark
    public byte[] encode() throws Exception {
        return encoder.encode(list);
    }
}
