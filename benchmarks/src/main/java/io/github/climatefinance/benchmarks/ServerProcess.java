package io.github.climatefinance.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The {@link FixedServer} in a process of its own. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final String http;
    private final String https;

    ServerProcess(LoopbackCertificate certificate) throws IOException {
        process = Java.command(
                        System.getProperty("java.class.path"),
                        // Else the server's last packet may wait for an acknowledgement.
                        List.of("-Dsun.net.httpserver.nodelay=true"),
                        FixedServer.class,
                        certificate.keyStore().toString())
                .start();
        BufferedReader ports = process.inputReader(StandardCharsets.UTF_8);
        http = "http://127.0.0.1:" + ports.readLine();
        https = "https://localhost:" + ports.readLine();
    }

    String http() {
        return http;
    }

    String https() {
        return https;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
