package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.PageFile;
import io.github.climatefinance.examples.show.Program;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.show.UsageException;
import io.github.climatefinance.sandbox.DoconomySandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Calculates the footprints of any number of card payments: a line for each in a CSV file; by category, by month and by
 * merchant in one self-contained HTML page. Asks the sandbox unless {@code --live} is given; {@code --help} tells the rest.
 */
public final class DoconomyFootprint {
    private static final int USUAL_COUNT = 20_000;
    private static final int MOST_MERCHANTS = 50_000;
    private static final int WRONG_LINES_SHOWN = 5;

    private final FootprintOptions options;
    private final Terminal terminal;
    private final Services services;

    private DoconomyFootprint(FootprintOptions options, Terminal terminal, Services services) {
        this.options = options;
        this.terminal = terminal;
        this.services = services;
    }

    /** Ends the JVM with 2 if the arguments make no sense, with 1 if something failed. */
    public static void main(String[] arguments) {
        Program.exit(run(List.of(arguments), Terminal.system()));
    }

    /** Returns the exit code. */
    public static int run(List<String> arguments, Terminal terminal) {
        return run(arguments, terminal, Services.OUTSIDE);
    }

    static int run(List<String> arguments, Terminal terminal, Services services) {
        return new Program("doconomy-footprint")
                .run(
                        terminal,
                        () -> new DoconomyFootprint(FootprintOptions.parse(arguments), terminal, services).start());
    }

    private void start() throws UsageException, FailedException, IOException {
        if (options.source() != CommandLine.Source.NONE && options.generate() > 0) {
            generate(options.payments().orElseThrow(), options.generate());
            return;
        }
        switch (options.source()) {
            case NONE -> terminal.out().print(FootprintOptions.HELP);
            case SANDBOX -> askSandbox();
            case LIVE -> askLive();
        }
    }

    private void generate(Path file, int count) throws IOException {
        if (Files.exists(file)) {
            throw new IOException("cannot write " + file + ": it is there already");
        }
        PaymentGenerator.write(file, count, options.seed());
        terminal.out().println(Figures.grouped(count) + " synthetic payments: " + file);
    }

    private void askSandbox() throws FailedException, IOException {
        PageFile page = PageFile.at(options.out());
        PageFile.at(options.footprints());
        Path payments = options.payments().orElse(FootprintOptions.SYNTHETIC);
        if (options.payments().isEmpty()) {
            PageFile.at(payments);
            PaymentGenerator.write(payments, USUAL_COUNT, options.seed());
        }
        PaymentFile.Contents contents = checked(new PaymentFile(payments));
        try (DoconomySandbox sandbox = services.sandbox().get();
                DoconomyClient doconomy = Services.client(sandbox)) {
            Origin origin = options.payments().isEmpty() ? Origin.SANDBOX : Services.OWN_PAYMENTS;
            calculate(doconomy, new PaymentFile(payments), contents, new Destination(origin, page));
        }
    }

    private void askLive() throws UsageException, FailedException, IOException {
        try (DoconomyClient doconomy = Program.liveClient(services.live())) {
            PageFile page = PageFile.at(options.out());
            PageFile.at(options.footprints());
            PaymentFile payments = new PaymentFile(options.payments().orElseThrow());
            calculate(doconomy, payments, checked(payments), new Destination(Services.LIVE, page));
        }
    }

    private record Destination(Origin origin, PageFile page) {}

    /** Nothing is sent of a file with wrong lines, unless they are to be left out. */
    private PaymentFile.Contents checked(PaymentFile file) throws FailedException, IOException {
        PaymentFile.Contents contents = file.contents();
        if (contents.wrong() > 0) {
            contents.first().stream()
                    .limit(WRONG_LINES_SHOWN)
                    .forEach(line -> terminal.err().println(Terminal.harmless(file.path() + ", " + line)));
            if (options.wrong() == FootprintOptions.Wrong.REFUSED) {
                throw new FailedException(Figures.grouped(contents.wrong()) + " of "
                        + Figures.grouped(contents.payments() + contents.wrong()) + " lines of " + file.path()
                        + " are no payments, nothing was sent; --skip-wrong-lines leaves them out");
            }
        }
        return contents;
    }

    private void calculate(DoconomyClient doconomy, PaymentFile file, PaymentFile.Contents contents, Destination to)
            throws FailedException, IOException {
        FootprintTotals totals = new FootprintTotals(MOST_MERCHANTS);
        try (CsvFile footprints = CsvFile.create(options.footprints(), FootprintLine.COLUMNS)) {
            new Calculation(doconomy, terminal, options.concurrency())
                    .run(file, contents.payments(), footprints, totals);
            footprints.finish();
        }
        FootprintReport report = new FootprintReport(
                to.origin(), notices(contents, totals), Instant.now(), totals, SpendingAreas.of(doconomy));
        new FootprintText(report, terminal).print();
        terminal.out().println();
        terminal.out()
                .println("Footprints: "
                        + options.footprints().toAbsolutePath().normalize().toUri());
        terminal.show(FootprintPage.of(report), to.page(), "Charts");
    }

    private static List<String> notices(PaymentFile.Contents contents, FootprintTotals totals) {
        List<String> notices = new ArrayList<>();
        if (contents.wrong() > 0) {
            notices.add(Figures.grouped(contents.wrong()) + " lines of the file are no payments and were left out: "
                    + contents.first().stream().map(WrongLine::toString).collect(Collectors.joining(" — "))
                    + (contents.wrong() > contents.first().size() ? " — and others." : "."));
        }
        if (totals.overall().unknown() > 0) {
            notices.add(Figures.grouped(totals.overall().unknown())
                    + " results are of a kind that this version of the client does not know. They are in no figure.");
        }
        if (totals.otherMerchants().payments() > 0) {
            notices.add(Figures.grouped(totals.otherMerchants().payments()) + " payments went to merchants beyond the "
                    + Figures.grouped(MOST_MERCHANTS) + " that are told apart.");
        }
        return notices;
    }
}
