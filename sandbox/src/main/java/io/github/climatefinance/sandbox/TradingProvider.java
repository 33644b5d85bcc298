package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.trading.PriceTick;
import io.github.climatefinance.sandbox.trading.TradingPlatform;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.util.List;

/** The Partner API, its token endpoint and its stream of prices over one platform, and the webhooks it tells. */
final class TradingProvider implements Provider {

    private static final int ATTEMPTS = 3;

    final SandboxClock clock = new SandboxClock();
    final TradingPlatform platform;
    final TradingWebhooks webhooks;
    final TradingPrices prices;
    final Service tokenService;
    final PriceService priceService;

    private final IssuedTokens tokens = new IssuedTokens(clock, "synthetic-");
    private final Heart heart = new Heart(() -> catchUp());
    private final List<Service> services;

    /** Is told what does not keep to the specification outside of a request and its answer. */
    @FunctionalInterface
    interface Violations {
        void add(String operation, Violation.Side side, List<String> problems);
    }

    TradingProvider(Violations violations) {
        PriceStreams streams = new PriceStreams();
        webhooks = new TradingWebhooks(
                new Deliveries(() -> attempts()),
                heart,
                (event, problems) -> violations.add(event, Violation.Side.ANSWER, problems));
        platform = TradingPlatform.seeded(clock::now, webhooks::tell, tick -> tell(tick));
        tokenService = new TradingTokens(platform, tokens);
        priceService = new PriceService(
                platform, tokens, streams, (side, problems) -> violations.add("openPriceStream", side, problems));
        prices = new TradingPrices(platform, streams, priceService, heart);
        TradingApi api = new TradingApi(
                platform, tokens, (operation, problems) -> violations.add(operation, Violation.Side.REQUEST, problems));
        services = List.of(api, tokenService, priceService);
    }

    @Override
    public List<Service> services() {
        return services;
    }

    @Override
    public void reset() {
        prices.drop().endSilence();
        webhooks.reset();
        clock.reset();
        tokens.revokeAll();
        platform.reset();
    }

    /** Ends what runs by itself. */
    void close() {
        heart.close();
        webhooks.close();
        prices.drop();
    }

    private int attempts() {
        return platform.has(TradingSwitch.NOTIFICATIONS_REPEATED) ? ATTEMPTS : 1;
    }

    private void catchUp() {
        platform.catchUp();
    }

    private void tell(PriceTick tick) {
        priceService.tell(tick);
    }
}
