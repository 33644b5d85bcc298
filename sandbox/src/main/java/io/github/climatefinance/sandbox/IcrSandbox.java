package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.icr.BookedRetirement;
import io.github.climatefinance.sandbox.icr.BookedTransaction;
import io.github.climatefinance.sandbox.icr.CreditTotals;
import io.github.climatefinance.sandbox.icr.Grant;
import io.github.climatefinance.sandbox.icr.IcrRegistry;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import io.github.climatefinance.sandbox.icr.TransactionEnd;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The International Carbon Registry API on loopback, both generations of it over one registry: organizations with
 * synthetic credits, one app with its keys and installations, transactions that take their time, a warehouse, and signed
 * webhooks. No order is promised of anything but webhooks.
 *
 * <pre>{@code
 * try (IcrSandbox sandbox = IcrSandbox.start()) {
 *     … baseUrl(sandbox.baseUrl()), app sandbox.appId() with sandbox.appPrivateKeyPem(), installation
 *     sandbox.installationId() in organization sandbox.organizationId() …
 * }
 * }</pre>
 */
public final class IcrSandbox extends ProviderSandbox {

    private final IcrProvider provider = new IcrProvider();
    private final IcrRegistry registry = provider.registry;
    private final SandboxServer server = SandboxServer.start(provider);
    private final String installationId = registry.installationIds().get(0);
    private final String secondInstallationId = registry.installationIds().get(1);

    private IcrSandbox() {}

    /** Starts one, on a free port of its own. */
    public static IcrSandbox start() {
        return new IcrSandbox();
    }

    /** The id of the one app, {@code iss} of its JWTs. */
    public String appId() {
        return IcrRegistry.APP_ID;
    }

    /** The first private key of the app, as PEM in PKCS#8. */
    public String appPrivateKeyPem() {
        return appKey().pkcs8Pem();
    }

    /** The first key of the app; sandboxes of one JVM have the same. */
    public IcrAppKey appKey() {
        return IcrApp.firstKey();
    }

    /** Gives the app one more key, until the next reset. */
    public IcrAppKey addKey() {
        return provider.app.addKey();
    }

    /** Revokes a key of the app, until the next reset: JWTs signed with it are refused. Tokens stay good. */
    public IcrSandbox revokeKey(IcrAppKey key) {
        provider.app.revoke(Objects.requireNonNull(key, "key"));
        return this;
    }

    /**
     * Judges JWTs as if the app's clock were ahead of the registry's, until the next reset.
     *
     * @param time negative if the app's clock is behind
     */
    public IcrSandbox appClockAheadBy(Duration time) {
        provider.app.clockAheadBy(Objects.requireNonNull(time, "time"));
        return this;
    }

    /** The organization with the most credits, where the app may act. */
    public String organizationId() {
        return IcrRegistry.MAIN_ORGANIZATION;
    }

    /** Another organization, where the app may ask for actions but not act. */
    public String secondOrganizationId() {
        return IcrRegistry.SECOND_ORGANIZATION;
    }

    /** An organization without the app. */
    public String partnerOrganizationId() {
        return IcrRegistry.PARTNER_ORGANIZATION;
    }

    /** The installation of the app in {@link #organizationId()}. */
    public String installationId() {
        return installationId;
    }

    /** The installation of the app in {@link #secondOrganizationId()}. */
    public String secondInstallationId() {
        return secondInstallationId;
    }

    /** A token of {@link #organizationId()} that permits all an organization may; the same one after a reset. */
    public String organizationToken() {
        return provider.tokens.mainToken();
    }

    /**
     * Makes a token of an organization, good for 90 days or until the next reset.
     *
     * @param permissions levels {@code VIEW}, {@code REQUEST} or {@code WRITE} by area, such as {@code organization_info}
     */
    public String organizationToken(String organizationId, Map<String, String> permissions) {
        return provider.tokens.forOrganization(Grant.ofOrganization(organizationId, permissions));
    }

    /**
     * Installs the app in an organization, until the next reset.
     *
     * @return the id of the installation
     * @throws IllegalArgumentException if there is no such organization
     */
    public String install(String organizationId, Map<String, String> permissions) {
        return registry.install(organizationId, permissions);
    }

    /**
     * Removes the app from an organization and ends its tokens there.
     *
     * @throws IllegalArgumentException if there is no such installation
     */
    public IcrSandbox uninstall(String installation) {
        registry.uninstall(installation);
        provider.tokens.revokeOf(installation);
        return this;
    }

    /**
     * Has an organization suspend the app: until it is unsuspended, tokens are neither made nor good (403).
     *
     * @throws IllegalArgumentException if there is no such installation
     */
    public IcrSandbox suspend(String installation) {
        registry.suspend(installation);
        return this;
    }

    /**
     * Has an organization let the app work again.
     *
     * @throws IllegalArgumentException if there is no such installation
     */
    public IcrSandbox unsuspend(String installation) {
        registry.unsuspend(installation);
        return this;
    }

    /**
     * Has an organization accept other permissions. Tokens made before keep theirs.
     *
     * @throws IllegalArgumentException if there is no such installation
     */
    public IcrSandbox permit(String installation, Map<String, String> permissions) {
        registry.permit(installation, permissions);
        return this;
    }

    /**
     * Has the organization approve a request that waits.
     *
     * @throws IllegalArgumentException if there is no such request or it does not wait
     */
    public IcrSandbox approve(String requestId) {
        registry.approve(requestId);
        return this;
    }

    /**
     * Has the organization reject a request that waits.
     *
     * @throws IllegalArgumentException if there is no such request or it does not wait
     */
    public IcrSandbox reject(String requestId) {
        registry.reject(requestId);
        return this;
    }

    /** Has the next transaction that is made come to nothing; asked for twice, the next two, and so on. */
    public IcrSandbox nextTransactionEnds(TransactionEnd end) {
        registry.nextTransactionEnds(Objects.requireNonNull(end, "end"));
        return this;
    }

    /**
     * Has the registry tell the app's webhook what happens from now on, signed, until the next reset.
     *
     * @param url on loopback
     * @throws IllegalArgumentException if it is not
     */
    public IcrSandbox deliverWebhooksTo(URI url, String secret) {
        provider.webhooks.deliverTo(url, Optional.of(secret));
        return this;
    }

    /**
     * The same without a secret, and so without signatures.
     *
     * @throws IllegalArgumentException if the address is not on loopback
     */
    public IcrSandbox deliverWebhooksTo(URI url) {
        provider.webhooks.deliverTo(url, Optional.empty());
        return this;
    }

    /**
     * What was sent to webhooks, in order; waits until all that has happened by now is delivered or given up. The
     * receiver itself must not ask while it answers.
     */
    public List<WebhookDelivery> deliveries() {
        registry.catchUp();
        return provider.deliveries.log();
    }

    /** Turns undocumented behaviour on, until the next reset. */
    public IcrSandbox switchOn(IcrSwitch which) {
        registry.switchOn(which);
        return this;
    }

    /** Turns undocumented behaviour off, until the next reset. */
    public IcrSandbox switchOff(IcrSwitch which) {
        registry.switchOff(which);
        return this;
    }

    /** The registry's time: real time, and as far ahead of it as {@link #passes(Duration)} has moved it. */
    public Instant now() {
        return provider.clock.now();
    }

    /**
     * Lets time pass at once, until the next reset: transactions get on, reservations lapse, tokens end.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public IcrSandbox passes(Duration time) {
        provider.clock.passes(Objects.requireNonNull(time, "time"));
        registry.catchUp();
        return this;
    }

    /**
     * How long each step of a transaction takes that begins from now on, until the next reset: 200 ms unless told
     * otherwise. A transaction has two steps: onto the chain, and to its end.
     *
     * @throws IllegalArgumentException if the delay is negative
     */
    public IcrSandbox processingDelay(Duration delay) {
        registry.processingDelay(delay);
        return this;
    }

    /** The retirements that were really made, those of the seeded past first, whatever a client was told. */
    public List<BookedRetirement> retirements() {
        return registry.retirements();
    }

    /** The transactions that were really made, whatever a client was told. */
    public List<BookedTransaction> transactions() {
        return registry.transactions();
    }

    /** Where all credits are, by kind and over all organizations. */
    public List<CreditTotals> totals() {
        return registry.totals();
    }

    @Override
    SandboxServer server() {
        return server;
    }

    @Override
    public void close() {
        provider.webhooks.close();
        super.close();
    }
}
