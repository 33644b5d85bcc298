package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.xpansiv.BookedDeposit;
import io.github.climatefinance.sandbox.xpansiv.BookedRetirement;
import io.github.climatefinance.sandbox.xpansiv.BookedTransfer;
import io.github.climatefinance.sandbox.xpansiv.EinTotals;
import io.github.climatefinance.sandbox.xpansiv.XpansivPlatform;
import io.github.climatefinance.sandbox.xpansiv.XpansivSwitch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The Xpansiv Connect API on loopback, with its token endpoint: three accounts with synthetic inventories, whose
 * deposits, retirements, exports, transfers and trades add up to the last credit. Deposits, retirements and transfers
 * take a moment, as with the provider. No order is promised.
 *
 * <pre>{@code
 * try (XpansivSandbox sandbox = XpansivSandbox.start()) {
 *     … baseUrl(sandbox.baseUrl()), tokens from sandbox.tokenUrl() for sandbox.user() …
 * }
 * }</pre>
 */
public final class XpansivSandbox extends ProviderSandbox {

    private static final XpansivUser USER =
            XpansivUser.of("trader", XpansivPlatform.MAIN_ACCOUNT, XpansivPlatform.MAIN_NAME);
    private static final XpansivUser PARTNER =
            XpansivUser.of("partner", XpansivPlatform.PARTNER_ACCOUNT, XpansivPlatform.PARTNER_NAME);
    private static final XpansivUser CHILD =
            XpansivUser.of("fund", XpansivPlatform.CHILD_ACCOUNT, XpansivPlatform.CHILD_NAME);

    private final SandboxClock clock = new SandboxClock();
    private final XpansivPlatform platform = XpansivPlatform.seeded(clock::now);
    private final IssuedTokens tokens = new IssuedTokens(clock, "synthetic-");
    private final XpansivTokens tokenService = new XpansivTokens(List.of(USER, PARTNER, CHILD), tokens);
    private final SandboxServer server;

    private XpansivSandbox() {
        server = SandboxServer.start(new Platform());
    }

    /** Starts one, on a free port of its own. */
    public static XpansivSandbox start() {
        return new XpansivSandbox();
    }

    /** The user of the main account, who reaches the child account as well. */
    public XpansivUser user() {
        return USER;
    }

    /** The user of the other party's account, who reaches no other. */
    public XpansivUser partner() {
        return PARTNER;
    }

    /** The user of the child account, who reaches no other. */
    public XpansivUser childUser() {
        return CHILD;
    }

    /** The whole address of the token endpoint. */
    public String tokenUrl() {
        return server.baseUrl(tokenService) + "/oauth/token";
    }

    /** Turns undocumented behaviour on, until the next reset. */
    public XpansivSandbox switchOn(XpansivSwitch which) {
        platform.switchOn(which);
        return this;
    }

    /** Turns undocumented behaviour off, until the next reset. */
    public XpansivSandbox switchOff(XpansivSwitch which) {
        platform.switchOff(which);
        return this;
    }

    /** The platform's time: real time, and as far ahead of it as {@link #passes(Duration)} has moved it. */
    public Instant now() {
        return clock.now();
    }

    /**
     * Lets time pass at once, until the next reset: what is under way gets on, and a token ends after 24 hours.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public XpansivSandbox passes(Duration time) {
        clock.passes(Objects.requireNonNull(time, "time"));
        return this;
    }

    /**
     * How long each step of a deposit, retirement, export or transfer takes that begins from now on, until the next
     * reset: 200 ms unless told otherwise. A retirement has two steps, the others one.
     *
     * @throws IllegalArgumentException if the delay is negative
     */
    public XpansivSandbox processingDelay(Duration delay) {
        platform.processingDelay(delay);
        return this;
    }

    /** The retirements that were really booked, those of the seeded past first, whatever a client was told. */
    public List<BookedRetirement> retirements() {
        return platform.retirements();
    }

    /** The transfers and exports that were really booked, those of the seeded past first, whatever a client was told. */
    public List<BookedTransfer> transfers() {
        return platform.transfers();
    }

    /** The deposits that were really booked, those of the seeded past first, whatever a client was told. */
    public List<BookedDeposit> deposits() {
        return platform.deposits();
    }

    /** Where all credits are, by instrument and over all accounts. */
    public List<EinTotals> totals() {
        return platform.totals();
    }

    @Override
    SandboxServer server() {
        return server;
    }

    private final class Platform implements Provider {

        private final List<Service> services = List.of(new XpansivApi(platform, tokens), tokenService);

        @Override
        public List<Service> services() {
            return services;
        }

        @Override
        public void reset() {
            clock.reset();
            tokens.revokeAll();
            platform.reset();
        }
    }
}
