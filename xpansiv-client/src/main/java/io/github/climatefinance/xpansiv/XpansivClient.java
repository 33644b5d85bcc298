package io.github.climatefinance.xpansiv;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientLedger;
import io.github.climatefinance.core.client.ClientRuntime;
import io.github.climatefinance.core.client.EnvironmentVariables;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.xpansiv.api.AccountApi;
import io.github.climatefinance.xpansiv.api.AccountHoldersApi;
import io.github.climatefinance.xpansiv.api.ExchangeApi;
import io.github.climatefinance.xpansiv.api.ForwardDealsApi;
import io.github.climatefinance.xpansiv.api.GeneratorsApi;
import io.github.climatefinance.xpansiv.api.InstrumentsApi;
import io.github.climatefinance.xpansiv.api.IssuancesApi;
import io.github.climatefinance.xpansiv.api.PortfolioApi;
import io.github.climatefinance.xpansiv.api.ProjectsApi;
import io.github.climatefinance.xpansiv.api.ReferenceDataApi;
import io.github.climatefinance.xpansiv.api.ReportsApi;
import io.github.climatefinance.xpansiv.api.RetirementsApi;
import io.github.climatefinance.xpansiv.api.SplitLotsApi;
import io.github.climatefinance.xpansiv.api.TransfersApi;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Client of the Xpansiv Connect API: inventory, deposits at execution venues, retirements, transfers and reference data of
 * carbon credits and renewable energy certificates.
 *
 * <p>Writes are never sent twice: the provider has no idempotency key, and refuses no repeated external identifier as far
 * as is documented. A write whose outcome is unknown throws {@code OutcomeUnknownException};
 * {@link #reconciliation()} then tells whether retirements were executed. What a write starts goes on after its answer:
 * {@link #waiting()} waits for the end.
 *
 * <p>Thread-safe; make one and share it. {@link #close} cancels its calls and may be left out.
 */
public final class XpansivClient implements AutoCloseable {
    private static final ProviderProfile PROFILE = ProviderProfile.builder("xpansiv")
            .errorCodes("/code")
            .errorMessages(
                    "/message",
                    "/errors/*/message",
                    "/attributeErrors/*/message",
                    "/retirementErrors/*/*/message",
                    "/errors/*/code",
                    "/attributeErrors/*/code",
                    "/retirementErrors/*/*/code")
            .testEnvironments(XpansivEnvironment.UAT.baseUrl(), XpansivEnvironment.SANDBOX.baseUrl())
            .note(404, "which may also mean that this user may not act for the account")
            .build();

    private final ClientRuntime runtime;

    private XpansivClient(ClientRuntime runtime) {
        this.runtime = runtime;
    }

    /** Needs credentials, and an environment or a base URL. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client made from environment variables, all beginning with {@code CLIMATEFINANCE_XPANSIV_}: {@code TOKEN}, or
     * {@code CLIENT_ID}, {@code CLIENT_SECRET}, {@code USERNAME}, {@code PASSWORD} and perhaps {@code SCOPE}; and
     * {@code ENVIRONMENT} ({@code PRODUCTION}, {@code UAT} or {@code SANDBOX}) or {@code BASE_URL} and {@code TOKEN_URL}.
     *
     * @throws IllegalArgumentException if one is missing or has no meaning
     */
    public static XpansivClient fromEnvironment() {
        return builder().fromEnvironment().build();
    }

    /** Accounts of the platform and their sub-accounts at the registries. */
    public AccountApi account() {
        return new AccountApi(runtime.calls());
    }

    /** Holders of registry accounts, which transfers go to. */
    public AccountHoldersApi accountHolders() {
        return new AccountHoldersApi(runtime.calls());
    }

    /** Deposits at execution venues, their withdrawal, retirement, export and settlement. */
    public ExchangeApi exchange() {
        return new ExchangeApi(runtime.calls());
    }

    /** Forward deals. */
    public ForwardDealsApi forwardDeals() {
        return new ForwardDealsApi(runtime.calls());
    }

    /** Generators of renewable energy. */
    public GeneratorsApi generators() {
        return new GeneratorsApi(runtime.calls());
    }

    /** Instruments, each one issuance of one project or generator. */
    public InstrumentsApi instruments() {
        return new InstrumentsApi(runtime.calls());
    }

    /** Issuances at the linked registries. */
    public IssuancesApi issuances() {
        return new IssuancesApi(runtime.calls());
    }

    /** The inventory in positions and tax lots. */
    public PortfolioApi portfolio() {
        return new PortfolioApi(runtime.calls());
    }

    /** Carbon projects. */
    public ProjectsApi projects() {
        return new ProjectsApi(runtime.calls());
    }

    /** The code lists. */
    public ReferenceDataApi referenceData() {
        return new ReferenceDataApi(runtime.calls());
    }

    /** The whole inventory in one answer. */
    public ReportsApi reports() {
        return new ReportsApi(runtime.calls());
    }

    /** Retirements, their rules and their status. */
    public RetirementsApi retirements() {
        return new RetirementsApi(runtime.calls());
    }

    /** Tax lots made by splitting others. */
    public SplitLotsApi splitLots() {
        return new SplitLotsApi(runtime.calls());
    }

    /** Bilateral transfers. */
    public TransfersApi transfers() {
        return new TransfersApi(runtime.calls());
    }

    /** Waits for what writes have started. */
    public XpansivWaiting waiting() {
        return new XpansivWaiting(exchange(), retirements(), transfers());
    }

    /** Tells after an unknown outcome whether retirements were executed. */
    public RetirementReconciler reconciliation() {
        return new RetirementReconciler(retirements());
    }

    /**
     * Sends what one of the {@code plan…} methods has planned, once. What was read for the plan is read again before, and
     * the provider's dry run, where there is one, is asked again.
     *
     * @throws io.github.climatefinance.core.error.RefusedException if the plan does not hold, or this client's guard
     *     refuses it: nothing was sent
     */
    public <T> T execute(Plan<T> plan) {
        return executeWithResponse(plan).value();
    }

    /**
     * Like {@link #execute}, without waiting. Nothing is thrown at once but for a plan of something else.
     *
     * @return what comes of the call; cancelling it ends what is read before, and cancels the call
     */
    public <T> CompletableFuture<T> executeAsync(Plan<T> plan) {
        return runtime.calls().executeAsync(plan);
    }

    /** Like {@link #execute}, with status and headers. */
    public <T> ApiResponse<T> executeWithResponse(Plan<T> plan) {
        return runtime.calls().execute(plan);
    }

    /**
     * The writes that were written down before they were sent. Retirements can be found again by their external identifiers,
     * and that one was not made can be told, given a
     * {@linkplain ClientLedger#settlingTime(java.time.Duration) settling time}. Of other writes nothing can be told.
     *
     * @throws IllegalStateException if the builder was given no ledger
     */
    public ClientLedger ledger() {
        return runtime.ledger();
    }

    /** Cancels this client's calls. An HTTP client that was given to the builder stays open. */
    @Override
    public void close() {
        runtime.close();
    }

    /** Collects the settings of a client. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable XpansivEnvironment environment;
        private @Nullable String tokenUrl;
        private boolean elsewhere;
        private @Nullable XpansivCredentials credentials;
        private @Nullable BearerCredentials bearer;

        private Builder() {
            super(PROFILE);
            reconciler("createRetirement", new RetirementsWrittenDown());
            reconciler("withdrawAndRetire", new RetirementsWrittenDown());
        }

        /** Where to call and where to get tokens; a {@code baseUrl} and a {@link #tokenUrl(String)} go before it. */
        public Builder environment(XpansivEnvironment environment) {
            this.environment = Objects.requireNonNull(environment, "environment");
            return this;
        }

        /**
         * Where the API is, instead of what the environment says. Credentials then need a {@link #tokenUrl(String)} too: they are
         * not sent to the token endpoint of an environment that is not called.
         */
        @Override
        public Builder baseUrl(String url) {
            elsewhere = true;
            return super.baseUrl(url);
        }

        /** Where to get tokens, instead of what the environment says. */
        public Builder tokenUrl(String url) {
            tokenUrl = Objects.requireNonNull(url, "tokenUrl");
            return this;
        }

        /** Client and user, whose tokens are got and renewed as needed. They replace a token given before. */
        public Builder credentials(XpansivCredentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            this.bearer = null;
            return this;
        }

        /** A ready token, or any other source of tokens. It replaces credentials given before. */
        public Builder credentials(BearerCredentials token) {
            this.bearer = Objects.requireNonNull(token, "token");
            this.credentials = null;
            return this;
        }

        /** Takes credentials and addresses from the variables that {@link XpansivClient#fromEnvironment} names. */
        public Builder fromEnvironment() {
            return fromVariables(System.getenv());
        }

        Builder fromVariables(Map<String, String> variables) {
            EnvironmentVariables values = EnvironmentVariables.of(PROFILE, variables);
            values.optional("TOKEN")
                    .ifPresentOrElse(
                            token -> credentials(BearerCredentials.of(token)), () -> credentials(credentials(values)));
            values.optional("ENVIRONMENT", XpansivEnvironment.class).ifPresent(this::environment);
            values.optional("BASE_URL").ifPresent(this::baseUrl);
            values.optional("TOKEN_URL").ifPresent(this::tokenUrl);
            if (environment == null) {
                values.requireEither("ENVIRONMENT", "BASE_URL");
            }
            return this;
        }

        private static XpansivCredentials credentials(EnvironmentVariables values) {
            XpansivCredentials.Builder credentials = XpansivCredentials.builder()
                    .client(values.required("CLIENT_ID"), values.required("CLIENT_SECRET"))
                    .user(values.required("USERNAME"), values.required("PASSWORD"));
            values.optional("SCOPE").ifPresent(credentials::scope);
            return credentials.build();
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Makes the client; nothing is sent yet.
         *
         * @throws IllegalArgumentException if a setting is missing, or an address is plain http and not of this machine
         */
        public XpansivClient build() {
            String defaultBaseUrl = environment == null ? null : environment.baseUrl();
            return new XpansivClient(runtime(defaultBaseUrl, Map.of("bearerToken", tokens())));
        }

        private BearerCredentials tokens() {
            if (bearer != null) {
                return bearer;
            }
            if (credentials == null) {
                throw new IllegalArgumentException("`credentials` is required");
            }
            if (tokenUrl != null) {
                return credentials.at(tokenUrl);
            }
            if (environment == null || elsewhere) {
                throw new IllegalArgumentException(
                        elsewhere
                                ? "`tokenUrl` is required to get tokens where `baseUrl` is given"
                                : "`environment` or `tokenUrl` is required to get tokens");
            }
            return credentials.at(environment.tokenUrl());
        }
    }
}
