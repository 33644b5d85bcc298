package io.github.climatefinance.trading;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.SecureUrl;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientLedger;
import io.github.climatefinance.core.client.ClientRuntime;
import io.github.climatefinance.core.client.EnvironmentVariables;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.trading.api.CustomersApi;
import io.github.climatefinance.trading.api.DigitalAssetsApi;
import io.github.climatefinance.trading.api.DocumentsApi;
import io.github.climatefinance.trading.api.EntitiesApi;
import io.github.climatefinance.trading.api.OffboardingsApi;
import io.github.climatefinance.trading.api.OnboardingsApi;
import io.github.climatefinance.trading.api.PartnerDocumentsApi;
import io.github.climatefinance.trading.api.ProductsApi;
import io.github.climatefinance.trading.api.RolesApi;
import io.github.climatefinance.trading.api.StrategiesApi;
import io.github.climatefinance.trading.api.TaxesApi;
import io.github.climatefinance.trading.api.TokenizedAssetsApi;
import io.github.climatefinance.trading.api.TraditionalAssetsApi;
import io.github.climatefinance.trading.api.TransactionsApi;
import io.github.climatefinance.trading.api.TransfersApi;
import io.github.climatefinance.trading.api.UsersApi;
import io.github.climatefinance.trading.api.WebhooksApi;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Client of the tradevest Partner API: customers and their products, orders for crypto assets and securities, transfers,
 * and the webhooks that tell of all that.
 *
 * <p>What a command creates is received at once and checked later: the answer has an id and says nothing of success.
 * {@link #commands()} waits for the end; {@link TradingWebhooks} and {@link TradingWebhookHandler} take what the provider
 * sends.
 *
 * <p>Most commands name the person who acts, by the header {@code Requestor-ID}: {@link Builder#requestorId} is for all
 * calls of a client, {@code withRequestorId} of an API class for some. A command that needs one and has none is refused
 * before it is sent.
 *
 * <p>Thread-safe; make one and share it. {@link #close} cancels its calls and may be left out.
 */
public final class TradingClient implements AutoCloseable {
    private static final String REQUESTOR_ID = "Requestor-ID";
    private static final ProviderProfile PROFILE = ProviderProfile.builder("trading")
            .errorCodes("/errorCode", "/responseType")
            .errorMessages("/message", "/validationString", "/error")
            .errorRequestIds("/requestId")
            .fieldErrors("/errorDetails/*", "/field", "/errors/*/message")
            .note(409, "an external id that was used before, or a state that forbids it")
            .testEnvironments(TradingEnvironment.TEST.baseUrl(), TradingEnvironment.PRETEST.baseUrl())
            .build();

    private final ClientRuntime runtime;
    private final @Nullable String pricesUrl;

    private TradingClient(ClientRuntime runtime, @Nullable String pricesUrl) {
        this.runtime = runtime;
        this.pricesUrl = pricesUrl;
    }

    /** Needs credentials, and an environment or a base URL. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client made from environment variables, all beginning with {@code CLIMATEFINANCE_TRADING_}: {@code TOKEN}, or
     * {@code CLIENT_ID}, {@code CLIENT_SECRET} and perhaps {@code SCOPE}; {@code ENVIRONMENT} ({@code PRODUCTION},
     * {@code TEST} or {@code PRETEST}) or {@code BASE_URL}; perhaps {@code TOKEN_PATH} ({@code CONNECT} or {@code OAUTH2}),
     * {@code TOKEN_URL}, {@code PRICES_URL} and {@code REQUESTOR_ID}.
     *
     * @throws IllegalArgumentException if one is missing or has no meaning
     */
    public static TradingClient fromEnvironment() {
        return builder().fromEnvironment().build();
    }

    /** Users of the partner's panel. */
    public UsersApi users() {
        return new UsersApi(runtime.calls());
    }

    /** Natural persons, their wizard, searches for companies and labels: the first edition of the API. */
    public CustomersApi customers() {
        return new CustomersApi(runtime.calls());
    }

    /** Persons and companies of the newer edition of the API. */
    public EntitiesApi entities() {
        return new EntitiesApi(runtime.calls());
    }

    /** Customers and proxies of the newer edition of the API. */
    public RolesApi roles() {
        return new RolesApi(runtime.calls());
    }

    /** Documents about customers, and their signatures. */
    public DocumentsApi documents() {
        return new DocumentsApi(runtime.calls());
    }

    /** How customers are taken on. */
    public OnboardingsApi onboardings() {
        return new OnboardingsApi(runtime.calls());
    }

    /** How customers leave. */
    public OffboardingsApi offboardings() {
        return new OffboardingsApi(runtime.calls());
    }

    /** Products, their fees, and the accounts, wallets and depositories of customers. */
    public ProductsApi products() {
        return new ProductsApi(runtime.calls());
    }

    /** Orders for crypto assets. */
    public DigitalAssetsApi digitalAssets() {
        return new DigitalAssetsApi(runtime.calls());
    }

    /** Orders for tokenized shares. */
    public TokenizedAssetsApi tokenizedAssets() {
        return new TokenizedAssetsApi(runtime.calls());
    }

    /** Orders for securities, and what they cost. */
    public TraditionalAssetsApi traditionalAssets() {
        return new TraditionalAssetsApi(runtime.calls());
    }

    /** Strategies of investment. */
    public StrategiesApi strategies() {
        return new StrategiesApi(runtime.calls());
    }

    /** What orders and transfers have booked. */
    public TransactionsApi transactions() {
        return new TransactionsApi(runtime.calls());
    }

    /** Transfers of money. */
    public TransfersApi transfers() {
        return new TransfersApi(runtime.calls());
    }

    /** Exemptions from German tax. */
    public TaxesApi taxes() {
        return new TaxesApi(runtime.calls());
    }

    /** Documents of the partner that customers sign. */
    public PartnerDocumentsApi partnerDocuments() {
        return new PartnerDocumentsApi(runtime.calls());
    }

    /** Where the provider sends its notifications. */
    public WebhooksApi webhooks() {
        return new WebhooksApi(runtime.calls());
    }

    /** Waits for what commands have created, by reading it again and again. */
    public TradingCommands commands() {
        return new TradingCommands(this, null);
    }

    /**
     * Waits for what commands have created, by reading it again and again and by the notifications that are fed to the
     * events: what comes first ends the wait, and the reason in a notification is kept.
     */
    public TradingCommands commands(TradingEvents events) {
        return new TradingCommands(this, Objects.requireNonNull(events, "events"));
    }

    /** The prices of all markets. */
    public PriceStream prices() {
        return prices(wanted -> {});
    }

    /**
     * Prices as they change; nothing is sent before somebody listens.
     *
     * @param wanted says of which markets, and how
     * @throws IllegalStateException if no address of prices is known: that of production is not documented
     */
    public PriceStream prices(Consumer<PriceStream.Builder> wanted) {
        if (pricesUrl == null) {
            throw new IllegalStateException(
                    "`pricesUrl` was not set, and none is documented for what this client calls");
        }
        return PriceStream.of(runtime, pricesUrl, Objects.requireNonNull(wanted, "wanted"));
    }

    /**
     * Sends what one of the {@code plan…} methods has planned, once. What was read for the plan is read again before; the
     * provider has no dry runs.
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
     * The writes that were written down before they were sent. Orders of digital and tokenized assets can be found again by their
     * external ids, of other writes nothing can be told. How long an order may be missing from its list is not documented:
     * without a {@link ClientLedger#settlingTime(java.time.Duration)} nothing is told to be not executed.
     *
     * @throws IllegalStateException if the builder was given no ledger
     */
    public ClientLedger ledger() {
        return runtime.ledger();
    }

    ClientRuntime runtime() {
        return runtime;
    }

    /** Cancels this client's calls and completes its price streams. An HTTP client that was given to the builder stays open. */
    @Override
    public void close() {
        runtime.close();
    }

    /** Collects the settings of a client. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable TradingEnvironment environment;
        private @Nullable String tokenUrl;
        private @Nullable String pricesUrl;
        private TokenPath tokenPath = TokenPath.CONNECT;
        private boolean elsewhere;
        private @Nullable TradingCredentials credentials;
        private @Nullable BearerCredentials bearer;

        private Builder() {
            super(PROFILE);
        }

        /** Where to call and where to get tokens; a {@code baseUrl} and a {@link #tokenUrl(String)} go before it. */
        public Builder environment(TradingEnvironment environment) {
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

        /** Which of the two documented token endpoints of the environment is asked. Default: {@link TokenPath#CONNECT}. */
        public Builder tokenPath(TokenPath path) {
            tokenPath = Objects.requireNonNull(path, "tokenPath");
            return this;
        }

        /** Where to get tokens, path included, instead of what the environment says; the scope stays that of the path. */
        public Builder tokenUrl(String url) {
            SecureUrl.forCredentials("tokenUrl", SecureUrl.parse("tokenUrl", url));
            tokenUrl = url;
            return this;
        }

        /**
         * Where the price stream is, without its path ({@code wss} or {@code https}), instead of what the environment says.
         * A client with a {@code baseUrl} has none but this.
         */
        public Builder pricesUrl(String url) {
            SecureUrl.parseSocket("pricesUrl", url);
            pricesUrl = url;
            return this;
        }

        /** A client and its secret, whose tokens are got and renewed as needed. They replace a token given before. */
        public Builder credentials(TradingCredentials credentials) {
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

        /**
         * The natural person who initiates the commands of this client, where a copy of an API class names no other. Sent
         * with the operations that have it, never with a GET. The provider wants the person to be active: else an order that
         * was received ends as {@code INVALID} (documented).
         */
        public Builder requestorId(UUID naturalPersonId) {
            headerParameter(
                    REQUESTOR_ID,
                    Objects.requireNonNull(naturalPersonId, "requestorId").toString());
            return this;
        }

        /** Takes everything from the variables that {@link TradingClient#fromEnvironment} names. */
        public Builder fromEnvironment() {
            return fromVariables(System.getenv());
        }

        Builder fromVariables(Map<String, String> variables) {
            EnvironmentVariables values = EnvironmentVariables.of(PROFILE, variables);
            values.optional("TOKEN")
                    .ifPresentOrElse(
                            token -> credentials(BearerCredentials.of(token)),
                            () -> credentials(Variables.credentials(values)));
            values.optional("ENVIRONMENT", TradingEnvironment.class).ifPresent(this::environment);
            values.optional("BASE_URL").ifPresent(this::baseUrl);
            values.optional("TOKEN_PATH", TokenPath.class).ifPresent(this::tokenPath);
            values.optional("TOKEN_URL").ifPresent(this::tokenUrl);
            values.optional("PRICES_URL").ifPresent(this::pricesUrl);
            values.optional("REQUESTOR_ID").map(Variables::requestorId).ifPresent(this::requestorId);
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
         * @throws IllegalArgumentException if a setting is missing
         */
        public TradingClient build() {
            String defaultBaseUrl = environment == null ? null : environment.baseUrl();
            return new TradingClient(runtime(defaultBaseUrl, Map.of("partnerToken", tokens())), pricesUrl());
        }

        /** A token is not sent to the prices of an environment that is not called. */
        private @Nullable String pricesUrl() {
            return pricesUrl != null || elsewhere || environment == null
                    ? pricesUrl
                    : environment.pricesUrl().orElse(null);
        }

        private BearerCredentials tokens() {
            if (bearer != null) {
                return bearer;
            }
            if (credentials == null) {
                throw new IllegalArgumentException("`credentials` is required");
            }
            return credentials.at(tokenUrl == null ? tokenUrlOfEnvironment() : tokenUrl, tokenPath.scope());
        }

        private String tokenUrlOfEnvironment() {
            if (elsewhere || environment == null) {
                throw new IllegalArgumentException(
                        elsewhere
                                ? "`tokenUrl` is required to get tokens where `baseUrl` is given"
                                : "`environment` or `tokenUrl` is required to get tokens");
            }
            TradingEnvironment asked = environment;
            return asked.tokenUrl(tokenPath)
                    .orElseThrow(() -> new IllegalArgumentException("`tokenUrl` is required to get tokens for " + asked
                            + ", whose token endpoint is not documented"));
        }
    }
}
