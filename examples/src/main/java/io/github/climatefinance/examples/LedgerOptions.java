package io.github.climatefinance.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What the command line asks of {@link PuroLedger}. */
record LedgerOptions(Source source, Path out, int readAhead) {
    static final String HELP = """
            Adds up every transaction of the Puro registry: a table here, charts in one HTML page.

              --live            read the real registry instead of the sandbox; needs CLIMATEFINANCE_PURO_KEY,
                                CLIMATEFINANCE_PURO_SECRET and CLIMATEFINANCE_PURO_ENVIRONMENT (PRODUCTION or UAT)
                                or CLIMATEFINANCE_PURO_BASE_URL
              --out FILE        where to write the page (target/puro-ledger.html)
              --read-ahead N    pages to fetch ahead of the one being added up, 1 to 100 (8)
              --help            this text
            """;

    private static final int MOST_AHEAD = 100;

    enum Source {
        SANDBOX,
        LIVE,
        /** Nothing is read: the person wants to know how. */
        NONE
    }

    static LedgerOptions parse(List<String> arguments) throws UsageException {
        Source source = Source.SANDBOX;
        Path out = Path.of("target", "puro-ledger.html");
        int readAhead = 8;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--live" -> source = Source.LIVE;
                case "--out" -> out = path(value(argument, rest));
                case "--read-ahead" -> readAhead = count(value(argument, rest));
                case "--help" -> {
                    return new LedgerOptions(Source.NONE, out, readAhead);
                }
                default -> throw new UsageException("`" + argument + "` is not an option; --help lists them");
            }
        }
        return new LedgerOptions(source, out, readAhead);
    }

    private static String value(String option, Iterator<String> rest) throws UsageException {
        if (!rest.hasNext()) {
            throw new UsageException("`" + option + "` needs a value");
        }
        return rest.next();
    }

    private static Path path(String text) throws UsageException {
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            throw new UsageException("`--out` must be a file, but was \"" + text + "\"");
        }
        throw new UsageException("`--out` must be a file, but was blank");
    }

    private static int count(String text) throws UsageException {
        try {
            int count = Integer.parseInt(text);
            if (count >= 1 && count <= MOST_AHEAD) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new UsageException("`--read-ahead` must be a whole number, but was \"" + text + "\"");
        }
        throw new UsageException("`--read-ahead` must be between 1 and " + MOST_AHEAD + ", but was " + text);
    }
}
