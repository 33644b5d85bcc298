package io.github.climatefinance.sandbox.icr;

import io.github.climatefinance.sandbox.icr.Transaction.Action;
import io.github.climatefinance.sandbox.icr.Transaction.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes transactions through the queue and onto the chain that does not exist. Not safe for several threads. */
final class Transactions {

    private final List<Transaction> all = new ArrayList<>();
    private final Map<String, TransactionEnd> ends = new HashMap<>();
    private final Deque<TransactionEnd> nextEnds = new ArrayDeque<>();
    private final Books books;

    Transactions(Books books) {
        this.books = books;
    }

    List<Transaction> all() {
        return List.copyOf(all);
    }

    Optional<Transaction> find(String id) {
        return all.stream().filter(transaction -> transaction.id().equals(id)).findFirst();
    }

    /** Has the next one that is made come to nothing. */
    void nextEnds(TransactionEnd end) {
        nextEnds.add(end);
    }

    /** Queues an action. */
    Transaction act(Transaction.Order order) {
        Transaction transaction = made(order, false, State.PENDING_QUEUE);
        queue(transaction);
        return transaction;
    }

    /** Books a request, which waits for an approval or not. */
    Transaction request(Transaction.Order order) {
        boolean waits = books.switches.has(IcrSwitch.REQUESTS_WAIT_FOR_APPROVAL);
        Transaction transaction = made(order, true, waits ? State.PENDING_REQUEST : State.PENDING_QUEUE);
        if (waits) {
            tell(transaction);
        } else {
            queue(transaction);
        }
        return transaction;
    }

    /** Does with reserved credits what is to be done with them. */
    Transaction finish(Reservation reservation, Transaction.Order order) {
        reservation.become(Reservation.Stage.FINISHING, books.agenda.now());
        Transaction transaction = made(order, false, State.PENDING_RESERVED);
        tell(transaction);
        books.agenda.later(() -> leaveQueue(transaction));
        return transaction;
    }

    /** @param transaction one that waits */
    void approve(Transaction transaction) {
        transaction.become(State.PENDING_QUEUE, books.agenda.now());
        queue(transaction);
    }

    /** @param transaction one that waits */
    void reject(Transaction transaction) {
        become(transaction, State.REJECTED);
    }

    private Transaction made(Transaction.Order order, boolean requested, State state) {
        Transaction transaction =
                new Transaction(books.ids.next("transaction"), order, requested, state, books.agenda.now());
        all.add(transaction);
        Optional.ofNullable(nextEnds.poll()).ifPresent(end -> ends.put(transaction.id(), end));
        return transaction;
    }

    private void queue(Transaction transaction) {
        Transaction.Order order = transaction.order();
        Holder account = books.holder(order.from());
        if (books.switches.has(IcrSwitch.BALANCE_FALLS_WHEN_QUEUED)
                && books.holdings.has(account, order.credit(), order.amount())) {
            books.holdings.move(account, queueHolder(transaction), order.credit(), order.amount());
        }
        tell(transaction);
        books.agenda.later(() -> leaveQueue(transaction));
    }

    private void leaveQueue(Transaction transaction) {
        Optional<TransactionEnd> end = Optional.ofNullable(ends.get(transaction.id()));
        if (end.isPresent() && end.get() != TransactionEnd.FAILED) {
            giveBack(transaction);
            become(transaction, end.get() == TransactionEnd.REJECTED ? State.REJECTED : State.CANCELLED);
            return;
        }
        transaction.order().reservation().ifPresent(one -> one.become(Reservation.Stage.COMPLETE, books.agenda.now()));
        become(transaction, State.PENDING_ONCHAIN);
        books.agenda.later(() -> settle(transaction));
    }

    private void settle(Transaction transaction) {
        Transaction.Order order = transaction.order();
        Holder source = source(transaction);
        if (ends.containsKey(transaction.id()) || !books.holdings.has(source, order.credit(), order.amount())) {
            giveBack(transaction);
            become(transaction, State.FAILED);
            return;
        }
        books.holdings.move(source, target(transaction), order.credit(), order.amount());
        if (order.action().retires()) {
            retire(transaction);
        }
        become(transaction, State.PROCESSED);
    }

    private void retire(Transaction transaction) {
        Transaction.Order order = transaction.order();
        Optional<Organization> owner = order.action() == Action.RETIRE
                ? books.organizations.find(order.from().ownerId())
                : order.to().flatMap(Receiver::organizationId).flatMap(books.organizations::find);
        Retirement retirement = new Retirement(
                books.retirements.nextId(),
                transaction.id(),
                order.credit(),
                order.amount(),
                owner,
                order.data(),
                books.agenda.now());
        books.retirements.add(retirement);
        transaction.retiredAs(retirement.id());
    }

    private Holder source(Transaction transaction) {
        Optional<Reservation> reservation = transaction.order().reservation();
        if (reservation.isPresent()) {
            return reservation.get().holder();
        }
        boolean taken = !books.holdings.of(queueHolder(transaction)).isEmpty();
        return taken
                ? queueHolder(transaction)
                : books.holder(transaction.order().from());
    }

    private Holder target(Transaction transaction) {
        Transaction.Order order = transaction.order();
        return switch (order.action()) {
            case RETIRE, TRANSFER_RETIRE -> new Holder(Holder.Kind.RETIRED, transaction.id());
            case CANCEL -> new Holder(Holder.Kind.CANCELLED, transaction.id());
            case TRANSFER ->
                order.to()
                        .map(to -> to.account().map(books::holder).orElseGet(to::abroad))
                        .orElseThrow(() -> new IllegalStateException("a transfer has a receiver"));
        };
    }

    private void giveBack(Transaction transaction) {
        transaction.order().reservation().ifPresent(books.reservations::end);
        books.holdings.moveAll(
                queueHolder(transaction), books.holder(transaction.order().from()));
    }

    private static Holder queueHolder(Transaction transaction) {
        return new Holder(Holder.Kind.QUEUE, transaction.id());
    }

    private void become(Transaction transaction, State state) {
        transaction.become(state, books.agenda.now());
        tell(transaction);
    }

    private void tell(Transaction transaction) {
        books.installations
                .in(transaction.order().from().ownerId())
                .ifPresent(installation -> books.events.tell(transaction, installation));
    }
}
