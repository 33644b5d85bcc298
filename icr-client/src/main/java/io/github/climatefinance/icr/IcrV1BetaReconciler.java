package io.github.climatefinance.icr;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.Poller;
import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.ledger.Reconciler;
import io.github.climatefinance.icr.v1beta.api.TransactionsApi;
import io.github.climatefinance.icr.v1beta.model.CreditTransaction;
import io.github.climatefinance.icr.v1beta.model.RetireCreditsRequest;
import io.github.climatefinance.icr.v1beta.model.TransactionList;
import io.github.climatefinance.icr.v1beta.model.TransferCreditsRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells after an {@code OutcomeUnknownException} whether a transfer or retirement of v1-beta was executed, by the
 * transactions of the entity whose credits they were. Immutable and thread-safe; sends nothing but reads.
 *
 * <p>{@link Reconciliation#EXECUTED} is said of retirements only: exactly one transaction has the comment of the request,
 * so give each retirement a comment that no other has. {@link Reconciliation#NOT_EXECUTED} is said after the
 * {@linkplain #settlingTime(Duration) settling time}, if since the request was sent the entity has no transaction that
 * could be it, whatever its comment: none of this amount, or none at all where the request says no amount that could be compared. That
 * rests on the list of an entity's transactions, which is documented to be that, and without pages: an answer with more in
 * it, such as page numbers, proves nothing. In doubt it is {@link Reconciliation#CANNOT_TELL}, with the transactions that
 * may be the one. Clocks may differ by five minutes; where the date of the answer shows this machine's to be further ahead,
 * nothing found proves nothing.
 */
public final class IcrV1BetaReconciler {
    private static final ActionJudge<CreditTransaction> JUDGE = new ActionJudge<>(TransactionFacts::of);

    private final TransactionsApi transactions;
    private final Duration settlingTime;
    private final InstantSource clock;

    IcrV1BetaReconciler(TransactionsApi transactions) {
        this(transactions, Duration.ofMinutes(15), InstantSource.system());
    }

    private IcrV1BetaReconciler(TransactionsApi transactions, Duration settlingTime, InstantSource clock) {
        this.transactions = transactions;
        this.settlingTime = settlingTime;
        this.clock = clock;
    }

    /**
     * The same with another settling time: how long after a request was sent its transaction may still be missing from the
     * list. It must cover the deadline of the call and what the provider needs, which is not documented. Default 15
     * minutes.
     */
    public IcrV1BetaReconciler settlingTime(Duration time) {
        if (Objects.requireNonNull(time, "time").isNegative()) {
            throw new IllegalArgumentException("`time` must not be negative, but was " + time);
        }
        return new IcrV1BetaReconciler(transactions, time, clock);
    }

    IcrV1BetaReconciler clock(InstantSource source) {
        return new IcrV1BetaReconciler(transactions, settlingTime, source);
    }

    /**
     * Looks once for a retirement.
     *
     * @param sentAt when the call that failed was begun, by this machine's clock
     */
    public ReconciledAction<CreditTransaction> check(RetireCreditsRequest request, Instant sentAt) {
        return check(request.fromId(), WantedAction.of(request), sentAt);
    }

    /** Looks once for a transfer. One that is found may be another: the list shows no comments on transfers. */
    public ReconciledAction<CreditTransaction> check(TransferCreditsRequest request, Instant sentAt) {
        return check(request.fromId(), WantedAction.of(request), sentAt);
    }

    /** A wait until time can tell nothing more of a retirement: at the latest when the settling time is over. */
    public Poller.Builder<ReconciledAction<CreditTransaction>> untilTold(RetireCreditsRequest request, Instant sentAt) {
        return untilTold(request.fromId(), WantedAction.of(request), sentAt);
    }

    /** As {@link #untilTold(RetireCreditsRequest, Instant)}, for a transfer. */
    public Poller.Builder<ReconciledAction<CreditTransaction>> untilTold(
            TransferCreditsRequest request, Instant sentAt) {
        return untilTold(request.fromId(), WantedAction.of(request), sentAt);
    }

    private Poller.Builder<ReconciledAction<CreditTransaction>> untilTold(
            String entityId, WantedAction wanted, Instant sentAt) {
        return Poller.of(
                        "the reconciliation of an action",
                        () -> check(entityId, wanted, sentAt),
                        ReconciledAction<CreditTransaction>::isFinal)
                .timeout(settlingTime.plus(Duration.ofMinutes(5)));
    }

    private ReconciledAction<CreditTransaction> check(String entityId, WantedAction wanted, Instant sentAt) {
        // Asked before the list is read: what settles while it is on its way must not count as settled.
        Instant asked = clock.instant();
        boolean settled =
                !asked.isBefore(Objects.requireNonNull(sentAt, "sentAt").plus(settlingTime));
        ApiResponse<TransactionList> found = transactions.listByEntityWithResponse(entityId);
        return JUDGE.judge(
                wanted,
                sentAt,
                found.value().transactions(),
                settled ? silence(found, asked) : Silence.PROVES_NOTHING_YET);
    }

    /** Whatever is beside the list is not documented, and may be page numbers. */
    private static Silence silence(ApiResponse<TransactionList> found, Instant asked) {
        if (isOlder(found, asked)) {
            return Silence.CLOCKS_DIFFER;
        }
        return found.value().additionalProperties().isEmpty() ? Silence.PROVES_IT : Silence.MAY_BE_A_PART;
    }

    /** Whether an answer was made before it was asked for: by such clocks, what was made since may look older than that. */
    private static boolean isOlder(ApiResponse<?> answer, Instant asked) {
        return answer.header("Date")
                .flatMap(IcrV1BetaReconciler::moment)
                .filter(made -> made.plus(Reconciler.CLOCK_TOLERANCE).isBefore(asked))
                .isPresent();
    }

    private static Optional<Instant> moment(String date) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
