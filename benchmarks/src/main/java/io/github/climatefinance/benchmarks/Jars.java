package io.github.climatefinance.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The jars an application with a peer has on its class path, as the peer's POM asks for them. All peers have the same
 * versions of OkHttp and Jackson: ours.
 */
final class Jars {
    private static final List<String> OKHTTP = List.of("okhttp-jvm", "okio-jvm", "kotlin-stdlib", "annotations-13");
    private static final List<String> DATABIND = List.of("jackson-annotations", "jackson-core", "jackson-databind-2");
    private static final List<String> DATES = List.of("jackson-datatype-jsr310");
    private static final List<String> STOCK = List.of("jackson-databind-nullable", "jsr305-");

    private static final Path OWN = Path.of(required("benchmarks.jar"));

    private Jars() {}

    /** Of a child process: this module's jar and those of the peer. */
    static String classPath(String peer) {
        return Stream.concat(Stream.of(OWN), of(peer).stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** All that a user of the peer's client depends on, in bytes, the client included. */
    static long closure(String peer) {
        return of(peer).stream().mapToLong(Jars::size).sum() + stockClient(peer);
    }

    /** The client alone, in bytes; 0 where there is none. */
    static long client(String peer) {
        return peer.equals(Peers.SDK) ? size(named("puro-client")) : stockClient(peer);
    }

    static long core() {
        return size(named("sdk-core"));
    }

    private static List<Path> of(String peer) {
        return beginnings(peer).flatMap(List::stream).map(Jars::named).toList();
    }

    private static Stream<List<String>> beginnings(String peer) {
        return switch (peer) {
            case Peers.BASELINE -> Stream.of(OKHTTP, DATABIND, DATES);
            case Peers.SDK ->
                Stream.of(
                        OKHTTP, DATABIND, DATES, List.of("puro-client", "sdk-core", "itu-", "jspecify-", "slf4j-api-"));
            case "okhttp-gson" ->
                Stream.of(
                        OKHTTP,
                        List.of("gson-2", "gson-fire", "logging-interceptor", "commons-lang3", "jakarta.ws.rs-api"),
                        DATABIND,
                        STOCK);
            case "native" -> Stream.of(DATABIND, DATES, STOCK);
            case "retrofit2" ->
                Stream.of(
                        OKHTTP,
                        List.of(
                                "retrofit-2",
                                "converter-jackson",
                                "converter-gson",
                                "converter-scalars",
                                "gson-2",
                                "jakarta.ws.rs-api"),
                        List.of(
                                "org.apache.oltu.oauth2.client",
                                "org.apache.oltu.oauth2.common",
                                "json-2",
                                "commons-codec"),
                        List.of("slf4j-api-"),
                        DATABIND,
                        DATES,
                        STOCK);
            case "apache-httpclient" ->
                Stream.of(
                        List.of("httpclient5-5", "httpcore5-5", "httpcore5-h2", "slf4j-api-"),
                        List.of("jackson-jaxrs-base", "jackson-jaxrs-json-provider", "jackson-module-jaxb"),
                        List.of("jaxb-api"),
                        DATABIND,
                        DATES,
                        STOCK);
            default -> throw new IllegalArgumentException("unknown peer `" + peer + "`");
        };
    }

    private static Path named(String beginning) {
        List<Path> found = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.getFileName().toString().startsWith(beginning))
                .filter(Files::isRegularFile)
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "there must be one jar `" + beginning + "…` on the class path, but there are " + found);
        }
        return found.get(0);
    }

    /** As much as the peer's generated classes take of this module's jar. */
    private static long stockClient(String peer) {
        String folder = "/stock/" + stockPackage(peer) + "/";
        try (ZipFile jar = new ZipFile(OWN.toFile())) {
            return jar.stream()
                    .filter(entry -> entry.getName().contains(folder))
                    .mapToLong(ZipEntry::getCompressedSize)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stockPackage(String peer) {
        return switch (peer) {
            case "okhttp-gson" -> "okhttpgson";
            case "native" -> "nativehttp";
            case "retrofit2" -> "retrofit";
            case "apache-httpclient" -> "apache";
            default -> "";
        };
    }

    private static String required(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("no `" + name + "`: start this with the command in docs/performance.md");
        }
        return value;
    }

    private static long size(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
