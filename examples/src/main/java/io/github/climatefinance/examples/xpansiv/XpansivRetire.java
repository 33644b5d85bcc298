package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.Pace;
import io.github.climatefinance.examples.show.PageFile;
import io.github.climatefinance.examples.show.Program;
import io.github.climatefinance.examples.show.RetirementLog;
import io.github.climatefinance.examples.show.StepLog;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.show.UsageException;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.github.climatefinance.xpansiv.model.Retirement;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Retires credits for good the way production code should: finds and deposits them, previews, keeps an identifier of its
 * own, asks once, finds out what became of it if no answer comes, waits for the registry, and writes a receipt. Uses the
 * sandbox unless {@code --live} and a confirmation are given; {@code --help} tells the rest.
 */
public final class XpansivRetire {
    private final RetireOptions options;
    private final Terminal terminal;
    private final Platforms platforms;

    private XpansivRetire(RetireOptions options, Terminal terminal, Platforms platforms) {
        this.options = options;
        this.terminal = terminal;
        this.platforms = platforms;
    }

    /** Ends the JVM with 2 if the arguments make no sense, with 1 if it was not retired, or nobody can tell. */
    public static void main(String[] arguments) {
        Program.exit(run(List.of(arguments), Terminal.system()));
    }

    /** Returns the exit code. */
    public static int run(List<String> arguments, Terminal terminal) {
        return run(arguments, terminal, Platforms.OUTSIDE);
    }

    static int run(List<String> arguments, Terminal terminal, Platforms platforms) {
        return new Program("xpansiv-retire")
                .run(terminal, () -> new XpansivRetire(RetireOptions.parse(arguments), terminal, platforms).start());
    }

    private void start() throws UsageException, FailedException, IOException {
        switch (options.source()) {
            case NONE -> terminal.out().print(RetireOptions.HELP);
            case SANDBOX -> retireInSandbox();
            case LIVE -> retireLive();
        }
    }

    private void retireInSandbox() throws FailedException, IOException {
        PageFile page = PageFile.at(options.out());
        try (XpansivSandbox sandbox = platforms.sandbox().get();
                XpansivClient xpansiv = Platforms.client(sandbox)) {
            if (options.losesAnswer()) {
                loseAnswer(sandbox);
            }
            String account = options.account().orElse(sandbox.user().accountIdentifier());
            retire(new Task(xpansiv, account, Pace.SANDBOX), Origin.SANDBOX, page);
        }
    }

    private static void loseAnswer(XpansivSandbox sandbox) {
        // The preview is the same operation and comes first: it gets a fault that is none.
        sandbox.faults().next("withdrawAndRetire", Fault.latency(Duration.ZERO));
        sandbox.faults().next("withdrawAndRetire", Fault.dropAfterEffect());
    }

    private void retireLive() throws UsageException, FailedException, IOException {
        try (XpansivClient xpansiv = Program.liveClient(platforms.live())) {
            String account = options.account().orElseThrow();
            retire(new Task(xpansiv, account, Pace.LIVE), Platforms.LIVE, PageFile.at(options.out()));
        }
    }

    private record Task(XpansivClient xpansiv, String account, Pace pace) {}

    private void retire(Task task, Origin origin, PageFile page) throws FailedException, IOException {
        RetirementOrder order = options.order();
        terminal.out()
                .println(terminal.bold("Xpansiv retirement") + ": "
                        + Figures.grouped(order.item().quantity()) + " of "
                        + Terminal.harmless(order.item().ein()) + ", " + origin.words());
        terminal.out().println();
        StepLog log = new StepLog(terminal);
        Retiring retiring = new Retiring(task.xpansiv(), task.account(), order, task.pace(), log);
        String identifier = retiring.identifier();
        new Depositing(task.xpansiv(), task.account(), order, task.pace(), log).run();
        List<Retirement> retired =
                retiring.run(identifier, new RetirementLog(options.out().resolveSibling("xpansiv-retirements.log")));
        if (retired.isEmpty()) {
            throw new FailedException(
                    "it is retired, but the platform shows no retirement with the external identifier " + identifier
                            + ": no receipt was written");
        }
        Receipt receipt = new Receipt(
                origin,
                task.account(),
                retired,
                order.beneficiary().map(RetirementOrder.Attribute::name),
                log.events());
        terminal.out().println();
        ReceiptText.print(receipt, terminal);
        terminal.show(ReceiptPage.of(receipt), page, "Receipt");
    }
}
