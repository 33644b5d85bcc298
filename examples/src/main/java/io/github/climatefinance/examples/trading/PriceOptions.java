package io.github.climatefinance.examples.trading;

import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.UsageException;
import java.util.List;
import java.util.Set;

/**
 * What the command line asks of {@link TradingPrices}.
 *
 * @param markets symbols; none stands for all
 */
record PriceOptions(CommandLine.Source source, List<String> markets, int seconds, int ticks) {
    static final String HELP = """
            Watches prices of crypto assets as they change: a table that is drawn again and again, or lines where
            nobody watches. Ends by itself.

              --market SYMBOL   a market to watch, such as BTC; may be given several times (all)
              --seconds N       how long to watch, 1 to 86400 (10)
              --ticks N         end earlier, after so many ticks
              --live            watch real prices instead of the sandbox's; needs CLIMATEFINANCE_TRADING_CLIENT_ID,
                                CLIMATEFINANCE_TRADING_CLIENT_SECRET and CLIMATEFINANCE_TRADING_ENVIRONMENT
                                (TEST or PRETEST), or CLIMATEFINANCE_TRADING_PRICES_URL beside it
              --help            this text
            """;

    static PriceOptions parse(List<String> arguments) throws UsageException {
        CommandLine line = CommandLine.parse(arguments, Set.of("--market", "--seconds", "--ticks"));
        return new PriceOptions(
                line.source(),
                line.all("--market"),
                line.number("--seconds", 1, 86_400, 10),
                line.number("--ticks", 1, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }
}
