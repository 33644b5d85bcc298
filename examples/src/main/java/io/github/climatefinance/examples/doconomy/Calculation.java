package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.core.batch.BatchResult;
import io.github.climatefinance.core.batch.BatchWalk;
import io.github.climatefinance.core.error.BatchException;
import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.ProgressBar;
import io.github.climatefinance.examples.show.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;

/** Asks for the footprints of a file of payments, in calls of many, and passes them on one by one. */
final class Calculation {
    private final DoconomyClient doconomy;
    private final Terminal terminal;
    private final int concurrency;

    Calculation(DoconomyClient doconomy, Terminal terminal, int concurrency) {
        this.doconomy = doconomy;
        this.terminal = terminal;
        this.concurrency = concurrency;
    }

    /** @param count how many payments the file has, for those who watch */
    void run(PaymentFile file, long count, CsvFile footprints, FootprintTotals totals)
            throws IOException, FailedException {
        // Results come in the order of the payments: the first that waits is the one a result is for.
        Queue<CardPayment> waiting = new ArrayDeque<>();
        try (PaymentReader payments = file.open(wrong -> {});
                ProgressBar progress = new ProgressBar(terminal, "payments");
                BatchWalk<Transaction, TransactionImpact> walk = doconomy.calculate(() -> sending(payments, waiting))
                        .concurrency(concurrency)
                        .onProgress(now -> progress.at(now.answered(), count))
                        .iterator()) {
            while (walk.hasNext()) {
                BatchResult<Transaction, TransactionImpact> one = walk.next();
                CardPayment payment = waiting.remove();
                footprints.add(FootprintLine.of(payment, one.result()));
                totals.add(payment, one.result());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (BatchException e) {
            throw new FailedException(e.getMessage() + "; the footprints of the first "
                    + Figures.grouped(e.state().delivered()) + " payments are in " + footprints.part());
        }
    }

    private static Iterator<Transaction> sending(PaymentReader payments, Queue<CardPayment> waiting) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return payments.hasNext();
            }

            @Override
            public Transaction next() {
                CardPayment payment = payments.next();
                waiting.add(payment);
                return payment.toTransaction();
            }
        };
    }
}
