package io.github.climatefinance.xpansiv;

import io.github.climatefinance.core.Poller;
import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.core.ledger.Reconciler;
import io.github.climatefinance.xpansiv.api.RetirementsApi;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.Retirement;
import io.github.climatefinance.xpansiv.model.RetirementSearch;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells after an {@code OutcomeUnknownException} whether retirements were executed, by searching for the external
 * identifiers the request gave them. Immutable and thread-safe; sends nothing but searches.
 *
 * <pre>{@code
 * Instant sentAt = Instant.now();
 * try {
 *     xpansiv.retirements().create(account, program, request);
 * } catch (OutcomeUnknownException unknown) {
 *     ReconciledRetirements found =
 *             xpansiv.reconciliation().untilTold(account, request, sentAt).build().await();
 *     …
 * }
 * }</pre>
 *
 * <p>A retirement counts as the one that was asked for if external identifier, instrument and quantity are the same and it
 * was made when the request was sent or later; clocks may differ by five minutes. So an external identifier must be used
 * for one retirement only, as nothing else tells two apart. {@link Reconciliation#NOT_EXECUTED} is said only after the
 * {@linkplain #settlingTime(Duration) settling time}. In doubt it is {@link Reconciliation#CANNOT_TELL}, with the reason:
 * always for an item without an external identifier, and if the search answers with a retirement that has none, or one that
 * differs in case or blanks only, and may be the one asked for.
 */
public final class RetirementReconciler {
    private final RetirementsApi retirements;
    private final Duration settlingTime;
    private final InstantSource clock;

    RetirementReconciler(RetirementsApi retirements) {
        this(retirements, Duration.ofMinutes(15), InstantSource.system());
    }

    private RetirementReconciler(RetirementsApi retirements, Duration settlingTime, InstantSource clock) {
        this.retirements = retirements;
        this.settlingTime = settlingTime;
        this.clock = clock;
    }

    /**
     * The same with another settling time: how long after a request was sent its retirements may still be missing from the
     * search. It must cover the deadline of the call and what the provider needs, which is not documented. Default 15
     * minutes.
     */
    public RetirementReconciler settlingTime(Duration time) {
        if (Objects.requireNonNull(time, "time").isNegative()) {
            throw new IllegalArgumentException("`time` must not be negative, but was " + time);
        }
        return new RetirementReconciler(retirements, time, clock);
    }

    RetirementReconciler clock(InstantSource source) {
        return new RetirementReconciler(retirements, settlingTime, source);
    }

    /**
     * Searches once for each item of the request. What a search throws ends the check.
     *
     * @param sentAt when the call that failed was begun, by this machine's clock
     */
    public ReconciledRetirements check(String accountIdentifier, CreateRetirementRequest request, Instant sentAt) {
        return check(accountIdentifier, WantedRetirement.of(request), sentAt);
    }

    /** As {@link #check(String, CreateRetirementRequest, Instant)}, for credits that were on deposit. */
    public ReconciledRetirements check(String accountIdentifier, WithdrawAndRetireRequest request, Instant sentAt) {
        return check(accountIdentifier, WantedRetirement.of(request), sentAt);
    }

    /** A wait until time can tell nothing more of any item: at the latest when the settling time is over. */
    public Poller.Builder<ReconciledRetirements> untilTold(
            String accountIdentifier, CreateRetirementRequest request, Instant sentAt) {
        return untilTold(accountIdentifier, WantedRetirement.of(request), sentAt);
    }

    /** As {@link #untilTold(String, CreateRetirementRequest, Instant)}, for credits that were on deposit. */
    public Poller.Builder<ReconciledRetirements> untilTold(
            String accountIdentifier, WithdrawAndRetireRequest request, Instant sentAt) {
        return untilTold(accountIdentifier, WantedRetirement.of(request), sentAt);
    }

    private Poller.Builder<ReconciledRetirements> untilTold(
            String accountIdentifier, List<WantedRetirement> wanted, Instant sentAt) {
        return Poller.of(
                        "the reconciliation of a request to retire",
                        () -> check(accountIdentifier, wanted, sentAt),
                        ReconciledRetirements::isFinal)
                .timeout(settlingTime.plus(Duration.ofMinutes(5)));
    }

    private ReconciledRetirements check(String accountIdentifier, List<WantedRetirement> wanted, Instant sentAt) {
        Objects.requireNonNull(accountIdentifier, "accountIdentifier");
        Objects.requireNonNull(sentAt, "sentAt");
        return new ReconciledRetirements(wanted.stream()
                .map(one -> check(accountIdentifier, one, wanted, sentAt))
                .toList());
    }

    private ReconciledRetirements.Item check(
            String accountIdentifier, WantedRetirement one, List<WantedRetirement> all, Instant sentAt) {
        if (one.externalIdentifier().isEmpty()) {
            return one.cannotTell("it was sent without an external identifier");
        }
        if (all.stream().filter(one::looksLike).count() > 1) {
            return one.cannotTell("the request has several items with this external identifier and instrument");
        }
        // Asked before the search: what settles while the search runs must not count as settled.
        boolean settled = !clock.instant().isBefore(sentAt.plus(settlingTime));
        return found(accountIdentifier, one.externalIdentifier().get())
                .map(found -> one.judge(found, sentAt.minus(Reconciler.CLOCK_TOLERANCE), settled))
                .orElseGet(() -> one.cannotTell(
                        "the search answered that there is no such thing, which may mean anything",
                        List.of(),
                        settled));
    }

    private Optional<List<Retirement>> found(String accountIdentifier, String externalIdentifier) {
        RetirementSearch search = RetirementSearch.builder()
                .externalIdentifier(externalIdentifier)
                .build();
        try {
            return Optional.of(retirements.search(accountIdentifier, search).retirements());
        } catch (NotFoundException undocumentedMeaning) {
            return Optional.empty();
        }
    }
}
