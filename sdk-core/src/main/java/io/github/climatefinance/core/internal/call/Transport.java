package io.github.climatefinance.core.internal.call;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The connections under a client: everything in OkHttp that would send something a second time is switched off. */
final class Transport {
    private Transport() {}

    /** The connections all clients share that bring none of their own. Made when first needed, never closed. */
    private static final class Shared {
        static final OkHttpClient CLIENT = create();

        private static OkHttpClient create() {
            Dispatcher dispatcher = new Dispatcher(DaemonThreads.create("climatefinance-http"));
            dispatcher.setMaxRequests(256);
            dispatcher.setMaxRequestsPerHost(256);
            OkHttpClient.Builder client = new OkHttpClient.Builder()
                    .dispatcher(dispatcher)
                    .connectionPool(new ConnectionPool(32, 5, TimeUnit.MINUTES))
                    .connectTimeout(Duration.ofSeconds(10))
                    // Reading and writing are bounded by the attempt as a whole.
                    .readTimeout(Duration.ZERO)
                    .writeTimeout(Duration.ZERO);
            return sendingOnce(client, Evidence::of)
                    .proxyAuthenticator(ProxyRefusedException.instead(Authenticator.NONE))
                    .build();
        }
    }

    /** A client over the caller's connections, made now, or the shared one, made by the first who asks for it. */
    static Supplier<OkHttpClient> over(@Nullable OkHttpClient own, @Nullable KeyStore keys, char[] password) {
        if (own == null && keys == null) {
            return Transport::shared;
        }
        if (own != null) {
            LibraryVersions.requireListeners();
        }
        OkHttpClient client = own == null
                ? shared()
                : sendingOnce(own.newBuilder(), beside(own.eventListenerFactory()))
                        .proxyAuthenticator(ProxyRefusedException.instead(own.proxyAuthenticator()))
                        .build();
        OkHttpClient made = keys == null ? client : secured(client, keys, password);
        return () -> made;
    }

    private static OkHttpClient shared() {
        try {
            return Shared.CLIENT;
        } catch (LinkageError e) {
            throw LibraryVersions.noConnections(e);
        }
    }

    private static OkHttpClient.Builder sendingOnce(OkHttpClient.Builder client, EventListener.Factory listeners) {
        return client.followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .fastFallback(true)
                .cache(null) // it does not ask whose answer it keeps
                .addInterceptor(new FailureWitness())
                .addNetworkInterceptor(new RetryAfterInterceptor())
                .addNetworkInterceptor(new IdleConnectionInterceptor())
                .eventListenerFactory(listeners);
    }

    /** The caller's listeners stay, and ours is one more. */
    private static EventListener.Factory beside(EventListener.Factory others) {
        return call -> others.create(call).plus(Evidence.of(call));
    }

    private static OkHttpClient secured(OkHttpClient client, KeyStore keys, char[] password) {
        try {
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, password);
            X509TrustManager trust = trust(keys, client);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), new TrustManager[] {trust}, null);
            return client.newBuilder()
                    .sslSocketFactory(context.getSocketFactory(), trust)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "`tls`: the key store cannot be used, check its password and entries", e);
        }
    }

    /** The authorities the client has trusted so far, unless the key store brings its own. */
    private static X509TrustManager trust(KeyStore keys, OkHttpClient client) throws GeneralSecurityException {
        boolean own = false;
        for (String alias : Collections.list(keys.aliases())) {
            own |= keys.isCertificateEntry(alias);
        }
        X509TrustManager before = client.x509TrustManager();
        return own || before == null ? trust(own ? keys : null) : before;
    }

    private static X509TrustManager trust(@Nullable KeyStore authorities) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(authorities);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                return x509;
            }
        }
        throw new GeneralSecurityException("no X.509 trust manager");
    }
}
