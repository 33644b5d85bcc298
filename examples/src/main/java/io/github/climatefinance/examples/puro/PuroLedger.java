package io.github.climatefinance.examples.puro;

import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.PageFile;
import io.github.climatefinance.examples.show.Program;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.show.UsageException;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.sandbox.PuroSandbox;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * Adds up every transaction of the Puro registry, by methodology and by year: a table on the terminal, charts in one
 * self-contained HTML page. Reads the sandbox unless {@code --live} is given; {@code --help} tells the rest.
 */
public final class PuroLedger {
    private static final Origin REGISTRY = new Origin("as the registry showed it to these credentials");

    private final LedgerOptions options;
    private final Terminal terminal;
    private final Supplier<PuroClient> live;

    private PuroLedger(LedgerOptions options, Terminal terminal, Supplier<PuroClient> live) {
        this.options = options;
        this.terminal = terminal;
        this.live = live;
    }

    /** Ends the JVM with 2 if the arguments make no sense, with 1 if something failed. */
    public static void main(String[] arguments) {
        Program.exit(run(List.of(arguments), Terminal.system()));
    }

    /** Returns the exit code. */
    public static int run(List<String> arguments, Terminal terminal) {
        return run(arguments, terminal, PuroClient::fromEnvironment);
    }

    /** @param live makes the client for {@code --live}; an {@code IllegalArgumentException} says what it lacks */
    static int run(List<String> arguments, Terminal terminal, Supplier<PuroClient> live) {
        return new Program("puro-ledger")
                .run(terminal, () -> new PuroLedger(LedgerOptions.parse(arguments), terminal, live).start());
    }

    private void start() throws UsageException, IOException {
        switch (options.source()) {
            case NONE -> terminal.out().print(LedgerOptions.HELP);
            case SANDBOX -> readSandbox();
            case LIVE -> readLive();
        }
    }

    private void readSandbox() throws IOException {
        PageFile file = PageFile.at(options.out());
        try (PuroSandbox sandbox = PuroSandbox.start();
                PuroClient puro = PuroClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .credentials(BasicCredentials.of(sandbox.key(), sandbox.secret()))
                        .build()) {
            show(puro, Origin.SANDBOX, file);
        }
    }

    private void readLive() throws UsageException, IOException {
        try (PuroClient puro = Program.liveClient(live)) {
            show(puro, REGISTRY, PageFile.at(options.out()));
        }
    }

    private void show(PuroClient puro, Origin origin, PageFile file) throws IOException {
        Ledger ledger = new RegistryReader(puro, terminal).read(origin, options.readAhead());
        new LedgerText(ledger, terminal).print();
        terminal.out().println();
        terminal.show(LedgerPage.of(ledger), file, "Charts");
    }
}
