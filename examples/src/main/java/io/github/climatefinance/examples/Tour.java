package io.github.climatefinance.examples;

import io.github.climatefinance.examples.doconomy.DoconomyFootprint;
import io.github.climatefinance.examples.icr.IcrRetire;
import io.github.climatefinance.examples.puro.PuroLedger;
import io.github.climatefinance.examples.show.Contents;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.HtmlPage;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.PageFile;
import io.github.climatefinance.examples.show.Part;
import io.github.climatefinance.examples.show.Program;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.trading.TradingBuy;
import io.github.climatefinance.examples.trading.TradingPrices;
import io.github.climatefinance.examples.xpansiv.XpansivPortfolio;
import io.github.climatefinance.examples.xpansiv.XpansivRetire;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Shows what the SDK does, provider after provider, on synthetic data; in the end one page has all that was shown. */
public final class Tour {
    private static final Path OUT = Path.of("target", "tour.html");

    private static final List<Step> STEPS = List.of(
            new Step(
                    "Puro.earth: who removed carbon, and who claimed it",
                    "Every transaction of a registry, page by page, eight pages ahead of the one being added up.",
                    terminal -> PuroLedger.run(List.of(), terminal)),
            new Step(
                    "Xpansiv: what an account holds",
                    "Positions and tax lots; tonnes and megawatt-hours, dollars and euros are not added to each other.",
                    terminal -> XpansivPortfolio.run(List.of(), terminal)),
            new Step(
                    "Xpansiv: retired once, though the answer got lost",
                    "The connection breaks after a retirement that nothing can undo. Nothing is sent again.",
                    terminal -> XpansivRetire.run(List.of("--lose-answer"), terminal)),
            new Step(
                    "ICR: five tonnes, retired by an app",
                    "An app proves itself, acts within an installation, and watches a transaction leave the queue.",
                    terminal -> IcrRetire.run(List.of(), terminal)),
            new Step(
                    "Doconomy: the footprint of 20,000 card payments",
                    "Four calls at a time over mutual TLS, results in the order of the file. No footprint is none, not zero.",
                    terminal -> DoconomyFootprint.run(List.of(), terminal)),
            new Step(
                    "tradevest: bought once, though the answer got lost",
                    "The order is sent again with the same external id, and found by it. A webhook tells that it is filled.",
                    terminal -> TradingBuy.run(List.of("--lose-answer"), terminal)),
            new Step(
                    "tradevest: prices as they change",
                    "One stream for all markets, with its gaps told. Here prices move forty times as fast as they would.",
                    terminal -> TradingPrices.run(
                            List.of("--brief", "--every-ms", "25", "--ticks", "150", "--seconds", "10"), terminal)));

    private final Terminal terminal;
    private final List<Contents.Entry> contents = new ArrayList<>();
    private final List<Part> chapters = new ArrayList<>();
    private final Instant begun = Instant.now();

    private Tour(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param program takes the terminal, returns the exit code */
    private record Step(String title, String story, ToIntFunction<Terminal> program) {}

    /** Ends the JVM with the exit code of the first step that fails. */
    public static void main(String[] arguments) {
        Program.exit(run(Terminal.system()));
    }

    static int run(Terminal terminal) {
        return new Tour(terminal).run();
    }

    private int run() {
        for (int number = 1; number <= STEPS.size(); number++) {
            int exit = take(STEPS.get(number - 1), number);
            if (exit != 0) {
                return exit;
            }
        }
        return new Program("tour").run(terminal, this::show);
    }

    private int take(Step step, int number) {
        terminal.out().println();
        terminal.out().println(terminal.bold("[" + number + "/" + STEPS.size() + "] " + step.title()));
        terminal.out().println(terminal.faint(step.story()));
        terminal.out().println();
        String id = "step-" + number;
        return step.program().applyAsInt(terminal.collecting(page -> {
            contents.add(new Contents.Entry(id, step.title()));
            chapters.add(page.chapter(id, number + ". " + step.title(), step.story()));
        }));
    }

    private void show() throws IOException {
        HtmlPage page = new HtmlPage(
                        "Climate finance in Java, a tour",
                        "Five providers, each served by the sandbox on this machine and called by its client.",
                        Origin.SANDBOX)
                .add(new Contents(contents))
                .add(chapters.toArray(Part[]::new))
                .footer("Made on " + Figures.minute(Instant.now()) + " by the programs of the examples.");
        terminal.out().println();
        terminal.out()
                .println(terminal.bold("That was all")
                        + String.format(
                                Locale.ROOT,
                                ", in %.1f s.",
                                Duration.between(begun, Instant.now()).toMillis() / 1000.0));
        terminal.show(page, PageFile.at(OUT), "All of it on one page");
    }
}
