package io.github.climatefinance.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A certificate for the loopback server and a copy of this JDK's trust store that knows it. A copy, because reading all of
 * the usual authorities is part of what a first TLS connection costs.
 */
record LoopbackCertificate(Path keyStore, Path trustStore) {
    /** Of throw-away files, and the one the JDK's own trust store comes with. */
    static final String PASSWORD = "changeit";

    static LoopbackCertificate in(Path folder) throws IOException, InterruptedException {
        Path keys = folder.resolve("server.p12");
        Path certificate = folder.resolve("server.crt");
        Path trusted = folder.resolve("trusted");
        Files.copy(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts"), trusted);
        keytool(
                keys,
                List.of(
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-validity",
                        "2"));
        keytool(keys, List.of("-exportcert", "-file", certificate.toString()));
        keytool(trusted, List.of("-importcert", "-noprompt", "-file", certificate.toString()));
        return new LoopbackCertificate(keys, trusted);
    }

    /** Makes a JVM trust the server. */
    List<String> jvmArguments() {
        return List.of("-Djavax.net.ssl.trustStore=" + trustStore, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
    }

    private static void keytool(Path store, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        command.addAll(List.of("-alias", "loopback", "-keystore", store.toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("keytool failed: " + output);
        }
    }
}
