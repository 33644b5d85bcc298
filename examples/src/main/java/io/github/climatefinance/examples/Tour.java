package io.github.climatefinance.examples;

import io.github.climatefinance.examples.doconomy.DoconomyFootprint;
import io.github.climatefinance.examples.icr.IcrRetire;
import io.github.climatefinance.examples.puro.PuroLedger;
import io.github.climatefinance.examples.show.Program;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.xpansiv.XpansivPortfolio;
import io.github.climatefinance.examples.xpansiv.XpansivRetire;
import java.util.List;
import java.util.function.ToIntFunction;

/** Shows what the SDK does, provider after provider, on synthetic data. */
public final class Tour {
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
                    terminal -> DoconomyFootprint.run(List.of(), terminal)));

    private Tour() {}

    /** @param program takes the terminal, returns the exit code */
    private record Step(String title, String story, ToIntFunction<Terminal> program) {}

    /** Ends the JVM with the exit code of the first step that fails. */
    public static void main(String[] arguments) {
        Program.exit(run(Terminal.system()));
    }

    static int run(Terminal terminal) {
        int number = 0;
        for (Step step : STEPS) {
            number++;
            terminal.out().println();
            terminal.out().println(terminal.bold(number + ". " + step.title()));
            terminal.out().println(terminal.faint(step.story()));
            terminal.out().println();
            int exit = step.program().applyAsInt(terminal);
            if (exit != 0) {
                return exit;
            }
        }
        return 0;
    }
}
