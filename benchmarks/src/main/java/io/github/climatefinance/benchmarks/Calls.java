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
import org.openjdk.jmh.annotations.Threads;

/** Calls to the server of another process, over kept connections. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Calls {
    /** The system property with the server's base URL. */
    static final String URL = "benchmarks.url";

    /** One of {@link Peers#names}; the command says which are run. */
    @Param(Peers.BASELINE)
    public String peer = Peers.BASELINE;

    private Peer.Connection connection = new RawPeer().connect("http://127.0.0.1");

    /** A client that gets something else is not measured. */
    @Setup
    public void callOnce() throws Exception {
        Peer caller = Peers.named(peer);
        connection = caller.connect(System.getProperty(URL, ""));
        caller.content(connection.page()).mustEqual(SyntheticAnswer.page(100).content());
        caller.content(connection.transaction(SyntheticAnswer.TRANSACTION))
                .mustEqual(SyntheticAnswer.transaction().content());
    }

    @Benchmark
    public Object transaction() throws Exception {
        return connection.transaction(SyntheticAnswer.TRANSACTION);
    }

    @Benchmark
    public Object page() throws Exception {
        return connection.page();
    }

    @Benchmark
    @Threads(8)
    public Object transactionOfEight() throws Exception {
        return connection.transaction(SyntheticAnswer.TRANSACTION);
    }
}
