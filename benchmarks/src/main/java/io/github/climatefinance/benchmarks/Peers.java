package io.github.climatefinance.benchmarks;

import java.util.List;

/** The peers that are measured. A further one is a name in each of these three places. */
final class Peers {
    /** What all others are compared with. */
    static final String BASELINE = "raw";

    private static final List<String> NAMES = List.of(BASELINE, "sdk");

    private Peers() {}

    static List<String> names() {
        return NAMES;
    }

    /** Loads the classes of the named peer only. */
    static Peer named(String name) {
        return switch (name) {
            case "raw" -> new RawPeer();
            case "sdk" -> new SdkPeer();
            default -> throw new IllegalArgumentException("unknown peer `" + name + "`");
        };
    }

    /** Beginnings of the names of the jars an application with this peer has on its class path. */
    static List<String> jars(String name) {
        return switch (name) {
            case "raw" -> List.of("okhttp-jvm", "okio-jvm", "kotlin-stdlib", "annotations-", "jackson-");
            case "sdk" ->
                List.of(
                        "okhttp-jvm",
                        "okio-jvm",
                        "kotlin-stdlib",
                        "annotations-",
                        "jackson-",
                        "itu-",
                        "jspecify-",
                        "slf4j-api-",
                        "sdk-core",
                        "puro-client");
            default -> throw new IllegalArgumentException("unknown peer `" + name + "`");
        };
    }
}
