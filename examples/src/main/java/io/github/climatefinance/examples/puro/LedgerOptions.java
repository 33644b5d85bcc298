package io.github.climatefinance.examples.puro;

import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What the command line asks of {@link PuroLedger}. */
record LedgerOptions(CommandLine.Source source, Path out, int readAhead) {
    static final String HELP = """
            Adds up every transaction of the Puro registry: a table here, charts in one HTML page.

              --live            read the real registry instead of the sandbox; needs CLIMATEFINANCE_PURO_KEY,
                                CLIMATEFINANCE_PURO_SECRET and CLIMATEFINANCE_PURO_ENVIRONMENT (PRODUCTION or UAT)
                                or CLIMATEFINANCE_PURO_BASE_URL
              --out FILE        where to write the page (target/puro-ledger.html)
              --read-ahead N    pages to fetch ahead of the one being added up, 1 to 100 (8)
              --help            this text
            """;

    static LedgerOptions parse(List<String> arguments) throws UsageException {
        CommandLine line = CommandLine.parse(arguments, Set.of("--out", "--read-ahead"));
        return new LedgerOptions(
                line.source(),
                line.file("--out", Path.of("target", "puro-ledger.html")),
                line.number("--read-ahead", 1, 100, 8));
    }
}
