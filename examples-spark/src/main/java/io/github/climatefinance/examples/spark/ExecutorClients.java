package io.github.climatefinance.examples.spark;

import io.github.climatefinance.doconomy.DoconomyClient;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The clients of this JVM: one for all partitions that an executor works on, made by the first that needs it. So there is
 * one token, and one pool of connections. They live as long as the executor.
 */
final class ExecutorClients {
    private static final ConcurrentMap<ServiceAccess, DoconomyClient> CLIENTS = new ConcurrentHashMap<>();

    private ExecutorClients() {}

    static DoconomyClient of(ServiceAccess access) {
        return CLIENTS.computeIfAbsent(access, ServiceAccess::connect);
    }
}
