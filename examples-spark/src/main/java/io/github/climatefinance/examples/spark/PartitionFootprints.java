package io.github.climatefinance.examples.spark;

import io.github.climatefinance.core.batch.BatchResult;
import io.github.climatefinance.core.batch.BatchWalk;
import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import io.github.climatefinance.examples.doconomy.CardPayment;
import io.github.climatefinance.examples.doconomy.FootprintLine;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The footprints of one partition, calculated as they are asked for. In the order of the payments; for one thread. */
final class PartitionFootprints implements Iterator<Row>, AutoCloseable {
    private final Iterator<Row> payments;
    private final Queue<CardPayment> waiting = new ArrayDeque<>();
    private final BatchWalk<Transaction, TransactionImpact> walk;

    PartitionFootprints(DoconomyClient doconomy, Iterator<Row> payments, int callsAtATime) {
        this.payments = payments;
        walk = doconomy.calculate(this::sending).concurrency(callsAtATime).iterator();
    }

    private Iterator<Transaction> sending() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return payments.hasNext();
            }

            @Override
            public Transaction next() {
                CardPayment payment = payment(payments.next());
                waiting.add(payment);
                return payment.toTransaction();
            }
        };
    }

    private static CardPayment payment(Row row) {
        return CardPayment.read(column -> {
            String text = row.getAs(column);
            return text == null ? "" : text;
        });
    }

    @Override
    public boolean hasNext() {
        return walk.hasNext();
    }

    @Override
    public Row next() {
        BatchResult<Transaction, TransactionImpact> one = walk.next();
        return RowFactory.create(
                FootprintLine.of(waiting.remove(), one.result()).toArray());
    }

    /** Ends the calls under way. */
    @Override
    public void close() {
        walk.close();
    }
}
