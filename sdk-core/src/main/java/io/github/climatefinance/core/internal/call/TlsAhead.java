package io.github.climatefinance.core.internal.call;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Gets the JDK's TLS ready on a thread of its own, while the first client and its first request are made on another: security
 * providers, trusted authorities and ciphers are most of what making connections costs. Uses the JDK only, and gives nothing
 * back: whoever comes to the same part meanwhile waits for it, as the JDK has it, and what fails here fails there, where it
 * is told.
 */
public final class TlsAhead implements Runnable {
    /** Of a JVM, like what it loads. */
    private static final class Once {
        static final Thread STARTED = start();

        private static Thread start() {
            // Nothing of whoever makes the first client may stay with it.
            Thread thread = new Thread(null, new TlsAhead(), "climatefinance-tls", 0, false);
            thread.setContextClassLoader(TlsAhead.class.getClassLoader());
            thread.setDaemon(true);
            thread.start();
            return thread;
        }
    }

    TlsAhead() {}

    /** Starts it, unless it was started before. */
    public static Thread begin() {
        return Once.STARTED;
    }

    @Override
    public void run() {
        try {
            Security.getProviders();
            TrustManagerFactory authorities =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            authorities.init((KeyStore) null);
            SSLContext.getInstance("TLS").init(null, authorities.getTrustManagers(), null);
        } catch (GeneralSecurityException | RuntimeException e) {
            // Nobody waits for it here.
        }
    }
}
