package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Pace;
import io.github.climatefinance.examples.show.StepLog;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.github.climatefinance.xpansiv.model.Deposit;
import io.github.climatefinance.xpansiv.model.DepositItem;
import io.github.climatefinance.xpansiv.model.DepositReceipt;
import io.github.climatefinance.xpansiv.model.DepositRequest;
import io.github.climatefinance.xpansiv.model.DepositStatus;
import io.github.climatefinance.xpansiv.model.Instrument;
import io.github.climatefinance.xpansiv.model.Market;
import io.github.climatefinance.xpansiv.model.Position;
import io.github.climatefinance.xpansiv.model.PositionInclude;
import io.github.climatefinance.xpansiv.model.PositionSearch;
import io.github.climatefinance.xpansiv.model.ProgramCode;
import io.github.climatefinance.xpansiv.model.TaxLot;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees to it that what is to be retired is on deposit. Deposits no more than is missing, so that it can be run again. */
final class Depositing {
    private final XpansivClient xpansiv;
    private final String account;
    private final RetirementOrder order;
    private final Pace pace;
    private final StepLog log;

    Depositing(XpansivClient xpansiv, String account, RetirementOrder order, Pace pace, StepLog log) {
        this.xpansiv = xpansiv;
        this.account = account;
        this.order = order;
        this.pace = pace;
        this.log = log;
    }

    /** Returns when it is. */
    void run() throws FailedException {
        Position held = find();
        List<Deposit> there = deposits().stream()
                .filter(deposit -> !deposit.status().is(DepositStatus.REJECTED) && deposit.availableQuantity() > 0)
                .toList();
        long onDeposit = there.stream().mapToLong(Deposit::availableQuantity).sum();
        long missing = Math.max(0, order.item().quantity() - onDeposit);
        List<String> ids =
                new ArrayList<>(there.stream().map(Deposit::depositIdentifier).toList());
        log.step(
                "deposit",
                Figures.grouped(missing) + " to venue " + order.place().venue() + " of "
                        + order.place().exchange()
                        + (onDeposit == 0 ? "" : ", where " + Figures.grouped(onDeposit) + " are already"));
        if (missing > 0) {
            ids.addAll(deposit(held, missing));
        }
        waitFor(ids);
    }

    private Position find() throws FailedException {
        RetirementOrder.Item item = order.item();
        PositionSearch ofProgram = PositionSearch.builder()
                .programs(List.of(ProgramCode.of(item.program())))
                .build();
        Position held = xpansiv
                .portfolio()
                .searchAll(account, ofProgram, p -> p.include(List.of(PositionInclude.MARKETS)))
                .distinct()
                .stream()
                .filter(position -> position.instrument()
                        .filter(instrument ->
                                instrument.hasEin() && instrument.ein().equals(item.ein()))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new FailedException(
                        "account " + account + " holds no " + item.ein() + " at " + item.program()));
        long available =
                held.taxLots().stream().mapToLong(Depositing::available).sum();
        Credit credit = held.instrument().map(Credit::of).orElse(Credit.UNKNOWN);
        log.step(
                "find",
                Figures.grouped(available) + " " + credit.kind().unit() + " available in "
                        + held.taxLots().size() + " tax lots: "
                        + credit.source().name() + ", " + credit.program()
                        + ", vintage " + credit.vintage());
        return held;
    }

    private List<Deposit> deposits() {
        return xpansiv.exchange().searchDeposits(order.place().exchange(), account).stream()
                .filter(deposit ->
                        deposit.instrument().ein().equals(order.item().ein()))
                .toList();
    }

    private List<String> deposit(Position held, long missing) throws FailedException {
        DepositRequest request = DepositRequest.builder()
                .market(market(held))
                .deposits(oldestLots(held, missing))
                .build();
        try {
            List<String> made = xpansiv
                    .exchange()
                    .deposit(order.place().exchange(), order.place().venue(), account, request)
                    .throwIfAnyFailed()
                    .stream()
                    .map(DepositReceipt::depositIdentifier)
                    .toList();
            log.more("at market " + request.market() + ": " + String.join(", ", made));
            return made;
        } catch (BadRequestException refused) {
            throw Refusal.of(refused, "Nothing was deposited, nothing retired");
        }
    }

    private List<DepositItem> oldestLots(Position held, long quantity) throws FailedException {
        List<TaxLot> oldestFirst = new ArrayList<>(held.taxLots());
        oldestFirst.sort(Comparator.comparing(lot -> lot.establishedDate().orElse(OffsetDateTime.MAX)));
        List<DepositItem> items = new ArrayList<>();
        long left = quantity;
        for (TaxLot lot : oldestFirst) {
            long part = Math.min(left, available(lot));
            if (part > 0 && lot.id().isPresent()) {
                items.add(DepositItem.builder()
                        .taxLotId(lot.id().get())
                        .quantity(part)
                        .build());
                left -= part;
            }
        }
        if (left > 0) {
            throw new FailedException("there are " + Figures.grouped(left) + " too few of "
                    + order.item().ein() + ": nothing was deposited, nothing retired");
        }
        return items;
    }

    /** The market that was asked for, or the first that trades the instrument at the venue. */
    private String market(Position held) throws FailedException {
        Optional<String> first = held.instrument().map(Instrument::markets).orElse(List.of()).stream()
                .flatMap(one -> one.market().stream())
                .filter(market -> market.applicableExecutionVenues()
                        .contains(order.place().venue()))
                .flatMap(market -> Optional.<Market>of(market).flatMap(Market::apiCode).stream())
                .findFirst();
        return order.place()
                .market()
                .or(() -> first)
                .orElseThrow(() -> new FailedException("no market at "
                        + order.place().venue() + " trades " + order.item().ein() + ": name one with `--market`"));
    }

    private void waitFor(List<String> ids) throws FailedException {
        Set<String> rejected = pace
                .over(xpansiv.waiting().deposits(order.place().exchange(), account, ids))
                .onPoll(deposits -> log.state(States.of(
                        deposits.stream().map(deposit -> deposit.status().value()))))
                .build()
                .await()
                .stream()
                .filter(deposit -> deposit.status().is(DepositStatus.REJECTED))
                .map(Deposit::depositIdentifier)
                .collect(Collectors.toUnmodifiableSet());
        if (!rejected.isEmpty()) {
            throw new FailedException("the venue rejected " + String.join(", ", rejected) + ": nothing was retired");
        }
    }

    private static long available(TaxLot lot) {
        return lot.availableQuantity().orElse(0L);
    }
}
