package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Pace;
import io.github.climatefinance.examples.show.RetirementLog;
import io.github.climatefinance.examples.show.StepLog;
import io.github.climatefinance.xpansiv.ReconciledRetirements;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.github.climatefinance.xpansiv.model.Retirement;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import io.github.climatefinance.xpansiv.model.RetirementSearch;
import io.github.climatefinance.xpansiv.model.RetirementState;
import io.github.climatefinance.xpansiv.model.RetirementStatus;
import io.github.climatefinance.xpansiv.model.RetirementStatusResult;
import io.github.climatefinance.xpansiv.model.WithdrawAndRetireRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Retires what is on deposit, once, whatever happens on the way. */
final class Retiring {
    private final XpansivClient xpansiv;
    private final String account;
    private final RetirementOrder order;
    private final Pace pace;
    private final StepLog log;

    Retiring(XpansivClient xpansiv, String account, RetirementOrder order, Pace pace, StepLog log) {
        this.xpansiv = xpansiv;
        this.account = account;
        this.order = order;
        this.pace = pace;
        this.log = log;
    }

    /** An identifier of our own that no retirement has. */
    String identifier() throws FailedException {
        if (order.externalIdentifier().isEmpty()) {
            return UUID.randomUUID().toString();
        }
        String identifier = order.externalIdentifier().get();
        List<Retirement> known = find(identifier);
        if (!known.isEmpty()) {
            throw new FailedException("the external identifier " + identifier + " belongs to "
                    + known.stream()
                            .map(one -> one.identifier() + " (" + one.status().value() + ")")
                            .collect(Collectors.joining(", "))
                    + " already: nothing was sent");
        }
        return identifier;
    }

    /** Returns what the platform has of it when it is retired. */
    List<Retirement> run(String identifier, RetirementLog kept) throws FailedException, IOException {
        preview(order.request(identifier));
        kept.write(
                identifier,
                "SENDING " + order.item().quantity() + " of " + order.item().ein() + " from account " + account);
        log.step(
                "remember",
                "external identifier " + identifier + ", kept beside the receipt, in "
                        + kept.file().getFileName());
        List<String> ids = retire(order.request(identifier));
        RetirementStatusResult end = waitFor(ids);
        kept.write(identifier, "ENDED " + states(end));
        refuseFailed(end);
        return find(identifier).stream()
                .filter(retirement -> ids.contains(retirement.identifier()))
                .toList();
    }

    private void preview(WithdrawAndRetireRequest request) throws FailedException {
        try {
            xpansiv.exchange().previewWithdrawAndRetire(order.place().exchange(), account, program(), request);
        } catch (BadRequestException refused) {
            throw refusal(refused);
        }
        log.step("preview", "the platform would accept it; a preview retires nothing");
    }

    private List<String> retire(WithdrawAndRetireRequest request) throws FailedException {
        log.step(
                "retire",
                Figures.grouped(order.item().quantity()) + " of " + order.item().ein());
        Instant sentAt = Instant.now();
        try {
            List<Retirement> asked = xpansiv.exchange()
                    .withdrawAndRetire(order.place().exchange(), account, program(), request)
                    .throwIfAnyFailed()
                    .retirements();
            if (!asked.isEmpty() && asked.stream().allMatch(Retirement::hasIdentifier)) {
                List<String> ids = identifiers(asked);
                log.more("asked for: " + String.join(", ", ids));
                return ids;
            }
            log.more("asked for, but the answer names no retirement");
        } catch (BadRequestException refused) {
            throw refusal(refused);
        } catch (OutcomeUnknownException unknown) {
            log.more("no answer (outcome " + unknown.outcome() + "): sending it again could retire twice");
        }
        return reconcile(request, sentAt);
    }

    /** Sending again could retire twice: asks instead what became of it. */
    private List<String> reconcile(WithdrawAndRetireRequest request, Instant sentAt) throws FailedException {
        log.step("reconcile", "looking for the external identifier among the retirements of the account");
        ReconciledRetirements.Item item = lookFor(request, sentAt);
        switch (item.answer()) {
            case EXECUTED -> {
                List<String> ids = identifiers(item.retirements());
                log.more("it was executed: " + String.join(", ", ids) + "; nothing is sent again");
                if (ids.size() > 1) {
                    log.more("beware: that is in parts, or more than once");
                }
                return ids;
            }
            case NOT_EXECUTED ->
                throw new FailedException("the retirement was not executed (" + item.reason()
                        + "): it may be sent again, with the same external identifier");
            default -> throw unknown(request, item.reason());
        }
    }

    private ReconciledRetirements.Item lookFor(WithdrawAndRetireRequest request, Instant sentAt)
            throws FailedException {
        try {
            return xpansiv.reconciliation()
                    .settlingTime(pace.settling())
                    .untilTold(account, request, sentAt)
                    .firstDelay(pace.first())
                    .maxDelay(pace.longest())
                    .build()
                    .await()
                    .items()
                    .get(0);
        } catch (SdkException e) {
            throw unknown(request, String.valueOf(e.getMessage()));
        }
    }

    private static FailedException unknown(WithdrawAndRetireRequest request, String reason) {
        return new FailedException("nobody can tell whether the retirement was executed (" + reason
                + "): do not send it again, and ask the provider for "
                + request.retirements().get(0).externalIdentifier().orElse("it"));
    }

    private RetirementStatusResult waitFor(List<String> ids) {
        log.step("wait", "for the registry");
        return pace.over(xpansiv.waiting().retirements(account, ids))
                .onPoll(now -> log.state(states(now)))
                .build()
                .await();
    }

    private static void refuseFailed(RetirementStatusResult end) throws FailedException {
        List<RetirementState> failed = end.failed();
        if (!failed.isEmpty()) {
            throw new FailedException("the registry did not retire it: "
                    + failed.stream()
                            .map(state -> state.identifier().orElse("the retirement") + " ended as "
                                    + state.itemStatus().orElse("failed"))
                            .collect(Collectors.joining(", "))
                    + "; no receipt was written");
        }
    }

    private List<Retirement> find(String identifier) {
        return xpansiv
                .retirements()
                .search(
                        account,
                        RetirementSearch.builder()
                                .externalIdentifier(identifier)
                                .build())
                .retirements()
                .stream()
                .filter(one ->
                        one.externalIdentifier().filter(identifier::equals).isPresent())
                .toList();
    }

    private RetirementProgramCode program() {
        return RetirementProgramCode.of(order.item().program());
    }

    private FailedException refusal(BadRequestException refused) {
        return Refusal.of(
                refused,
                "Nothing was retired; what is on deposit stays at "
                        + order.place().exchange());
    }

    private static List<String> identifiers(List<Retirement> retirements) {
        return retirements.stream().map(Retirement::identifier).toList();
    }

    private static String states(RetirementStatusResult result) {
        return States.of(result.retirementStatuses().stream()
                .map(state -> state.status().map(RetirementStatus::value).orElse("no status")));
    }
}
