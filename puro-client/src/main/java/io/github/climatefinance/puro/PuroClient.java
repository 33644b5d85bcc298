package io.github.climatefinance.puro;

import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientRuntime;
import io.github.climatefinance.core.client.EnvironmentVariables;
import io.github.climatefinance.puro.api.CertificatesApi;
import io.github.climatefinance.puro.api.DocumentsApi;
import io.github.climatefinance.puro.api.LabelsApi;
import io.github.climatefinance.puro.api.MethodologiesApi;
import io.github.climatefinance.puro.api.ProductionFacilitiesApi;
import io.github.climatefinance.puro.api.TransactionsApi;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Client of the Puro.earth Registry API: read-only data on carbon removal certificates.
 *
 * <p>The registry shows each caller only what it may see: a list may silently lack entries, and {@code NotFoundException} is
 * no proof that something does not exist.
 *
 * <p>Thread-safe; make one and share it. {@link #close} cancels its calls and may be left out.
 */
public final class PuroClient implements AutoCloseable {
    private static final ProviderProfile PROFILE = ProviderProfile.builder("puro")
            .testEnvironments(PuroEnvironment.UAT.baseUrl())
            .errorCodes("/error")
            .errorMessages("/message", "/message/0")
            .note(401, "keys expire: if this one used to work, make a new one in the MyPuro portal")
            .note(404, "which is also the answer for what this key may not see")
            .build();

    private final ClientRuntime runtime;

    private PuroClient(ClientRuntime runtime) {
        this.runtime = runtime;
    }

    /** Needs credentials, and an environment or a base URL. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client made from environment variables: {@code CLIMATEFINANCE_PURO_KEY}, {@code CLIMATEFINANCE_PURO_SECRET}, and
     * {@code CLIMATEFINANCE_PURO_BASE_URL} or {@code CLIMATEFINANCE_PURO_ENVIRONMENT} ({@code PRODUCTION} or {@code UAT}).
     *
     * @throws IllegalArgumentException if one is missing or has no meaning
     */
    public static PuroClient fromEnvironment() {
        return builder().fromEnvironment().build();
    }

    /** Issuances, transfers, retirements and withdrawals. */
    public TransactionsApi transactions() {
        return new TransactionsApi(runtime.calls());
    }

    /** Facilities that remove carbon. */
    public ProductionFacilitiesApi productionFacilities() {
        return new ProductionFacilitiesApi(runtime.calls());
    }

    /** Active certificates with their present owners. */
    public CertificatesApi certificates() {
        return new CertificatesApi(runtime.calls());
    }

    /** Rule sets certificates are issued under. */
    public MethodologiesApi methodologies() {
        return new MethodologiesApi(runtime.calls());
    }

    /** Published documents of issuances and facilities. */
    public DocumentsApi documents() {
        return new DocumentsApi(runtime.calls());
    }

    /** Additional accreditations. */
    public LabelsApi labels() {
        return new LabelsApi(runtime.calls());
    }

    /** Cancels this client's calls. An HTTP client that was given to the builder stays open. */
    @Override
    public void close() {
        runtime.close();
    }

    /** Collects the settings of a client. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable PuroEnvironment environment;
        private @Nullable BasicCredentials credentials;

        private Builder() {
            super(PROFILE);
        }

        /** Where to call; a {@code baseUrl} goes before it. */
        public Builder environment(PuroEnvironment environment) {
            this.environment = Objects.requireNonNull(environment, "environment");
            return this;
        }

        /** API key and secret, made on the "API Access" page of the MyPuro portal. They expire. */
        public Builder credentials(BasicCredentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /** Takes credentials and address from the variables that {@link PuroClient#fromEnvironment} names. */
        public Builder fromEnvironment() {
            return fromVariables(System.getenv());
        }

        Builder fromVariables(Map<String, String> variables) {
            EnvironmentVariables values = EnvironmentVariables.of(PROFILE, variables);
            credentials(BasicCredentials.of(values.required("KEY"), values.required("SECRET")));
            values.optional("ENVIRONMENT", PuroEnvironment.class).ifPresent(this::environment);
            values.optional("BASE_URL").ifPresent(this::baseUrl);
            if (environment == null) {
                values.requireEither("ENVIRONMENT", "BASE_URL");
            }
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Makes the client; nothing is sent yet.
         *
         * @throws IllegalArgumentException if a setting is missing, or the address is plain http and not of this machine
         */
        public PuroClient build() {
            if (credentials == null) {
                throw new IllegalArgumentException("`credentials` is required");
            }
            String defaultBaseUrl = environment == null ? null : environment.baseUrl();
            return new PuroClient(runtime(defaultBaseUrl, Map.of("basicAuth", credentials)));
        }
    }
}
