package io.github.climatefinance.robustness.kill;

import io.github.climatefinance.core.client.ClientBuilder;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.LedgerNote;
import io.github.climatefinance.core.ledger.WriteLedger;
import io.github.climatefinance.robustness.faults.Addresses;
import io.github.climatefinance.robustness.faults.Reference;
import io.github.climatefinance.robustness.faults.Writer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The program that is killed: writes on four threads, and says what it does, a line for each event. */
final class KilledWriter {
    /** What it had begun is settled only after this. */
    private static final Duration DEADLINE = Duration.ofMillis(1500);

    private KilledWriter() {}

    /** Folder of the ledger, file of addresses, number of the process. */
    public static void main(String[] arguments) throws IOException {
        WriteLedger ledger = new Telling(FileLedger.open(Path.of(arguments[0])));
        Writer writer = writer(Addresses.read(Path.of(arguments[1])).get(0), settings -> {
            settings.timeout(DEADLINE);
            settings.ledger(ledger);
        });
        int process = Integer.parseInt(arguments[2]);
        AtomicInteger count = new AtomicInteger();
        for (int i = 0; i < 4; i++) {
            new Thread(() -> {
                        while (true) {
                            write(writer, new Reference(process, count.incrementAndGet()));
                        }
                    })
                    .start();
        }
    }

    static Writer writer(List<String> address, Consumer<ClientBuilder<?>> settings) {
        return address.get(0).equals("orders") ? new OrderWriter(address, settings) : Writer.of(address, settings);
    }

    private static void write(Writer writer, Reference reference) {
        System.out.println("begin " + reference);
        try {
            writer.writes().get(0).call().accept(reference);
            System.out.println("done " + reference);
        } catch (SdkException e) {
            System.out.println(e.outcome() + " " + reference + " " + e.getMessage());
        }
    }

    /** Says when something is written down and about to be sent, so that this is a moment to be killed at. */
    private record Telling(WriteLedger ledger) implements WriteLedger {
        @Override
        public void begin(LedgerEntry entry) throws IOException {
            ledger.begin(entry);
            System.out.println("written");
        }

        @Override
        public void note(LedgerNote note) throws IOException {
            System.out.println("answered");
            ledger.note(note);
        }

        @Override
        public List<LedgerEntry> unresolved() throws IOException {
            return ledger.unresolved();
        }
    }
}
