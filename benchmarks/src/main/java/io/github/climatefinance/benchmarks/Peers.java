package io.github.climatefinance.benchmarks;

import java.util.List;

/** The peers that are measured. A further one is a name in the first two places, and its jars in {@link Jars}. */
final class Peers {
    /** What all others are compared with. */
    static final String BASELINE = "raw";

    static final String SDK = "sdk";

    private static final List<String> NAMES =
            List.of(BASELINE, SDK, "okhttp-gson", "native", "retrofit2", "apache-httpclient");

    private Peers() {}

    static List<String> names() {
        return NAMES;
    }

    /** Loads the classes of the named peer only. */
    static Peer named(String name) {
        return switch (name) {
            case BASELINE -> new RawPeer();
            case SDK -> new SdkPeer();
            case "okhttp-gson" -> new OkHttpGsonPeer();
            case "native" -> new NativePeer();
            case "retrofit2" -> new RetrofitPeer();
            case "apache-httpclient" -> new ApachePeer();
            default -> throw new IllegalArgumentException("unknown peer `" + name + "`");
        };
    }
}
