package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How the platform takes commands: it receives them at once, and judges them later. A new object is then created or
 * INVALID, and if so gone after 48 hours; a change that is refused changes nothing. Notifications tell.
 */
final class Commands {

    private static final Duration INVALID_KEPT = Duration.ofDays(2);

    private final Books books;

    Commands(Books books) {
        this.books = books;
    }

    /** Whether the one who is said to act may: always where nobody is named. */
    Optional<Problem> requestorProblem(Question question) {
        return question.requestor()
                .filter(id -> books.store
                        .find(Kind.NATURAL_PERSON, id)
                        .filter(person -> person.is("ACTIVE"))
                        .isEmpty())
                .map(id -> Problem.of("the requestor is not an active person"));
    }

    /** That of commands which are not orders. */
    private Optional<Problem> usualRequestorProblem(Question question) {
        return books.switches.has(TradingSwitch.REQUESTOR_JUDGED_FOR_ALL_COMMANDS)
                ? requestorProblem(question)
                : Optional.empty();
    }

    /**
     * Receives the command to create an object.
     *
     * @param check why it is refused, asked later
     * @param then what follows once it is created
     * @throws Refusal if its external id is spent
     */
    Thing create(
            Kind kind, Question question, ObjectNode data, Supplier<Optional<Problem>> check, Consumer<Thing> then) {
        books.store.spendExternalId(kind, data);
        Thing thing = books.store.add(kind, data, books.agenda.now());
        books.agenda.later(() -> {
            Optional<Problem> problem = usualRequestorProblem(question).or(check);
            if (problem.isPresent()) {
                invalidate(thing, problem.get());
            } else {
                change(thing, kind.life().created());
                then.accept(thing);
            }
        });
        return thing;
    }

    /** Ends a command that was received, and forgets it later. */
    void invalidate(Thing thing, Problem problem) {
        String invalid = thing.kind().life().invalid();
        thing.become(invalid.isEmpty() ? thing.status() : invalid, books.agenda.now());
        books.notices.invalid(thing, problem);
        books.agenda.after(INVALID_KEPT, () -> books.store.remove(thing));
    }

    /** Gives an object another status and tells of it. */
    void change(Thing thing, String status) {
        change(thing, status, Optional.empty());
    }

    /** Gives an object another status and tells of it, and why. */
    void change(Thing thing, String status, Optional<Problem> why) {
        thing.become(status, books.agenda.now());
        books.notices.stands(thing, why);
    }

    /** Lets an object pass through statuses, one step each. */
    void pass(Thing thing, Runnable end, String... statuses) {
        pass(thing, end, 0, statuses);
    }

    private void pass(Thing thing, Runnable end, int from, String... statuses) {
        books.agenda.later(() -> {
            if (from == statuses.length) {
                end.run();
            } else {
                change(thing, statuses[from]);
                pass(thing, end, from + 1, statuses);
            }
        });
    }

    /** As below, for an object that need not be there: if it is not, a notification tells. */
    void update(Kind kind, String id, Question question, Consumer<Thing> change) {
        Optional<Thing> found = books.store.find(kind, id);
        if (found.isPresent()) {
            update(found.get(), question, Optional::empty, () -> change.accept(found.get()));
        } else {
            books.agenda.later(() -> books.notices.tell(
                    kind.event(), Json.object().put(kind.idField(), id), Optional.of(Problem.notFound(kind.label()))));
        }
    }

    /** Receives the command to change an object: it is changed later, or nothing is and a notification tells why. */
    void update(Thing thing, Question question, Supplier<Optional<Problem>> check, Runnable change) {
        books.agenda.later(() -> {
            Optional<Problem> problem = usualRequestorProblem(question).or(check);
            if (problem.isPresent()) {
                books.notices.unchanged(thing, problem.get());
            } else {
                change.run();
                thing.modified(books.agenda.now());
                books.notices.stands(thing, Optional.empty());
            }
        });
    }
}
