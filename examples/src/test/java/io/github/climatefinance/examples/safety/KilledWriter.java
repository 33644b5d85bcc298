package io.github.climatefinance.examples.safety;

import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.LedgerNote;
import io.github.climatefinance.core.ledger.WriteLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The program that is killed: writes on four threads, and says what it does, a line for each event. */
final class KilledWriter {
    /** What it had begun is settled only after this. */
    private static final Duration DEADLINE = Duration.ofMillis(1500);

    private KilledWriter() {}

    /** Folder of the ledger, beginning of all references, address of the provider. */
    public static void main(String[] arguments) {
        List<String> all = List.of(arguments);
        Writer writer =
                Writer.of(all.subList(2, all.size()), new Telling(FileLedger.open(Path.of(all.get(0)))), DEADLINE);
        AtomicInteger count = new AtomicInteger();
        for (int i = 0; i < 4; i++) {
            new Thread(() -> {
                        while (true) {
                            write(writer, all.get(1) + "-" + count.incrementAndGet());
                        }
                    })
                    .start();
        }
    }

    private static void write(Writer writer, String reference) {
        System.out.println("begin " + reference);
        try {
            writer.write(reference);
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
