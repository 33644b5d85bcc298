package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the command line asks of {@link DoconomyFootprint}.
 *
 * @param payments the file to read; nothing for one of synthetic payments
 * @param generate how many payments to write instead of calculating; 0 for none
 */
record FootprintOptions(
        CommandLine.Source source,
        Optional<Path> payments,
        int generate,
        int seed,
        int concurrency,
        Wrong wrong,
        Path footprints,
        Path out) {
    static final String HELP = """
            Calculates the footprint of card payments: a line for each in a CSV file, what they come to in one HTML page.

              --payments FILE     CSV with the columns reference, date, merchant, mcc, amount, currency, country; without it,
                                  20,000 synthetic payments are written to target/doconomy-payments.csv and taken
              --footprints FILE   where to write the footprints (target/doconomy-footprints.csv)
              --out FILE          where to write the page (target/doconomy-footprint.html)
              --skip-wrong-lines  leave out lines that are no payments; otherwise nothing is sent if there are any
              --concurrency N     calls at a time, 1 to 64 (4)
              --generate N        write N synthetic payments to the file of --payments, which must not be there, and stop
              --seed N            makes other synthetic payments, the same ones for the same number (1)
              --live              ask the real service instead of the sandbox; needs --payments, and the variables
                                  CLIMATEFINANCE_DOCONOMY_BASE_URL, _TOKEN_URL, _CLIENT_ID, _CERTIFICATE_FILE and
                                  _PRIVATE_KEY_FILE, or _KEY_STORE_FILE and _KEY_STORE_PASSWORD
              --help              this text
            """;

    /** Where synthetic payments go if no file is named. */
    static final Path SYNTHETIC = Path.of("target", "doconomy-payments.csv");

    /** What becomes of lines that are no payments. */
    enum Wrong {
        REFUSED,
        SKIPPED
    }

    static FootprintOptions parse(List<String> arguments) throws UsageException {
        CommandLine line = CommandLine.parse(
                arguments,
                Set.of("--payments", "--footprints", "--out", "--concurrency", "--generate", "--seed"),
                Set.of("--skip-wrong-lines"));
        Path payments = line.file("--payments", SYNTHETIC);
        FootprintOptions options = new FootprintOptions(
                line.source(),
                line.all("--payments").isEmpty() ? Optional.empty() : Optional.of(payments),
                line.number("--generate", 1, Integer.MAX_VALUE, 0),
                line.number("--seed", 0, Integer.MAX_VALUE, 1),
                line.number("--concurrency", 1, 64, 4),
                line.has("--skip-wrong-lines") ? Wrong.SKIPPED : Wrong.REFUSED,
                line.file("--footprints", Path.of("target", "doconomy-footprints.csv")),
                line.file("--out", Path.of("target", "doconomy-footprint.html")));
        options.check();
        return options;
    }

    private void check() throws UsageException {
        if (source == CommandLine.Source.NONE) {
            return;
        }
        if (payments.isEmpty() && generate > 0) {
            throw new UsageException("`--generate` needs `--payments`: the file to write");
        }
        if (payments.isEmpty() && source == CommandLine.Source.LIVE) {
            throw new UsageException("`--live` needs `--payments`: the real service is asked about real payments");
        }
        long files = Stream.of(payments.orElse(SYNTHETIC), footprints, out)
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .count();
        if (files < 3) {
            throw new UsageException("`--payments`, `--footprints` and `--out` must be three different files");
        }
    }
}
