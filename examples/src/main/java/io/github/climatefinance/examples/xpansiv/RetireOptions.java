package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line asks of {@link XpansivRetire}.
 *
 * @param account whose credits; empty for the main account of the sandbox
 */
record RetireOptions(
        CommandLine.Source source, Path out, boolean losesAnswer, Optional<String> account, RetirementOrder order) {
    static final String HELP = """
            Retires credits for good: finds them in the portfolio, deposits them at an exchange, previews the
            withdrawal and retirement, asks for it, waits for the registry, and writes a receipt as one HTML page.

              --ein EIN                  what to retire (SYN-VCS-9003-2023)
              --quantity N               how much of it, in whole credits (120)
              --program CODE             the registry program of the EIN (VCS)
              --account ID               whose credits (the sandbox's main account)
              --exchange CODE            where to deposit them (CBL)
              --venue CODE               the execution venue of that exchange (CBL_SPOT)
              --market CODE              the market at that venue (the first of the instrument)
              --beneficiary NAME=TEXT    the attribute that tells the registry for whom, and who that is
                                         (beneficialOwnerName=Synthetic Bank Example plc)
              --attribute NAME=VALUE     one more attribute for the registry; may be given several times; true,
                                         false and whole numbers are sent as such, all else as text
              --external-id ID           your own id of the retirement (a new one)
              --lose-answer              on the sandbox only: the connection breaks once the retirement is asked for
              --live                     retire on the real platform instead of the sandbox: of the above, only the
                                         market and the id have a default then; needs
                                         CLIMATEFINANCE_XPANSIV_CLIENT_ID, _CLIENT_SECRET, _USERNAME and _PASSWORD,
                                         or _TOKEN alone, and _ENVIRONMENT (PRODUCTION, UAT or SANDBOX) or _BASE_URL
                                         and _TOKEN_URL
              --yes-retire-for-good      must be there with --live: nothing undoes a retirement
              --out FILE                 where to write the receipt (target/xpansiv-retirement.html); what is sent is
                                         kept beside it, in xpansiv-retirements.log
              --help                     this text
            """;

    private static final String SURE = "--yes-retire-for-good";
    private static final String LOSE_ANSWER = "--lose-answer";
    private static final Set<String> VALUED = Set.of(
            "--ein",
            "--quantity",
            "--program",
            "--account",
            "--exchange",
            "--venue",
            "--market",
            "--beneficiary",
            "--attribute",
            "--external-id",
            "--out");

    static RetireOptions parse(List<String> arguments) throws UsageException {
        CommandLine line = CommandLine.parse(arguments, VALUED, Set.of(SURE, LOSE_ANSWER));
        if (line.source() == CommandLine.Source.LIVE) {
            requireLive(line);
        }
        Path out = line.file("--out", Path.of("target", "xpansiv-retirement.html"));
        return new RetireOptions(line.source(), out, line.has(LOSE_ANSWER), line.text("--account"), order(line));
    }

    private static void requireLive(CommandLine line) throws UsageException {
        if (line.has(LOSE_ANSWER)) {
            throw new UsageException("`" + LOSE_ANSWER + "` is for the sandbox only");
        }
        List<String> missing = new ArrayList<>();
        for (String option : List.of("--account", "--program", "--ein", "--quantity", "--exchange", "--venue")) {
            if (line.text(option).isEmpty()) {
                missing.add("`" + option + "`");
            }
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
                new RetirementOrder.Item(
                        line.text("--program").orElse("VCS"),
                        line.text("--ein").orElse("SYN-VCS-9003-2023"),
                        line.number("--quantity", 1, Integer.MAX_VALUE, 120)),
                new RetirementOrder.Place(
                        line.text("--exchange").orElse("CBL"),
                        line.text("--venue").orElse("CBL_SPOT"),
                        line.text("--market")),
                attributes(line),
                line.text("--external-id"));
    }

    private static List<RetirementOrder.Attribute> attributes(CommandLine line) throws UsageException {
        List<RetirementOrder.Attribute> attributes = new ArrayList<>();
        Optional<String> beneficiary = line.text("--beneficiary");
        if (beneficiary.isEmpty() && line.source() == CommandLine.Source.SANDBOX) {
            beneficiary = Optional.of("beneficialOwnerName=Synthetic Bank Example plc");
        }
        if (beneficiary.isPresent()) {
            attributes.add(attribute("--beneficiary", beneficiary.get()));
        }
        for (String text : line.all("--attribute")) {
            attributes.add(attribute("--attribute", text));
        }
        Set<String> names = new HashSet<>();
        for (RetirementOrder.Attribute attribute : attributes) {
            if (!names.add(attribute.name())) {
                throw new UsageException("the attribute `" + attribute.name() + "` is given twice");
            }
        }
        return attributes;
    }

    private static RetirementOrder.Attribute attribute(String option, String text) throws UsageException {
        int sign = text.indexOf('=');
        if (sign < 1 || text.substring(sign + 1).isBlank()) {
            throw new UsageException("`" + option + "` must be NAME=VALUE, but was \"" + text + "\"");
        }
        return new RetirementOrder.Attribute(
                text.substring(0, sign), text.substring(sign + 1), option.equals("--beneficiary"));
    }
}
