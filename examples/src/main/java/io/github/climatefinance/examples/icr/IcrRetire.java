package io.github.climatefinance.examples.icr;

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
import io.github.climatefinance.icr.IcrApp;
import io.github.climatefinance.icr.IcrClient;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.IcrSandbox;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Retires credits for good as an app, the way production code should: acts within an installation, has the friendbot send
 * test credits, keeps a reference of its own, asks once, finds out what became of it if no answer comes, waits until the
 * transaction is settled, and writes a receipt. Uses the sandbox unless {@code --live} and a confirmation are given;
 * {@code --help} tells the rest.
 */
public final class IcrRetire {
    private final RetireOptions options;
    private final Terminal terminal;
    private final Registries registries;

    private IcrRetire(RetireOptions options, Terminal terminal, Registries registries) {
        this.options = options;
        this.terminal = terminal;
        this.registries = registries;
    }

    /** Ends the JVM with 2 if the arguments make no sense, with 1 if it was not retired, or nobody can tell. */
    public static void main(String[] arguments) {
        Program.exit(run(List.of(arguments), Terminal.system()));
    }

    /** Returns the exit code. */
    public static int run(List<String> arguments, Terminal terminal) {
        return run(arguments, terminal, Registries.OUTSIDE);
    }

    static int run(List<String> arguments, Terminal terminal, Registries registries) {
        return new Program("icr-retire")
                .run(terminal, () -> new IcrRetire(RetireOptions.parse(arguments), terminal, registries).start());
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
        try (IcrSandbox sandbox = registries.sandbox().get();
                IcrApp app = Registries.app(sandbox)) {
            if (options.losesAnswer()) {
                sandbox.faults().next("retireCredits", Fault.dropAfterEffect());
            }
            String installation = options.installation().orElse(sandbox.installationId());
            retire(new Task(app, Optional.of(installation), Pace.SANDBOX), Origin.SANDBOX, page);
        }
    }

    private void retireLive() throws UsageException, FailedException, IOException {
        try (IcrApp app = Program.liveClient(registries.live())) {
            retire(new Task(app, options.installation(), Pace.LIVE), Registries.LIVE, PageFile.at(options.out()));
        }
    }

    private record Task(IcrApp app, Optional<String> installation, Pace pace) {}

    private void retire(Task task, Origin origin, PageFile page) throws FailedException, IOException {
        RetirementOrder order = options.order();
        terminal.out()
                .println(terminal.bold("ICR retirement") + ": " + Figures.exact(order.amount()) + " for "
                        + Terminal.harmless(order.beneficiary()) + ", " + origin.words());
        terminal.out().println();
        StepLog log = new StepLog(terminal);
        Installing.Place place = new Installing(task.app(), log).run(task.installation());
        IcrClient icr = task.app().installation(place.installationId());
        Sourcing sourcing = new Sourcing(icr, place.organizationId(), task.pace(), log);
        Credit credit = sourcing.run(order);
        CreditTransaction retired = new Retiring(icr, place.organizationId(), order, task.pace(), log)
                .run(credit, new RetirementLog(options.out().resolveSibling("icr-retirements.log")));
        Receipt receipt = new Receipt(origin, place, credit, retired, sourcing.left(credit), log.events());
        terminal.out().println();
        ReceiptText.print(receipt, terminal);
        terminal.show(ReceiptPage.of(receipt), page, "Receipt");
    }
}
