package io.github.climatefinance.examples.trading;

import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.UsageException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the command line asks of {@link TradingBuy}.
 *
 * @param who each empty for those of the sandbox's first customer
 */
record BuyOptions(CommandLine.Source source, Path out, boolean losesAnswer, Wish wish, Ids who) {
    static final String HELP = """
            Buys coins: accepts a quote, or orders at the price of the market; waits until a webhook tells that the order
            is filled; shows money and position before and after, and writes a contract note as one HTML page.

              --asset SYMBOL      what to buy (BTC)
              --quantity N        how many coins (0.05)
              --market            order at the price of the market, without a quote
              --quote ID          accept this quote, which says what is bought and for how much; for --live only, because
                                  how a quote is asked for is not documented: the sandbox hands one out by itself
              --external-id TEXT  your own id of the order, never used before (one that the SDK makes)
              --cash ID           the customer's cash account, which pays (that of the sandbox's first customer)
              --wallet ID         the customer's wallet, where the coins go (likewise)
              --requestor ID      the natural person who initiates the order (likewise)
              --lose-answer       on the sandbox only: the connection breaks once the order is placed
              --live              buy on the real platform instead of the sandbox: needs --quote, or --market with --asset
                                  and --quantity; --cash, --wallet and --requestor; CLIMATEFINANCE_TRADING_CLIENT_ID and
                                  _CLIENT_SECRET, and _ENVIRONMENT (PRODUCTION, TEST or PRETEST). No webhook is
                                  registered then, as it would replace yours: the order is read until it is filled
              --yes-buy           must be there with --live: nothing undoes an order
              --out FILE          where to write the contract note (target/trading-purchase.html)
              --help              this text
            """;

    private static final String ASSET = "--asset";
    private static final String QUANTITY = "--quantity";
    private static final String MARKET = "--market";
    private static final String QUOTE = "--quote";
    private static final String LOSE_ANSWER = "--lose-answer";
    private static final String SURE = "--yes-buy";
    private static final List<String> IDS = List.of("--cash", "--wallet", "--requestor");
    private static final Set<String> VALUED =
            Set.of(ASSET, QUANTITY, QUOTE, "--external-id", "--cash", "--wallet", "--requestor", "--out");

    /**
     * What is to be bought.
     *
     * @param quote to be accepted; it says what is bought then
     * @param externalId empty for one that the SDK makes
     */
    record Wish(String asset, BigDecimal quantity, Way way, Optional<UUID> quote, Optional<String> externalId) {}

    /** How the price is found. */
    enum Way {
        QUOTE,
        MARKET
    }

    /** Whose money and coins, and on whose behalf. */
    record Ids(Optional<UUID> cash, Optional<UUID> wallet, Optional<UUID> requestor) {}

    static BuyOptions parse(List<String> arguments) throws UsageException {
        CommandLine line = CommandLine.parse(arguments, VALUED, Set.of(MARKET, LOSE_ANSWER, SURE));
        if (line.text(QUOTE).isPresent()
                && (line.has(MARKET)
                        || line.text(ASSET).isPresent()
                        || line.text(QUANTITY).isPresent())) {
            throw new UsageException("`" + QUOTE + "` says what is bought and for how much: `" + MARKET + "`, `" + ASSET
                    + "` and `" + QUANTITY + "` cannot be given with it");
        }
        switch (line.source()) {
            case NONE -> {}
            case SANDBOX -> requireSandbox(line);
            case LIVE -> requireLive(line);
        }
        return new BuyOptions(
                line.source(),
                line.file("--out", Path.of("target", "trading-purchase.html")),
                line.has(LOSE_ANSWER),
                wish(line),
                new Ids(line.id("--cash"), line.id("--wallet"), line.id("--requestor")));
    }

    private static void requireSandbox(CommandLine line) throws UsageException {
        if (line.text(QUOTE).isPresent()) {
            throw new UsageException("`" + QUOTE + "` is for --live only: the sandbox hands out a quote by itself");
        }
    }

    private static void requireLive(CommandLine line) throws UsageException {
        if (line.has(LOSE_ANSWER)) {
            throw new UsageException("`" + LOSE_ANSWER + "` is for the sandbox only");
        }
        List<String> needed = new ArrayList<>(IDS);
        if (line.has(MARKET)) {
            needed.addAll(0, List.of(ASSET, QUANTITY));
        }
        List<String> missing = new ArrayList<>();
        for (String option : needed) {
            if (line.text(option).isEmpty()) {
                missing.add("`" + option + "`");
            }
        }
        if (line.text(QUOTE).isEmpty() && !line.has(MARKET)) {
            missing.add(0, "`" + QUOTE + "` or `" + MARKET + "`");
        }
        if (!missing.isEmpty()) {
            throw new UsageException("--live needs " + String.join(", ", missing));
        }
        if (!line.has(SURE)) {
            throw new UsageException(
                    "--live buys with real money, which nothing undoes: add `" + SURE + "` if that is what you want");
        }
    }

    private static Wish wish(CommandLine line) throws UsageException {
        return new Wish(
                line.text(ASSET).orElse("BTC"),
                line.amount(QUANTITY, new BigDecimal("0.05")),
                line.has(MARKET) ? Way.MARKET : Way.QUOTE,
                line.id(QUOTE),
                line.text("--external-id"));
    }
}
