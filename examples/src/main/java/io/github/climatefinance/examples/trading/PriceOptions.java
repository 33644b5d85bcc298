package io.github.climatefinance.examples.trading;

import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.UsageException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line asks of {@link TradingPrices}.
 *
 * @param markets symbols; none stands for all
 * @param every how often the sandbox's prices move besides
 * @param brief whether lines where nobody watches are left out for a table at the end
 */
record PriceOptions(
        CommandLine.Source source,
        List<String> markets,
        int seconds,
        int ticks,
        Optional<Duration> every,
        boolean brief,
        Path out) {
    static final String HELP = """
            Watches prices of crypto assets as they change: a table that is drawn again and again, or lines where
            nobody watches; in the end a chart, as one HTML page. Ends by itself.

              --market SYMBOL   a market to watch, such as BTC; may be given several times (all)
              --seconds N       how long to watch, 1 to 86400 (10)
              --ticks N         end earlier, after so many ticks
              --brief           where nobody watches, a table in the end instead of a line for each tick
              --every-ms N      on the sandbox only: prices move every N milliseconds, 1 to 1000 (1000)
              --out FILE        where to write a chart of it (target/trading-prices.html)
              --live            watch real prices instead of the sandbox's; needs CLIMATEFINANCE_TRADING_CLIENT_ID,
                                CLIMATEFINANCE_TRADING_CLIENT_SECRET and CLIMATEFINANCE_TRADING_ENVIRONMENT
                                (TEST or PRETEST), or CLIMATEFINANCE_TRADING_PRICES_URL beside it
              --help            this text
            """;

    private static final String EVERY = "--every-ms";

    static PriceOptions parse(List<String> arguments) throws UsageException {
        CommandLine line = CommandLine.parse(
                arguments, Set.of("--market", "--seconds", "--ticks", EVERY, "--out"), Set.of("--brief"));
        if (line.source() == CommandLine.Source.LIVE && line.text(EVERY).isPresent()) {
            throw new UsageException("`" + EVERY + "` is for the sandbox only");
        }
        int every = line.number(EVERY, 1, 1000, 1000);
        return new PriceOptions(
                line.source(),
                line.all("--market"),
                line.number("--seconds", 1, 86_400, 10),
                line.number("--ticks", 1, Integer.MAX_VALUE, Integer.MAX_VALUE),
                line.text(EVERY).map(given -> Duration.ofMillis(every)),
                line.has("--brief"),
                line.file("--out", Path.of("target", "trading-prices.html")));
    }
}
