package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.trading.AssetTotals;
import io.github.climatefinance.sandbox.trading.BookedTransaction;
import io.github.climatefinance.sandbox.trading.OnboardingEnd;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import io.github.climatefinance.sandbox.trading.TradingPlatform;
import io.github.climatefinance.sandbox.trading.TradingQuote;
import io.github.climatefinance.sandbox.trading.TradingSide;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The tradevest Partner API on loopback, with its token endpoint, its webhooks and its price stream: customers with
 * synthetic money and positions that add up to the last cent and coin, orders that are executed against prices which walk
 * at random, and commands that are received at once and decided later. No order is promised.
 *
 * <pre>{@code
 * try (TradingSandbox sandbox = TradingSandbox.start()) {
 *     … baseUrl(sandbox.baseUrl()), tokens from sandbox.tokenUrl() for sandbox.clientId() and sandbox.clientSecret(),
 *     requestor sandbox.requestorId(), orders for sandbox.customer() …
 * }
 * }</pre>
 */
public final class TradingSandbox extends ProviderSandbox {

    private final TradingProvider provider =
            new TradingProvider((operation, side, problems) -> violated(operation, side, problems));
    private final TradingPlatform platform = provider.platform;
    private final SandboxServer server = SandboxServer.start(provider);

    private TradingSandbox() {}

    /** Starts one, on a free port of its own. */
    public static TradingSandbox start() {
        return new TradingSandbox();
    }

    /** The whole address of the token endpoint, in the newer of its two forms. */
    public String tokenUrl() {
        return server.baseUrl(provider.tokenService) + "/connect/token";
    }

    /** The whole address of the token endpoint, in the older of its two forms. */
    public String olderTokenUrl() {
        return server.baseUrl(provider.tokenService) + "/oauth2/token";
    }

    /** The address of the prices' host, to which the path of their stream is added. It is plain HTTP, or {@code ws}. */
    public String pricesUrl() {
        return server.baseUrl(provider.priceService);
    }

    /** The client id it issues tokens to. */
    public String clientId() {
        return TradingTokens.CLIENT_ID;
    }

    /** The client's secret. */
    public String clientSecret() {
        return TradingTokens.CLIENT_SECRET;
    }

    /** The scope of its tokens. */
    public String scope() {
        return TradingTokens.SCOPE;
    }

    /** A natural person who is active, for {@code Requestor-ID}. */
    public String requestorId() {
        return TradingPlatform.REQUESTOR;
    }

    /** A natural person who is not active: whose orders end as INVALID. */
    public String inactiveRequestorId() {
        return TradingPlatform.INACTIVE_REQUESTOR;
    }

    /** A customer with much money and positions of everything. */
    public TradingCustomer customer() {
        return TradingPlatform.CUSTOMER;
    }

    /** A customer with little. */
    public TradingCustomer secondCustomer() {
        return TradingPlatform.SECOND_CUSTOMER;
    }

    /** The search for a company that can be read, as none can be begun. */
    public String legalEntitySearchId() {
        return TradingPlatform.LEGAL_ENTITY_SEARCH;
    }

    /**
     * Gives a quote at the price of now, which stands for 30 seconds: no operation of the provider that does so is
     * documented.
     *
     * @param quantity how many coins
     * @throws IllegalArgumentException if no such coin is traded, or the quantity is not above zero
     */
    public TradingQuote quote(String cryptoSymbol, TradingSide side, BigDecimal quantity) {
        return platform.quote(
                Objects.requireNonNull(cryptoSymbol, "cryptoSymbol"),
                Objects.requireNonNull(side, "side"),
                Objects.requireNonNull(quantity, "quantity"));
    }

    /**
     * How long quotes stand that are given from now on, until the next reset.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public TradingSandbox quoteLifetime(Duration lifetime) {
        platform.quoteLifetime(notNegative(lifetime, "lifetime"));
        return this;
    }

    /** The prices and their stream. */
    public TradingPrices prices() {
        return provider.prices;
    }

    /** Says how the next onboarding ends that is started; asked for twice, the next two, and so on. */
    public TradingSandbox nextOnboardingEnds(OnboardingEnd end) {
        platform.nextOnboardingEnds(Objects.requireNonNull(end, "end"));
        return this;
    }

    /**
     * Decides on an onboarding in review.
     *
     * @throws IllegalArgumentException if it is not in review
     */
    public TradingSandbox decide(String onboardingId, OnboardingEnd end) {
        platform.decide(onboardingId, Objects.requireNonNull(end, "end"));
        return this;
    }

    /**
     * Closes a product: no operation that does so is documented.
     *
     * @throws IllegalArgumentException if there is no such product
     */
    public TradingSandbox closeProduct(String customerProductId) {
        platform.closeProduct(Objects.requireNonNull(customerProductId, "customerProductId"));
        return this;
    }

    /**
     * Has a server on loopback take the notifications of all webhooks, until the next reset. They are registered with the
     * API, for HTTPS addresses on any host; the path and query of those are added to the address here.
     *
     * @throws IllegalArgumentException if the address is not plain HTTP on loopback
     */
    public TradingSandbox deliverWebhooksTo(URI url) {
        provider.webhooks.deliverTo(url);
        return this;
    }

    /**
     * What was sent to webhooks, in order; waits until all that has happened by now is delivered or given up. The
     * receiver itself must not ask while it answers.
     */
    public List<WebhookDelivery> deliveries() {
        platform.catchUp();
        return provider.webhooks.log();
    }

    /** Turns undocumented behaviour on, until the next reset. */
    public TradingSandbox switchOn(TradingSwitch which) {
        platform.switchOn(which);
        return this;
    }

    /** Turns undocumented behaviour off, until the next reset. */
    public TradingSandbox switchOff(TradingSwitch which) {
        platform.switchOff(which);
        return this;
    }

    /** The platform's time: real time, and as far ahead of it as {@link #passes(Duration)} has moved it. */
    public Instant now() {
        return provider.clock.now();
    }

    /**
     * Lets time pass at once, until the next reset: what is under way gets on, quotes and tokens expire, and prices move
     * each second of it, of a time of hours in larger steps. Price streams hear how prices stand at its end.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public TradingSandbox passes(Duration time) {
        notNegative(time, "time");
        platform.passes(time, () -> provider.clock.passes(time));
        return this;
    }

    /**
     * How long each step takes that begins from now on, until the next reset: 200 ms unless told otherwise.
     *
     * @throws IllegalArgumentException if the delay is negative
     */
    public TradingSandbox processingDelay(Duration delay) {
        platform.processingDelay(delay);
        return this;
    }

    /** The transactions that were really booked, in that order. */
    public List<BookedTransaction> transactions() {
        return platform.transactions();
    }

    /** Where all money and all of each asset is. */
    public List<AssetTotals> totals() {
        return platform.totals();
    }

    @Override
    SandboxServer server() {
        return server;
    }

    @Override
    public void close() {
        provider.close();
        super.close();
    }

    private static Duration notNegative(Duration time, String name) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("`" + name + "` must not be negative, but was " + time);
        }
        return time;
    }

    private void violated(String operation, Violation.Side side, List<String> problems) {
        server.violated(operation, side, problems);
    }
}
