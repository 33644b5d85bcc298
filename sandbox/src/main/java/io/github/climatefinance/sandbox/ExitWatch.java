package io.github.climatefinance.sandbox;

import java.util.Optional;

/**
 * Closes a server when the program is over but for it. MockWebServer's threads are not daemons and cannot be made so;
 * this gives them a daemon's manners: once no other thread would keep the JVM alive, the server is closed.
 */
final class ExitWatch {

    private final Thread watcher;

    ExitWatch(Runnable close) {
        watcher = new Thread(() -> awaitTheEnd(close), "sandbox-exit-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    void stop() {
        // The watcher itself must close the server undisturbed.
        if (Thread.currentThread() != watcher) {
            watcher.interrupt();
        }
    }

    private static void awaitTheEnd(Runnable close) {
        try {
            Optional<Thread> alive = aThreadThatKeepsTheProgramAlive();
            while (alive.isPresent()) {
                alive.get().join();
                alive = aThreadThatKeepsTheProgramAlive();
            }
            close.run();
        } catch (InterruptedException closedByItsOwner) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Thread> aThreadThatKeepsTheProgramAlive() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && !thread.isDaemon())
                .filter(thread -> !thread.getName().startsWith("MockWebServer"))
                // The JVM's own: it waits for the others, as we do.
                .filter(thread -> !thread.getName().equals("DestroyJavaVM"))
                .findAny();
    }
}
