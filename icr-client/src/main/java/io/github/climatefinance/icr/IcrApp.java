package io.github.climatefinance.icr;

import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientRuntime;
import io.github.climatefinance.core.client.EnvironmentVariables;
import io.github.climatefinance.icr.api.AccessTokensApi;
import io.github.climatefinance.icr.api.InstallationsApi;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An app of the registry, with a client for each organization that installed it: all over one set of connections, each with
 * tokens of its own, so that none ever acts for another organization.
 *
 * <p>The app proves itself by a JWT that only {@link #installations()} and {@link #accessTokens()} send, and the requests
 * for the clients' tokens.
 *
 * <p>Thread-safe; make one and share it. {@link #close} closes all its clients and may be left out.
 */
public final class IcrApp implements AutoCloseable {
    private final ClientRuntime runtime;
    private final IcrAppCredentials credentials;
    private final String baseUrl;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<TokenPath, Kept> clients = new HashMap<>();

    private record Kept(IcrClient client, ClientRuntime runtime) {}

    private IcrApp(ClientRuntime runtime, IcrAppCredentials credentials, String baseUrl) {
        this.runtime = runtime;
        this.credentials = credentials;
        this.baseUrl = baseUrl;
    }

    /** Needs credentials, and an environment or a base URL. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An app made from environment variables, all beginning with {@code CLIMATEFINANCE_ICR_}: {@code APP_ID} and
     * {@code PRIVATE_KEY} (the PEM text); and {@code ENVIRONMENT} ({@code PRODUCTION} or {@code SANDBOX}) or
     * {@code BASE_URL}.
     *
     * @throws IllegalArgumentException if one is missing or has no meaning
     */
    public static IcrApp fromEnvironment() {
        return builder().fromEnvironment().build();
    }

    /** The installations of this app. Reading one proves that its id, which may have come with a browser, is not forged. */
    public InstallationsApi installations() {
        return new InstallationsApi(runtime.calls()).withOptions(ApiVersion::into);
    }

    /** Tokens for those who keep them themselves. The clients of this app need none of it. */
    public AccessTokensApi accessTokens() {
        return new AccessTokensApi(runtime.calls()).withOptions(ApiVersion::into);
    }

    /** The client of the app itself: it reads what is nearly public, such as projects, and acts for no organization. */
    public IcrClient client() {
        return kept(TokenPath.ofApp(), credentials::itself);
    }

    /**
     * The client of the app within one organization, always the same one for the same installation. Nothing is sent yet:
     * whether there is such an installation shows at its first call. It is kept until {@link #forget}, so an id that may be
     * forged should be {@linkplain #installations() read} first.
     *
     * @throws IllegalArgumentException if the text cannot be the id of anything
     */
    public IcrClient installation(String installationId) {
        return kept(TokenPath.ofInstallation(installationId), () -> credentials.installation(installationId));
    }

    /**
     * Closes the client of an installation and drops its token, as when an organization removed the app. The token is not
     * revoked. Asked for again, the installation gets a new client.
     */
    public void forget(String installationId) {
        TokenPath path = TokenPath.ofInstallation(installationId);
        lock.lock();
        try {
            Optional.ofNullable(clients.remove(path))
                    .ifPresent(kept -> kept.runtime().close());
        } finally {
            lock.unlock();
        }
    }

    /** Revokes a token that {@link #accessTokens()} made. Sent once only, whatever comes of it. */
    public void revoke(String token) {
        IcrClient.revoke(runtime, token);
    }

    private IcrClient kept(TokenPath path, Supplier<IcrCredentials> whom) {
        lock.lock();
        try {
            return clients.computeIfAbsent(path, absent -> open(whom.get())).client();
        } finally {
            lock.unlock();
        }
    }

    private Kept open(IcrCredentials whom) {
        TokenInUse token = whom.at(baseUrl);
        ClientRuntime own = runtime.as(Map.of(IcrClient.ACCESS_TOKEN, token.credentials()));
        return new Kept(new IcrClient(own, token, () -> {}), own);
    }

    /** Cancels the calls of this app and of all its clients. An HTTP client that was given to the builder stays open. */
    @Override
    public void close() {
        lock.lock();
        try {
            // First, so that no client is made any more that is not closed.
            runtime.close();
            clients.values().forEach(kept -> kept.runtime().close());
        } finally {
            lock.unlock();
        }
    }

    /** Collects the settings of an app. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable IcrEnvironment environment;
        private @Nullable IcrAppCredentials credentials;

        private Builder() {
            super(IcrClient.PROFILE);
            ActionWrittenDown.ALL.forEach(this::reconciler);
            V1BetaWrittenDown.ALL.forEach(this::reconciler);
        }

        /** Where to call; a {@code baseUrl} goes before it. */
        public Builder environment(IcrEnvironment environment) {
            this.environment = Objects.requireNonNull(environment, "environment");
            return this;
        }

        /** Which app it is, and its key. */
        public Builder credentials(IcrAppCredentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /** Takes credentials and address from the variables that {@link IcrApp#fromEnvironment} names. */
        public Builder fromEnvironment() {
            return fromVariables(System.getenv());
        }

        Builder fromVariables(Map<String, String> variables) {
            EnvironmentVariables values = EnvironmentVariables.of(IcrClient.PROFILE, variables);
            Variables.address(values, this::environment, this::baseUrl);
            return credentials(Variables.app(values));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Makes the app; nothing is sent yet.
         *
         * @throws IllegalArgumentException if a setting is missing
         */
        public IcrApp build() {
            if (credentials == null) {
                throw new IllegalArgumentException("`credentials` is required");
            }
            String url = baseUrlOr(environment == null ? null : environment.baseUrl());
            return new IcrApp(runtime(url, Map.of("appJwt", credentials.proof())), credentials, url);
        }
    }
}
