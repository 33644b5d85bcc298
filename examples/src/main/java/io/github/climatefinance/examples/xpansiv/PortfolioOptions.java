package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line asks of {@link XpansivPortfolio}.
 *
 * @param account whose portfolio; empty for the main account of the sandbox
 */
record PortfolioOptions(CommandLine.Source source, Path out, Optional<String> account) {
    static final String HELP = """
            Shows what an account holds, by program and vintage: tables here, charts, positions and tax lots in one
            HTML page.

              --account ID      whose portfolio (the sandbox's main account)
              --live            read the real account instead of the sandbox's; needs --account and
                                CLIMATEFINANCE_XPANSIV_CLIENT_ID, _CLIENT_SECRET, _USERNAME and _PASSWORD, or
                                _TOKEN alone, and _ENVIRONMENT (PRODUCTION, UAT or SANDBOX) or _BASE_URL and
                                _TOKEN_URL
              --out FILE        where to write the page (target/xpansiv-portfolio.html)
              --help            this text
            """;

    static PortfolioOptions parse(List<String> arguments) throws UsageException {
        CommandLine line = CommandLine.parse(arguments, Set.of("--account", "--out"));
        Optional<String> account = line.text("--account");
        if (line.source() == CommandLine.Source.LIVE && account.isEmpty()) {
            throw new UsageException("--live needs `--account`");
        }
        return new PortfolioOptions(
                line.source(), line.file("--out", Path.of("target", "xpansiv-portfolio.html")), account);
    }
}
