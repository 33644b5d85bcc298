package io.github.climatefinance.icr;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.client.ClientLedger;
import io.github.climatefinance.core.client.ClientRuntime;
import io.github.climatefinance.core.client.EnvironmentVariables;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.icr.api.CarbonCreditsApi;
import io.github.climatefinance.icr.api.InventoriesApi;
import io.github.climatefinance.icr.api.InventoryRequestsApi;
import io.github.climatefinance.icr.api.OrganizationsApi;
import io.github.climatefinance.icr.api.ProjectsApi;
import io.github.climatefinance.icr.api.ReservationsApi;
import io.github.climatefinance.icr.api.RetirementsApi;
import io.github.climatefinance.icr.api.TokenRevocationsApi;
import io.github.climatefinance.icr.api.TransactionsApi;
import io.github.climatefinance.icr.api.WarehousesApi;
import io.github.climatefinance.icr.model.CreditTransaction;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Client of the International Carbon Registry API for one organization, user, app or installation: inventories, transfers
 * and retirements, projects, credits and warehouses. An app that many organizations have installed gets its clients from an
 * {@link IcrApp}.
 *
 * <p>An action on credits is queued: its answer is not its end. {@link #awaitSettled} waits for that. Actions are never
 * sent twice, since the provider has no idempotency key. One whose outcome is unknown throws
 * {@code OutcomeUnknownException}; {@link #reconciliation()} then looks for its transaction.
 *
 * <p>Every call but those of {@link #v1beta()} sends {@code x-icr-api-version: 2023-06-16}, the only version known;
 * {@code withOptions(o -> o.header(…))} sends another.
 *
 * <p>Thread-safe; make one and share it. {@link #close} cancels its calls and may be left out.
 */
public final class IcrClient implements AutoCloseable {
    static final ProviderProfile PROFILE = ProviderProfile.builder("icr")
            .errorMessages("/message", "/message/*")
            .testEnvironments(IcrEnvironment.SANDBOX.baseUrl())
            .note(403, "which may mean that the token lacks a permission, or is for another organization")
            .build();
    static final String ACCESS_TOKEN = "accessToken";

    private final ClientRuntime runtime;
    private final TokenInUse token;
    private final Runnable closing;

    /**
     * A client over a runtime that authorises its calls by the token.
     *
     * @param closing what {@link #close} does
     */
    IcrClient(ClientRuntime runtime, TokenInUse token, Runnable closing) {
        this.runtime = runtime;
        this.token = token;
        this.closing = closing;
    }

    /** Needs credentials, and an environment or a base URL. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client made from environment variables, all beginning with {@code CLIMATEFINANCE_ICR_}: {@code ORGANIZATION_TOKEN}
     * or {@code USER_TOKEN}, or {@code APP_ID} and {@code PRIVATE_KEY} (the PEM text) with {@code INSTALLATION_ID} or,
     * for the app itself, without; and {@code ENVIRONMENT} ({@code PRODUCTION} or {@code SANDBOX}) or {@code BASE_URL}.
     *
     * @throws IllegalArgumentException if one is missing or has no meaning
     */
    public static IcrClient fromEnvironment() {
        return builder().fromEnvironment().build();
    }

    /** What was issued, retired and cancelled, by project, and what the registry itself holds. */
    public CarbonCreditsApi carbonCredits() {
        return new CarbonCreditsApi(runtime.calls()).withOptions(ApiVersion::into);
    }

    /** The credits an organization holds, and actions on them. */
    public InventoriesApi inventories() {
        return new InventoriesApi(runtime.calls()).withOptions(ApiVersion::into);
    }

    /** Requests for actions on an organization's credits. */
    public InventoryRequestsApi inventoryRequests() {
        return new InventoryRequestsApi(runtime.calls()).withOptions(ApiVersion::into);
    }

    /** Organizations, their addresses on the chain and their retirements. */
    public OrganizationsApi organizations() {
        return new OrganizationsApi(runtime.calls()).withOptions(ApiVersion::into);
    }

    /** Projects of the registry. */
    public ProjectsApi projects() {
        return new ProjectsApi(runtime.calls()).withOptions(ApiVersion::into);
    }

    /** Credits of a warehouse that are set aside for an app. */
    public ReservationsApi reservations() {
        return new ReservationsApi(runtime.calls()).withOptions(ApiVersion::into);
    }

    /** Retirements of all organizations, with their certificates. */
    public RetirementsApi retirements() {
        return new RetirementsApi(runtime.calls()).withOptions(ApiVersion::into);
    }

    /** What became of actions. */
    public TransactionsApi transactions() {
        return new TransactionsApi(runtime.calls()).withOptions(ApiVersion::into);
    }

    /** Credits that an organization lets apps sell. */
    public WarehousesApi warehouses() {
        return new WarehousesApi(runtime.calls()).withOptions(ApiVersion::into);
    }

    /** The beta of the next generation of the API. */
    public IcrV1Beta v1beta() {
        return new IcrV1Beta(runtime.calls());
    }

    /** Waits for the end of transactions. */
    public IcrWaiting waiting() {
        return new IcrWaiting(transactions());
    }

    /**
     * Waits until a transaction is processed, failed, cancelled or rejected. Polls less and less often.
     *
     * @param transactionId the {@code id} that the action answered
     * @param deadline how long to wait; the read that is the last begins when it is over, and has the timeout of a call
     * @throws io.github.climatefinance.core.error.PollTimeoutException after that, naming the last state seen
     */
    public Settlement<CreditTransaction> awaitSettled(String organizationId, String transactionId, Duration deadline) {
        return waiting()
                .settlement(organizationId, transactionId)
                .timeout(deadline)
                .build()
                .await();
    }

    /** Looks after an unknown outcome for the transaction of an action. */
    public ActionReconciler reconciliation() {
        return new ActionReconciler(inventoryRequests());
    }

    /**
     * The writes that were written down before they were sent, of both generations. Retirements, and requests for them, can
     * be found again by a comment that no other has. That nothing was done can be told of v1-beta's transfers and
     * retirements, given a {@linkplain ClientLedger#settlingTime(Duration) settling time}. Of other writes nothing can be
     * told.
     *
     * @throws IllegalStateException if the builder was given no ledger
     */
    public ClientLedger ledger() {
        return runtime.ledger();
    }

    /**
     * Revokes the access token at hand. None is made for this: where no call has needed one yet, nothing is sent. Sent once
     * only, whatever comes of it. A client of an app makes another token for its next call; another client is of no use
     * afterwards. The provider documents this of the tokens of apps and installations only.
     *
     * @return whether there was a token to revoke
     */
    public boolean revokeToken() {
        Optional<String> current = token.current();
        current.ifPresent(text -> {
            revoke(runtime, text);
            token.revoked(text);
        });
        return current.isPresent();
    }

    static void revoke(ClientRuntime runtime, String token) {
        try (ClientRuntime once = runtime.as(Map.of(ACCESS_TOKEN, BearerCredentials.of(token)))) {
            new TokenRevocationsApi(once.calls()).withOptions(ApiVersion::into).revoke();
        }
    }

    /**
     * Sends what one of the {@code plan…} methods has planned, once. What was read for the plan is read again
     * before; the provider has no dry runs.
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
     * Cancels this client's calls. An HTTP client that was given to the builder stays open. A client that came from an
     * {@link IcrApp} is shared by all who asked the app for it: it lives as long as the app, and this does nothing.
     */
    @Override
    public void close() {
        closing.run();
    }

    /** Collects the settings of a client. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable IcrEnvironment environment;
        private @Nullable IcrCredentials credentials;

        private Builder() {
            super(PROFILE);
            ActionWrittenDown.ALL.forEach(this::reconciler);
            V1BetaWrittenDown.ALL.forEach(this::reconciler);
        }

        /** Where to call; a {@code baseUrl} goes before it. */
        public Builder environment(IcrEnvironment environment) {
            this.environment = Objects.requireNonNull(environment, "environment");
            return this;
        }

        /** Whom to act for. */
        public Builder credentials(IcrCredentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /** Takes credentials and address from the variables that {@link IcrClient#fromEnvironment} names. */
        public Builder fromEnvironment() {
            return fromVariables(System.getenv());
        }

        Builder fromVariables(Map<String, String> variables) {
            EnvironmentVariables values = EnvironmentVariables.of(PROFILE, variables);
            Variables.address(values, this::environment, this::baseUrl);
            return credentials(Variables.credentials(values));
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
        public IcrClient build() {
            if (credentials == null) {
                throw new IllegalArgumentException("`credentials` is required");
            }
            String url = baseUrlOr(environment == null ? null : environment.baseUrl());
            TokenInUse token = credentials.at(url);
            ClientRuntime runtime = runtime(url, Map.of(ACCESS_TOKEN, token.credentials()));
            return new IcrClient(runtime, token, runtime::close);
        }
    }
}
