package io.github.climatefinance.examples.safety;

import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.WriteLedger;
import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Program;
import io.github.climatefinance.examples.show.StepLog;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.github.climatefinance.xpansiv.XpansivCredentials;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.RetirementItem;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Retires credits in the sandbox, loses the answer on purpose, and finds out from a ledger in another life of the program that
 * they are retired. Then it does the same where the request never arrived. Nothing is sent twice.
 */
public final class LostAnswer {
    private static final String EIN = "SYN-VCS-9003-2019";

    private final Path folder;
    private final Terminal terminal;
    private final StepLog log;

    private LostAnswer(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
        this.log = new StepLog(terminal);
    }

    /** Ends the JVM with 1 if the ledger did not find out. */
    public static void main(String[] arguments) {
        Program.exit(run(Terminal.system()));
    }

    /** Returns the exit code. */
    public static int run(Terminal terminal) {
        return new Program("lost-answer").run(terminal, () -> {
            Path folder = Files.createTempDirectory("synthetic-ledger");
            try (XpansivSandbox sandbox = XpansivSandbox.start()) {
                new LostAnswer(folder, terminal).show(sandbox);
            }
        });
    }

    private void show(XpansivSandbox sandbox) throws FailedException, IOException {
        terminal.out().println(terminal.bold("Two retirements without an answer") + ", of synthetic credits");
        terminal.out().println();
        retire(sandbox, Fault.dropAfterEffect(), "synthetic-order-1");
        restart(sandbox);
        retire(sandbox, Fault.dropBeforeEffect(), "synthetic-order-2");
        restart(sandbox);
        long booked = sandbox.retirements().stream()
                .filter(each -> each.externalIdentifier().orElse("").startsWith("synthetic-order"))
                .count();
        log.step("Books", "The provider's own books have " + booked + " retirement.");
        log.more("Ledger: " + folder);
        if (booked != 1) {
            throw new FailedException("the books should have exactly 1 retirement, but have " + booked);
        }
    }

    private static XpansivClient client(XpansivSandbox sandbox, WriteLedger ledger) {
        return XpansivClient.builder()
                .baseUrl(sandbox.baseUrl())
                .tokenUrl(sandbox.tokenUrl())
                .credentials(XpansivCredentials.builder()
                        .client(sandbox.user().clientId(), sandbox.user().clientSecret())
                        .user(sandbox.user().username(), sandbox.user().password())
                        .build())
                .ledger(ledger)
                .build();
    }

    private void retire(XpansivSandbox sandbox, Fault fault, String order) {
        sandbox.faults().next("createRetirement", fault);
        log.step("Retire", "5 of " + EIN + " for " + order + "; the connection is going to break.");
        try (FileLedger ledger = FileLedger.open(folder);
                XpansivClient xpansiv = client(sandbox, ledger)) {
            xpansiv.retirements().create(sandbox.user().accountIdentifier(), RetirementProgramCode.VCS, request(order));
        } catch (OutcomeUnknownException unknown) {
            log.more("Outcome " + unknown.outcome() + ". The SDK did not send it again, and the program ends here.");
        }
    }

    private static CreateRetirementRequest request(String order) {
        return CreateRetirementRequest.builder()
                .retirements(List.of(RetirementItem.builder()
                        .ein(EIN)
                        .quantity(5)
                        .externalIdentifier(order)
                        .build()))
                .build();
    }

    /** What a program does first when it starts again, before it sends anything. */
    private void restart(XpansivSandbox sandbox) {
        try (FileLedger ledger = FileLedger.open(folder);
                XpansivClient xpansiv = client(sandbox, ledger)) {
            for (LedgerEntry entry : xpansiv.ledger().unresolved()) {
                log.step("Ledger", entry.operationId() + " was begun, and nobody knows its end.");
            }
            for (Reconciled found : xpansiv.ledger().reconcile()) {
                log.step("Read", found.answer() + ": " + found.reason() + ".");
                log.more(
                        switch (found.answer()) {
                            case EXECUTED -> "It must not be sent again, and the ledger has closed it.";
                            case NOT_EXECUTED -> "It can be sent again.";
                            case CANNOT_TELL ->
                                "Ask again later, or ask the provider. Until then it must not be sent again.";
                        });
            }
        }
    }
}
