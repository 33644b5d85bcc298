package com.example.climate;

import io.github.climatefinance.sandbox.DoconomySandbox;
import io.github.climatefinance.sandbox.Sandbox;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.support.StandardServletEnvironment;

/** The application on a free port, its clients on sandboxes. All settings are environment variables, as in production. */
final class Booted implements AutoCloseable {
    private final HttpClient browser = HttpClient.newHttpClient();
    private final Sandbox sandbox;
    private final ConfigurableApplicationContext context;

    private Booted(Sandbox sandbox, ConfigurableApplicationContext context) {
        this.sandbox = sandbox;
        this.context = context;
    }

    static Booted in(Path folder) throws IOException, GeneralSecurityException {
        Sandbox sandbox = Sandbox.start();
        return on(sandbox, variables(sandbox, folder));
    }

    /** With one of the settings missing. */
    static Booted without(String variable, Path folder) throws IOException, GeneralSecurityException {
        try (Sandbox sandbox = Sandbox.start()) {
            Map<String, Object> variables = variables(sandbox, folder);
            variables.remove(variable);
            return on(sandbox, variables);
        }
    }

    private static Booted on(Sandbox sandbox, Map<String, Object> variables) {
        StandardServletEnvironment environment = new StandardServletEnvironment() {
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return variables;
            }
        };
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .environment(environment)
                .run();
        return new Booted(sandbox, context);
    }

    private static Map<String, Object> variables(Sandbox sandbox, Path folder)
            throws IOException, GeneralSecurityException {
        Map<String, Object> variables = new HashMap<>();
        variables.put("SERVER_PORT", "0");
        variables.put("CLIMATEFINANCE_LEDGER", folder.resolve("ledger").toString());
        variables.put("CLIMATEFINANCE_XPANSIV_BASE_URL", sandbox.xpansiv().baseUrl());
        variables.put("CLIMATEFINANCE_XPANSIV_TOKEN_URL", sandbox.xpansiv().tokenUrl());
        variables.put("CLIMATEFINANCE_XPANSIV_CLIENT_ID", sandbox.xpansiv().user().clientId());
        variables.put("CLIMATEFINANCE_XPANSIV_CLIENT_SECRET", sandbox.xpansiv().user().clientSecret());
        variables.put("CLIMATEFINANCE_XPANSIV_USERNAME", sandbox.xpansiv().user().username());
        variables.put("CLIMATEFINANCE_XPANSIV_PASSWORD", sandbox.xpansiv().user().password());
        variables.put("CLIMATEFINANCE_ICR_BASE_URL", sandbox.icr().baseUrl());
        variables.put("CLIMATEFINANCE_ICR_ORGANIZATION_TOKEN", sandbox.icr().organizationToken());
        variables.put("CLIMATEFINANCE_PURO_BASE_URL", sandbox.puro().baseUrl());
        variables.put("CLIMATEFINANCE_PURO_KEY", sandbox.puro().key());
        variables.put("CLIMATEFINANCE_PURO_SECRET", sandbox.puro().secret());
        variables.put("CLIMATEFINANCE_DOCONOMY_BASE_URL", sandbox.doconomy().baseUrl());
        variables.put("CLIMATEFINANCE_DOCONOMY_TOKEN_URL", sandbox.doconomy().tokenUrl());
        variables.put("CLIMATEFINANCE_DOCONOMY_CLIENT_ID", sandbox.doconomy().clientId());
        variables.put("CLIMATEFINANCE_TRADING_BASE_URL", sandbox.trading().baseUrl());
        variables.put("CLIMATEFINANCE_TRADING_TOKEN_URL", sandbox.trading().tokenUrl());
        variables.put("CLIMATEFINANCE_TRADING_CLIENT_ID", sandbox.trading().clientId());
        variables.put("CLIMATEFINANCE_TRADING_CLIENT_SECRET", sandbox.trading().clientSecret());
        variables.put("CLIMATEFINANCE_TRADING_REQUESTOR_ID", sandbox.trading().requestorId());
        variables.put("SPRING_SSL_BUNDLE_JKS_DOCONOMY_KEYSTORE_LOCATION", keyStore(sandbox.doconomy(), folder));
        variables.put(
                "SPRING_SSL_BUNDLE_JKS_DOCONOMY_KEYSTORE_PASSWORD",
                new String(sandbox.doconomy().keyStorePassword()));
        return variables;
    }

    private static String keyStore(DoconomySandbox doconomy, Path folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("doconomy.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            doconomy.clientKeyStore().store(out, doconomy.keyStorePassword());
        }
        return file.toUri().toString();
    }

    Sandbox sandbox() {
        return sandbox;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return browser.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(
                "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path));
    }

    void closeContext() {
        context.close();
    }

    @Override
    public void close() {
        context.close();
        sandbox.close();
    }
}
