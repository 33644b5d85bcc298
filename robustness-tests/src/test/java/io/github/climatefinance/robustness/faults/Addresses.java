package io.github.climatefinance.robustness.faults;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The file in which processes are told where to call, and as whom. */
public final class Addresses {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Addresses() {}

    /** Writes the addresses of some tills. */
    public static void write(Path file, List<? extends Till> tills) throws IOException {
        JSON.writeValue(file.toFile(), tills.stream().map(Till::address).toList());
    }

    /** Reads them again, in that order. */
    public static List<List<String>> read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), new TypeReference<>() {});
    }
}
