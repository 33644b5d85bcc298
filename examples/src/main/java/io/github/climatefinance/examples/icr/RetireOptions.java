package io.github.climatefinance.examples.icr;

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
 * What the command line asks of {@link IcrRetire}.
 *
 * @param installation where the app acts; empty for the only one, or the sandbox's first
 */
record RetireOptions(
        CommandLine.Source source,
        Path out,
        boolean losesAnswer,
        Optional<String> installation,
        RetirementOrder order) {
    static final String HELP = """
            Retires credits for good as an app: takes an installation, reads the inventory of its organization, has the
            friendbot send test credits, retires some, waits until that is settled, and writes a receipt as one HTML page.

              --amount N                 how many credits to retire (5)
              --installation ID          where the app acts (the only one, or the sandbox's first)
              --friendbot                have the friendbot send test credits and retire of them, which is what happens
                                         anyway unless `--credit` is given; only test chains have one
              --credit ID                retire these credits, by the id they have in the inventory
              --reason TEXT              why (Voluntary purposes)
              --beneficiary NAME         for whom (Synthetic Bank Example plc)
              --reference TEXT           your own comment on the retirement, by which it can be found again: no other
                                         retirement may have it (a new one)
              --lose-answer              on the sandbox only: the connection breaks once the retirement is asked for
              --live                     retire in the real registry instead of the sandbox: of the above, only the
                                         installation and the reference have a default then; needs
                                         CLIMATEFINANCE_ICR_APP_ID and _PRIVATE_KEY, and _ENVIRONMENT (PRODUCTION or
                                         SANDBOX) or _BASE_URL
              --yes-retire-for-good      must be there with --live: nothing undoes a retirement
              --out FILE                 where to write the receipt (target/icr-retirement.html); what is sent is kept
                                         beside it, in icr-retirements.log
              --help                     this text
            """;

    private static final String SURE = "--yes-retire-for-good";
    private static final String LOSE_ANSWER = "--lose-answer";
    private static final String FRIENDBOT = "--friendbot";
    private static final String CREDIT = "--credit";
    private static final Set<String> VALUED =
            Set.of("--amount", "--installation", CREDIT, "--reason", "--beneficiary", "--reference", "--out");

    static RetireOptions parse(List<String> arguments) throws UsageException {
        CommandLine line = CommandLine.parse(arguments, VALUED, Set.of(SURE, LOSE_ANSWER, FRIENDBOT));
        if (line.has(FRIENDBOT) && line.text(CREDIT).isPresent()) {
            throw new UsageException("`" + FRIENDBOT + "` and `" + CREDIT + "` cannot both be given");
        }
        if (line.source() == CommandLine.Source.LIVE) {
            requireLive(line);
        }
        return new RetireOptions(
                line.source(),
                line.file("--out", Path.of("target", "icr-retirement.html")),
                line.has(LOSE_ANSWER),
                line.text("--installation"),
                order(line));
    }

    private static void requireLive(CommandLine line) throws UsageException {
        if (line.has(LOSE_ANSWER)) {
            throw new UsageException("`" + LOSE_ANSWER + "` is for the sandbox only");
        }
        List<String> missing = new ArrayList<>();
        for (String option : List.of("--amount", "--reason", "--beneficiary")) {
            if (line.text(option).isEmpty()) {
                missing.add("`" + option + "`");
            }
        }
        if (line.text(CREDIT).isEmpty() && !line.has(FRIENDBOT)) {
            missing.add("`" + CREDIT + "` or `" + FRIENDBOT + "`");
        }
        if (!missing.isEmpty()) {
            throw new UsageException("--live needs " + String.join(", ", missing));
        }
        if (!line.has(SURE)) {
            throw new UsageException(
                    "--live retires real credits, which nothing undoes: add `" + SURE + "` if that is what you want");
        }
    }

    private static RetirementOrder order(CommandLine line) throws UsageException {
        return new RetirementOrder(
                line.amount("--amount", new BigDecimal("5")),
                line.text(CREDIT),
                line.text("--reason").orElse("Voluntary purposes"),
                line.text("--beneficiary").orElse("Synthetic Bank Example plc"),
                line.text("--reference").orElseGet(() -> UUID.randomUUID().toString()));
    }
}
