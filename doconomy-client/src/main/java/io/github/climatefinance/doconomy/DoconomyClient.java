package io.github.climatefinance.doconomy;

import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.auth.ApiKeyCredentials;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.batch.Batch;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientRuntime;
import io.github.climatefinance.core.client.EnvironmentVariables;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.doconomy.api.CalculateImpactsParams;
import io.github.climatefinance.doconomy.api.CategoriesApi;
import io.github.climatefinance.doconomy.api.ClassificationsApi;
import io.github.climatefinance.doconomy.api.TransactionsApi;
import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Client of the Doconomy Transaction API, version 3.0: the carbon footprint of payments. {@link #v21()} calls its predecessor.
 *
 * <p>The provider wants a client certificate in every TLS handshake and a token that it gives to that certificate. The
 * private key never leaves this process. Nothing is stored by a calculation, so that every call may be repeated, and is
 * where a failure may pass.
 *
 * <p>Thread-safe; make one and share it. {@link #close} cancels its calls and may be left out.
 */
public final class DoconomyClient implements AutoCloseable {
    private static final ProviderProfile PROFILE = ProviderProfile.builder("doconomy")
            .testEnvironments(DoconomyV21Environment.SANDBOX.baseUrl())
            .requestIdHeaders("X-Fapi-Interaction-Id")
            .errorCodes("/errors/0/reasonCode")
            .errorMessages("/errors/0/description")
            .note(403, "the token's scopes may not cover this")
            .build();

    private final @Nullable ClientRuntime v30;
    private final @Nullable ClientRuntime v21;

    private DoconomyClient(@Nullable ClientRuntime v30, @Nullable ClientRuntime v21) {
        this.v30 = v30;
        this.v21 = v21;
    }

    /** Needs credentials, a base URL and a token URL; a client certificate, as far as is known, too. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client made from environment variables, all beginning with {@code CLIMATEFINANCE_DOCONOMY_}:
     *
     * <ul>
     *   <li>{@code BASE_URL} and {@code TOKEN_URL}; for version 2.1 {@code V21_ENVIRONMENT} ({@code PRODUCTION} or
     *       {@code SANDBOX}), or {@code V21_BASE_URL} and {@code V21_TOKEN_URL}
     *   <li>{@code CLIENT_ID}, perhaps {@code CLIENT_SECRET}, {@code SCOPE} and {@code V21_SCOPE}; or {@code TOKEN}
     *   <li>paths of files: {@code CERTIFICATE_FILE} and {@code PRIVATE_KEY_FILE}, both PEM; or {@code KEY_STORE_FILE},
     *       PKCS#12, with {@code KEY_STORE_PASSWORD}
     *   <li>perhaps {@code API_KEY} and {@code FORWARDED_PARTNER}
     * </ul>
     *
     * @throws IllegalArgumentException if one is missing or has no meaning
     */
    public static DoconomyClient fromEnvironment() {
        return builder().fromEnvironment().build();
    }

    /** One call for up to 5,000 payments. For more, and to have them checked before, use {@link #calculate(Iterable)}. */
    public TransactionsApi transactions() {
        return new TransactionsApi(calls());
    }

    /** The types of classifications that payments can have. */
    public ClassificationsApi classifications() {
        return new ClassificationsApi(calls());
    }

    /** Spending areas, which results refer to. */
    public CategoriesApi categories() {
        return new CategoriesApi(calls());
    }

    /**
     * The footprints of any number of payments, in their order. Nothing is sent before the first is asked for.
     *
     * <p>Payments are checked before they are sent: a reference of 1 to 100 characters, at least one classification, an
     * amount the provider takes, and codes of the documented form. A result is a footprint or the word that there is none,
     * for want of a supported classification; an answer without a result for each payment is a failure.
     */
    public Batch<Transaction, TransactionImpact> calculate(Iterable<Transaction> payments) {
        return calculate(payments, params -> {});
    }

    /**
     * Like {@link #calculate(Iterable)}.
     *
     * @param params fills in what each call is given beside the payments
     */
    public Batch<Transaction, TransactionImpact> calculate(
            Iterable<Transaction> payments, Consumer<CalculateImpactsParams.Builder> params) {
        return Batch.of(new ImpactBatch(transactions(), Objects.requireNonNull(params, "params")), payments);
    }

    /**
     * Version 2.1, with an address, scopes and tokens of its own, and the same certificate and key.
     *
     * @throws IllegalStateException if no address of it was given to the builder
     */
    public DoconomyV21 v21() {
        if (v21 == null) {
            throw new IllegalStateException("`v21Environment`, or `v21BaseUrl` and `v21TokenUrl`, was not set");
        }
        return new DoconomyV21(v21.calls());
    }

    /** Cancels this client's calls. An HTTP client that was given to the builder stays open. */
    @Override
    public void close() {
        if (v30 != null) {
            v30.close();
        }
        if (v21 != null) {
            v21.close();
        }
    }

    private CallExecutor calls() {
        if (v30 == null) {
            throw new IllegalStateException("`baseUrl` was not set: this client calls version 2.1 only");
        }
        return v30.calls();
    }

    /** Collects the settings of a client. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable String baseUrl;
        private @Nullable String tokenUrl;
        private @Nullable String v21BaseUrl;
        private @Nullable String v21TokenUrl;
        private @Nullable DoconomyCredentials credentials;
        private @Nullable BearerCredentials bearer;
        private @Nullable ApiKeyCredentials apiKey;

        private Builder() {
            super(PROFILE);
        }

        /** Where version 3.0 is. The provider tells its partners; there is no default. */
        @Override
        public Builder baseUrl(String url) {
            baseUrl = Objects.requireNonNull(url, "baseUrl");
            return super.baseUrl(url);
        }

        /** Where tokens of version 3.0 come from: a whole address, as the endpoint is not below the base URL. */
        public Builder tokenUrl(String url) {
            tokenUrl = Objects.requireNonNull(url, "tokenUrl");
            return this;
        }

        /** Where version 2.1 is, and where its tokens come from. */
        public Builder v21Environment(DoconomyV21Environment environment) {
            return v21BaseUrl(environment.baseUrl()).v21TokenUrl(environment.tokenUrl());
        }

        /** Where version 2.1 is, instead of what an environment said before. */
        public Builder v21BaseUrl(String url) {
            v21BaseUrl = Objects.requireNonNull(url, "v21BaseUrl");
            return this;
        }

        /** Where tokens of version 2.1 come from, instead of what an environment said before. */
        public Builder v21TokenUrl(String url) {
            v21TokenUrl = Objects.requireNonNull(url, "v21TokenUrl");
            return this;
        }

        /** Client and scopes, for which tokens are got and renewed as needed. They replace a token given before. */
        public Builder credentials(DoconomyCredentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            this.bearer = null;
            return this;
        }

        /** A ready token, or any other source of tokens, for both versions. It replaces credentials given before. */
        public Builder credentials(BearerCredentials token) {
            this.bearer = Objects.requireNonNull(token, "token");
            this.credentials = null;
            return this;
        }

        /** Sent as {@code X-API-Key} with every call, if the provider gave one out (third-party, version 2.1). */
        public Builder apiKey(String key) {
            apiKey = ApiKeyCredentials.of("X-API-Key", key);
            return this;
        }

        /**
         * The partner on whose behalf this one calls, where a call does not name another by its own parameter. Sent with
         * calculations, for which it is documented.
         */
        public Builder forwardedPartner(String partner) {
            headerParameter("forwarded-partner", partner);
            return this;
        }

        /** Takes everything from the variables that {@link DoconomyClient#fromEnvironment} names. */
        public Builder fromEnvironment() {
            return fromVariables(System.getenv());
        }

        Builder fromVariables(Map<String, String> variables) {
            EnvironmentVariables values = EnvironmentVariables.of(PROFILE, variables);
            values.optional("TOKEN")
                    .ifPresentOrElse(
                            token -> credentials(BearerCredentials.of(token)),
                            () -> credentials(Variables.credentials(values)));
            values.optional("BASE_URL").ifPresent(this::baseUrl);
            values.optional("TOKEN_URL").ifPresent(this::tokenUrl);
            values.optional("V21_ENVIRONMENT", DoconomyV21Environment.class).ifPresent(this::v21Environment);
            values.optional("V21_BASE_URL").ifPresent(this::v21BaseUrl);
            values.optional("V21_TOKEN_URL").ifPresent(this::v21TokenUrl);
            values.optional("API_KEY").ifPresent(this::apiKey);
            values.optional("FORWARDED_PARTNER").ifPresent(this::forwardedPartner);
            Variables.certificate(values).ifPresent(this::tls);
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Makes the client; nothing is sent yet.
         *
         * @throws IllegalArgumentException if a setting is missing or blank, or an address is plain http and not of this machine
         */
        public DoconomyClient build() {
            if (baseUrl == null && v21BaseUrl == null) {
                throw new IllegalArgumentException("`baseUrl` is required; the provider tells its partners what it is");
            }
            ClientRuntime first = baseUrl == null ? null : runtime(null, schemes(tokens()));
            if (v21BaseUrl == null) {
                return new DoconomyClient(first, null);
            }
            Map<String, Credential> schemes = schemes(v21Tokens());
            return new DoconomyClient(
                    first, first == null ? runtime(v21BaseUrl, schemes) : first.at(v21BaseUrl, schemes));
        }

        private Map<String, Credential> schemes(BearerCredentials tokens) {
            Map<String, Credential> schemes = new HashMap<>(Map.of("clientCredentials", tokens));
            if (apiKey != null) {
                schemes.put("apiKey", apiKey);
            }
            return schemes;
        }

        private BearerCredentials tokens() {
            return bearer != null ? bearer : credentials().at(required(tokenUrl, "tokenUrl"));
        }

        private BearerCredentials v21Tokens() {
            return bearer != null ? bearer : credentials().v21At(required(v21TokenUrl, "v21TokenUrl"));
        }

        private DoconomyCredentials credentials() {
            if (credentials == null) {
                throw new IllegalArgumentException("`credentials` is required");
            }
            return credentials;
        }

        private static String required(@Nullable String value, String name) {
            if (value == null) {
                throw new IllegalArgumentException("`" + name + "` is required to get tokens");
            }
            return value;
        }
    }
}
