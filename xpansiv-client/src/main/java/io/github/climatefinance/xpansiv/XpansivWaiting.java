package io.github.climatefinance.xpansiv;

import io.github.climatefinance.core.Poller;
import io.github.climatefinance.xpansiv.api.ExchangeApi;
import io.github.climatefinance.xpansiv.api.RetirementsApi;
import io.github.climatefinance.xpansiv.api.TransfersApi;
import io.github.climatefinance.xpansiv.model.CreateRetirementResult;
import io.github.climatefinance.xpansiv.model.Deposit;
import io.github.climatefinance.xpansiv.model.DepositStatus;
import io.github.climatefinance.xpansiv.model.RetirementState;
import io.github.climatefinance.xpansiv.model.RetirementStatus;
import io.github.climatefinance.xpansiv.model.RetirementStatusRequest;
import io.github.climatefinance.xpansiv.model.RetirementStatusResult;
import io.github.climatefinance.xpansiv.model.Transfer;
import io.github.climatefinance.xpansiv.model.TransferSearch;
import io.github.climatefinance.xpansiv.model.TransferStatus;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireResult;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Waits for the end of what writes have started, by reading again and again. Thread-safe.
 *
 * <p>Each method describes a wait: set its timeout, build it, and {@code await()}. A failed end is an end too: look at the
 * status. Which statuses are ends is inferred from their names; one this version does not know is none, so that a wait for
 * it ends with {@code PollTimeoutException}, which holds it. How long the provider takes is not documented.
 */
public final class XpansivWaiting {
    private final ExchangeApi exchange;
    private final RetirementsApi retirements;
    private final TransfersApi transfers;

    XpansivWaiting(ExchangeApi exchange, RetirementsApi retirements, TransfersApi transfers) {
        this.exchange = exchange;
        this.retirements = retirements;
        this.transfers = transfers;
    }

    /**
     * Until each retirement is retired, failed, cancelled, rejected or not found. One call a poll for all of them.
     *
     * @param retirementIdentifiers at least one
     */
    public Poller.Builder<RetirementStatusResult> retirements(
            String accountIdentifier, Collection<String> retirementIdentifiers) {
        Set<String> ids = ids(retirementIdentifiers, "retirementIdentifiers");
        RetirementStatusRequest request = RetirementStatusRequest.builder()
                .retirementIdentifiers(List.copyOf(ids))
                .build();
        return Poller.of(
                title("retirement", ids),
                () -> retirements.checkStatus(accountIdentifier, request),
                states -> ended(states.retirementStatuses(), ids));
    }

    /**
     * As {@link #retirements(String, Collection)}, for what {@code create} answered.
     *
     * @throws IllegalArgumentException if the answer names no retirement: search by external identifier then
     */
    public Poller.Builder<RetirementStatusResult> retirements(String accountIdentifier, CreateRetirementResult answer) {
        return retirements(accountIdentifier, answer.retirementIdentifiers());
    }

    /**
     * As {@link #retirements(String, Collection)}, for what {@code withdrawAndRetire} answered, in the present form or the
     * oldest.
     *
     * @throws IllegalArgumentException if the answer names no retirement: search by external identifier then
     * @throws io.github.climatefinance.core.error.DecodingException if one of its retirements has no identifier: then too
     */
    public Poller.Builder<RetirementStatusResult> retirements(
            String accountIdentifier, WithdrawAndRetireResult answer) {
        Set<String> ids = new LinkedHashSet<>(answer.retirementIdentifiers());
        answer.retirements().forEach(retirement -> ids.add(retirement.identifier()));
        return retirements(accountIdentifier, ids);
    }

    /**
     * Until each transfer is settled, refused, taken back, expired or failed. One call a poll for each transfer that is
     * still on its way.
     *
     * @param transferIdentifiers at least one
     */
    public Poller.Builder<List<Transfer>> transfers(String accountIdentifier, Collection<String> transferIdentifiers) {
        Set<String> ids = ids(transferIdentifiers, "transferIdentifiers");
        Map<String, Transfer> ended = new ConcurrentHashMap<>();
        return Poller.of(
                title("transfer", ids),
                () -> transfers(accountIdentifier, ids, ended),
                all -> ended.keySet().containsAll(ids));
    }

    /**
     * Until each deposit is deposited or rejected. One call a poll for all of them.
     *
     * @param depositIdentifiers at least one
     */
    public Poller.Builder<List<Deposit>> deposits(
            String exchangeCode, String accountIdentifier, Collection<String> depositIdentifiers) {
        Set<String> ids = ids(depositIdentifiers, "depositIdentifiers");
        return Poller.of(
                title("deposit", ids),
                () -> deposits(exchangeCode, accountIdentifier, ids),
                found -> decided(found, ids));
    }

    private List<Deposit> deposits(String exchangeCode, String accountIdentifier, Set<String> ids) {
        return exchange.searchDeposits(exchangeCode, accountIdentifier).stream()
                .filter(deposit -> deposit.hasDepositIdentifier() && ids.contains(deposit.depositIdentifier()))
                .toList();
    }

    /** What is known of the transfers now, in the order they were asked for; one that cannot be found is left out. */
    private List<Transfer> transfers(String accountIdentifier, Set<String> ids, Map<String, Transfer> ended) {
        Map<String, Transfer> present = new HashMap<>(ended);
        for (String id : ids) {
            if (!ended.containsKey(id)) {
                find(accountIdentifier, id).forEach(transfer -> {
                    present.put(id, transfer);
                    if (transfer.status().filter(XpansivWaiting::isEnd).isPresent()) {
                        ended.put(id, transfer);
                    }
                });
            }
        }
        return ids.stream().filter(present::containsKey).map(present::get).toList();
    }

    private List<Transfer> find(String accountIdentifier, String id) {
        TransferSearch one = TransferSearch.builder().transferIdentifier(id).build();
        return transfers.search(accountIdentifier, one).content().stream()
                .filter(transfer -> transfer.identifier().filter(id::equals).isPresent())
                .toList();
    }

    private static boolean ended(List<RetirementState> states, Set<String> ids) {
        Set<String> ended = new HashSet<>();
        states.stream()
                .filter(state -> state.status().filter(XpansivWaiting::isEnd).isPresent())
                .forEach(state -> state.identifier().ifPresent(ended::add));
        return ended.containsAll(ids);
    }

    private static boolean decided(Collection<Deposit> found, Set<String> ids) {
        Set<String> there = found.stream().map(Deposit::depositIdentifier).collect(Collectors.toSet());
        return there.containsAll(ids)
                && found.stream().allMatch(deposit -> deposit.hasStatus() && isEnd(deposit.status()));
    }

    private static boolean isEnd(RetirementStatus status) {
        return switch (status.known()) {
            case RETIRED, FAILED, CANCELLED, REJECTED, NOT_FOUND -> true;
            default -> false;
        };
    }

    private static boolean isEnd(TransferStatus status) {
        return switch (status.known()) {
            case SETTLED, SETTLED_AS_FORWARD_TRANSFER, REJECTED, CANCELLED, WITHDRAWN, EXPIRED, SETTLEMENT_FAILURE ->
                true;
            default -> false;
        };
    }

    private static boolean isEnd(DepositStatus status) {
        return status.is(DepositStatus.DEPOSITED) || status.is(DepositStatus.REJECTED);
    }

    private static Set<String> ids(Collection<String> given, String name) {
        if (given.isEmpty()) {
            throw new IllegalArgumentException("`" + name + "` must not be empty");
        }
        return new LinkedHashSet<>(List.copyOf(given));
    }

    private static String title(String kind, Set<String> ids) {
        return ids.size() == 1 ? kind + " " + ids.iterator().next() : "one of " + ids.size() + " " + kind + "s";
    }
}
