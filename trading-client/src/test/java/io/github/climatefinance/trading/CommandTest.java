package io.github.climatefinance.trading;

import static io.github.climatefinance.trading.Deliveries.order;
import static io.github.climatefinance.trading.Deliveries.refused;
import static io.github.climatefinance.trading.Deliveries.refusedChange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.PollTimeoutException;
import io.github.climatefinance.core.error.ServerException;
import io.github.climatefinance.trading.CommandResult.Progress;
import io.github.climatefinance.trading.model.DigitalOrder;
import io.github.climatefinance.trading.model.EventType;
import io.github.climatefinance.trading.model.OrderStatus;
import io.github.climatefinance.trading.model.ValidationError;
import io.github.climatefinance.trading.model.ValidationErrorType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30) // a wait that only an event can end would otherwise never fail
class CommandTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000007");
    private static final Duration GENEROUS = Duration.ofMinutes(1);
    private static final Duration LONG = Duration.ofHours(1);
    private static final String READ = "getDigitalOrder";

    private final FakeTradevest provider = new FakeTradevest();
    private final TradingClient trading = provider.builder()
            .retryPolicy(RetryPolicy.builder().maxAttempts(1).build())
            .build();
    private final TradingEvents events = TradingEvents.create();

    @AfterEach
    void stop() {
        trading.close();
        provider.close();
    }

    private static String read(String status) {
        return "{\"orderId\":\"" + ID + "\",\"status\":\"" + status + "\"}";
    }

    private Command<DigitalOrder, OrderStatus> polled() {
        return trading.commands().digitalOrder(ID);
    }

    private Command<DigitalOrder, OrderStatus> wired() {
        return trading.commands(events).digitalOrder(ID);
    }

    /** Quick polls. */
    private static <T> CommandResult<T> soon(Command<T, ?> command) {
        return command.waiting()
                .firstDelay(Duration.ofMillis(1))
                .maxDelay(Duration.ofMillis(2))
                .timeout(GENEROUS)
                .build()
                .await();
    }

    /** Waits so long between polls that only an event can end it. */
    private static <T> CommandResult<T> onlyByEvent(Command<T, ?> command) {
        return command.waiting()
                .firstDelay(LONG)
                .maxDelay(LONG)
                .timeout(LONG.multipliedBy(2))
                .build()
                .await();
    }

    @Test
    void pollsUntilTheOrderIsFilledAndTellsEachState() {
        provider.answer(READ, read("RECEIVED"), read("PENDING"), read("FILLED"));
        List<String> states = new ArrayList<>();

        CommandResult<DigitalOrder> end = polled().waiting()
                .firstDelay(Duration.ofMillis(1))
                .onPoll(state -> states.add(state.toString()))
                .timeout(GENEROUS)
                .build()
                .await();

        assertThat(end.progress()).isEqualTo(Progress.DONE);
        assertThat(end.isDone()).isTrue();
        assertThat(end.isRefused()).isFalse();
        assertThat(end.status()).contains("FILLED");
        assertThat(end.object().orElseThrow().status()).isEqualTo(OrderStatus.FILLED);
        assertThat(end.event()).isEmpty();
        assertThat(end.id()).isEqualTo(ID);
        assertThat(states)
                .containsExactly(
                        "digital order " + ID + " is RECEIVED",
                        "digital order " + ID + " is PENDING",
                        "digital order " + ID + " is FILLED");
    }

    @ParameterizedTest
    @CsvSource({
        "FILLED, DONE",
        "CORRECTED, DONE",
        "SETTLED, DONE",
        "INVALID, INVALID",
        "REJECTED, REJECTED",
        "CANCELED, ENDED",
        "EXPIRED, ENDED",
        "filled, DONE",
        "Rejected, REJECTED"
    })
    void everyEndOfAnOrderEndsTheWait(String status, Progress progress) {
        provider.answer(READ, read("PENDING"), read(status));

        assertThat(soon(polled()).progress()).isEqualTo(progress);
    }

    @ParameterizedTest
    @CsvSource({"RECEIVED", "PENDING", "PLACED", "PARTIALLY_FILLED", "TELEPORTED"})
    void aStatusOnTheWayOrUnheardOfDoesNot(String status) {
        provider.answer(READ, read(status));

        CommandResult<DigitalOrder> now = polled().look();

        assertThat(now.progress()).isEqualTo(Progress.WAITING);
        assertThat(now.isEnded()).isFalse();
        assertThat(now.isChecked()).isEqualTo(!status.equals("RECEIVED"));
        assertThat(provider.sent(READ)).hasSize(1);
    }

    @Test
    void theObjectsOwnReasonIsToldWhereThereIsNoOther() {
        provider.answer(READ, "{\"orderId\":\"" + ID + "\",\"status\":\"REJECTED\",\"message\":\"not enough money\"}");

        CommandResult<DigitalOrder> end = polled().await(GENEROUS);

        assertThat(end.progress()).isEqualTo(Progress.REJECTED);
        assertThat(end.isRefused()).isTrue();
        assertThat(end.validationError()).isEmpty();
        assertThat(end.reason()).contains("not enough money");
        assertThat(end).hasToString("digital order " + ID + " is REJECTED, \"not enough money\"");
    }

    @Test
    void aDeadlineNamesTheLastStateSeen() {
        provider.answer(READ, read("PENDING"));

        PollTimeoutException late = catchThrowableOfType(
                PollTimeoutException.class,
                () -> polled().waiting()
                        .firstDelay(Duration.ofMillis(1))
                        .maxDelay(Duration.ofMillis(5))
                        .timeout(Duration.ofMillis(30))
                        .build()
                        .await());

        assertThat(late)
                .hasMessageStartingWith("digital order " + ID + " was not done within PT0.03S, after ")
                .hasMessageEndingWith("; last state: digital order " + ID + " is PENDING");
        assertThat(late.lastState())
                .get()
                .isInstanceOfSatisfying(
                        CommandResult.class,
                        state -> assertThat(state.progress()).isEqualTo(Progress.WAITING));
        assertThat(late.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void awaitsTheChecksOnly() {
        provider.answer(READ, read("RECEIVED"), read("PENDING"));

        CommandResult<DigitalOrder> checked = polled().awaitChecked(GENEROUS);

        assertThat(checked.status()).contains("PENDING");
        assertThat(checked.progress()).isEqualTo(Progress.WAITING);
        assertThat(checked.isChecked()).isTrue();
        assertThat(checked.isRefused()).isFalse();
    }

    @Test
    void awaitsOtherStatusesWhereToldTo() {
        provider.answer(READ, read("FILLED"), read("SETTLED"));

        CommandResult<DigitalOrder> end = soon(polled().until(OrderStatus.SETTLED));

        assertThat(end.isDone()).isTrue();
        assertThat(end.status()).contains("SETTLED");
        assertThat(provider.sent(READ)).hasSize(2);
    }

    @Test
    void aRefusalEndsAWaitForOtherStatusesToo() {
        provider.answer(READ, read("CORRECTED"), read("CANCELED"));

        assertThat(soon(polled().until(OrderStatus.SETTLED)).progress()).isEqualTo(Progress.ENDED);
    }

    @Test
    void anOrderThatWasReceivedAndIsGoneEndsTheWait() {
        provider.answer(
                READ,
                sent -> sent.number() == 1
                        ? FakeTradevest.json(200, read("RECEIVED"))
                        : FakeTradevest.error(404, "no order"));

        CommandResult<DigitalOrder> end = soon(polled());

        assertThat(end.progress()).isEqualTo(Progress.GONE);
        assertThat(end.status()).contains("RECEIVED");
        assertThat(end.object()).isEmpty();
        assertThat(end.isRefused()).isFalse();
        assertThat(end.isDone()).isFalse();
        assertThat(end).hasToString("digital order " + ID + " was RECEIVED and is gone");
        assertThat(provider.sent(READ)).hasSize(3);
    }

    @Test
    void oneReadThatFindsNothingDoesNotMakeItGone() {
        provider.answer(READ, sent -> switch (sent.number()) {
            case 2, 4 -> FakeTradevest.error(404, "no order");
            case 6 -> FakeTradevest.json(200, read("FILLED"));
            default -> FakeTradevest.json(200, read("RECEIVED"));
        });

        assertThat(soon(polled()).isDone()).isTrue();
        assertThat(provider.sent(READ)).hasSize(6);
    }

    @Test
    void whatWasExecutedAlreadyIsNeverTakenForGone() {
        provider.answer(READ, sent -> switch (sent.number()) {
            case 1 -> FakeTradevest.json(200, read("PENDING"));
            case 8 -> FakeTradevest.json(200, read("FILLED"));
            default -> FakeTradevest.error(404, "no order");
        });

        assertThat(soon(polled()).isDone()).isTrue();
    }

    @Test
    void whatWasNeverSeenIsWaitedForUntilTheDeadline() {
        List<Progress> seen = new ArrayList<>();

        assertThatThrownBy(() -> polled().waiting()
                        .firstDelay(Duration.ofMillis(1))
                        .maxDelay(Duration.ofMillis(1))
                        .timeout(GENEROUS)
                        .onPoll(state -> {
                            seen.add(state.progress());
                            if (seen.size() == 9) {
                                throw new IllegalStateException("nine times");
                            }
                        })
                        .build()
                        .await())
                .hasMessage("nine times");
        assertThat(seen).hasSize(9).containsOnly(Progress.WAITING);
        assertThatThrownBy(() -> polled().await(Duration.ofNanos(1)))
                .isInstanceOf(PollTimeoutException.class)
                .hasMessageEndingWith("; last state: digital order " + ID + " is not to be found");
    }

    @Test
    void aReadThatFailsEndsTheWait() {
        provider.answer(READ, sent -> FakeTradevest.error(500, "out of order"));

        assertThatThrownBy(() -> wired().await(GENEROUS)).isInstanceOf(ServerException.class);
    }

    @Test
    void anEventThatCameBeforeTheWaitEndsItAtOnceWithItsReason() {
        provider.answer(READ, read("RECEIVED"));
        events.accept(Deliveries.digitalOrder(refused(ID, "INVALID", 1, "no such wallet")));

        CommandResult<DigitalOrder> end = onlyByEvent(wired());

        assertThat(end.progress()).isEqualTo(Progress.INVALID);
        assertThat(end.status()).contains("INVALID");
        assertThat(end.validationError().flatMap(ValidationError::errorType))
                .contains(ValidationErrorType.DATA_NOT_FOUND_ERROR);
        assertThat(end.reason()).contains("no such wallet");
        assertThat(end).hasToString("digital order " + ID + " is INVALID, \"no such wallet\"");
        assertThat(end.event().orElseThrow().type()).isEqualTo(EventType.DIGITAL_ASSET_ORDER_NOTIFICATION);
        assertThat(provider.sent(READ)).hasSize(1);
    }

    @Test
    void anEventThatComesWhileAPollIsUnderWayIsNotMissed() {
        provider.answer(READ, sent -> {
            if (sent.number() == 1) {
                events.accept(Deliveries.digitalOrder(order(ID, "FILLED", 1)));
                return FakeTradevest.json(200, read("RECEIVED"));
            }
            return FakeTradevest.json(200, read("FILLED"));
        });

        CommandResult<DigitalOrder> end = onlyByEvent(wired());

        assertThat(end.isDone()).isTrue();
        assertThat(end.object().orElseThrow().status()).isEqualTo(OrderStatus.FILLED);
        assertThat(provider.sent(READ)).hasSize(2);
    }

    @Test
    void anEventWakesTheThreadThatWaits() throws ExecutionException, InterruptedException {
        provider.answer(READ, read("PENDING"));
        CompletableFuture<CommandResult<DigitalOrder>> end = new CompletableFuture<>();
        Thread waiting = new Thread(() -> end.complete(onlyByEvent(wired())), "waiting for an order");
        waiting.start();
        untilAsleep(waiting);

        events.accept(Deliveries.digitalOrder(order(UUID.randomUUID(), "FILLED", 1)));
        events.accept(Deliveries.digitalOrder(order(ID, "FILLED", 1)));

        assertThat(end.get().isDone()).isTrue();
        assertThat(provider.sent(READ)).hasSize(2);
    }

    /** Until the thread sleeps between two polls. */
    private void untilAsleep(Thread thread) {
        while (provider.sent(READ).isEmpty() || thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(thread.isAlive()).isTrue();
            Thread.onSpinWait();
        }
    }

    @Test
    void anInterruptEndsAWaitForEvents() throws InterruptedException {
        provider.answer(READ, read("PENDING"));
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            try {
                onlyByEvent(wired());
            } catch (CallCancelledException e) {
                end.complete(e);
            }
        });
        waiting.start();
        untilAsleep(waiting);

        waiting.interrupt();
        waiting.join();

        assertThat(end).isCompleted();
    }

    @Test
    void aRefusedChangeDoesNotEndTheWaitForACreation() {
        events.accept(Deliveries.digitalOrder(refusedChange(ID)));
        provider.answer(READ, read("PENDING"), read("PENDING"), read("REJECTED"));

        CommandResult<DigitalOrder> end = soon(wired());

        assertThat(provider.sent(READ)).hasSize(3);
        assertThat(end.progress()).isEqualTo(Progress.REJECTED);
        assertThat(end.validationError()).isEmpty();
        assertThat(end.reason()).isEmpty();
    }

    @Test
    void aRefusedChangeDoesNotTakeTheEndOfACreationBack() {
        provider.answer(READ, read("RECEIVED"));
        events.accept(Deliveries.digitalOrder(refused(ID, "INVALID", 1, "no such wallet")));
        events.accept(Deliveries.digitalOrder(refusedChange(ID)));

        CommandResult<DigitalOrder> end = onlyByEvent(wired());

        assertThat(end.progress()).isEqualTo(Progress.INVALID);
        assertThat(end.reason()).contains("no such wallet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void aDeadlineMustBeAhead(Duration deadline) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> polled().await(deadline))
                .withMessageContaining("`timeout`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> polled().awaitChecked(deadline))
                .withMessageContaining("`timeout`");
        assertThat(provider.sent).isEmpty();
    }

    @Test
    void theReasonOfAnEventIsKeptWhereAPollSeesTheEndFirst() {
        provider.answer(READ, sent -> {
            events.accept(Deliveries.digitalOrder(order(ID, "PENDING", 1)));
            return FakeTradevest.json(200, read(sent.number() == 1 ? "PENDING" : "REJECTED"));
        });
        events.accept(Deliveries.digitalOrder(refused(ID, "REJECTED", 2, "not enough money")));

        CommandResult<DigitalOrder> end = soon(wired());

        assertThat(end.reason()).contains("not enough money");
    }

    @Test
    void theReasonOfAnotherStatusIsNotTakenForThatOfTheEnd() {
        provider.answer(READ, read("SETTLED"));
        events.accept(Deliveries.digitalOrder(refused(ID, "PENDING", 1, "checked by hand")));

        CommandResult<DigitalOrder> end = wired().await(GENEROUS);

        assertThat(end.isDone()).isTrue();
        assertThat(end.event()).isEmpty();
        assertThat(end.validationError()).isEmpty();
    }

    @Test
    void anOlderEventDoesNotTakeTheEndBack() {
        provider.answer(READ, read("PENDING"));
        events.accept(Deliveries.digitalOrder(order(ID, "FILLED", 2)));
        events.accept(Deliveries.digitalOrder(order(ID, "PENDING", 1)));

        assertThat(onlyByEvent(wired()).status()).contains("FILLED");
    }

    @Test
    void aReadFurtherOnThanTheLastEventCounts() {
        provider.answer(READ, read("SETTLED"));
        events.accept(Deliveries.digitalOrder(order(ID, "FILLED", 1)));

        CommandResult<DigitalOrder> end = onlyByEvent(wired());

        assertThat(end.status()).contains("SETTLED");
        assertThat(end.object().orElseThrow().status()).isEqualTo(OrderStatus.SETTLED);
    }

    @Test
    void onceAnEventToldTheEndAnObjectThatCannotBeReadIsNoFailure() {
        events.accept(Deliveries.digitalOrder(refused(ID, "INVALID", 1, "no such wallet")));
        for (int status : new int[] {404, 500}) {
            provider.answer(READ, sent -> FakeTradevest.error(status, "not there"));

            CommandResult<DigitalOrder> end = onlyByEvent(wired());

            assertThat(end.progress()).isEqualTo(Progress.INVALID);
            assertThat(end.object()).isEmpty();
            assertThat(end.reason()).contains("no such wallet");
        }
    }

    @Test
    void anEventOfAnotherKindWithTheSameIdSaysNothing() {
        provider.answer(READ, read("PENDING"));
        events.accept(Deliveries.WEBHOOKS.parse(
                EventType.TOKENIZED_ASSET_ORDER_NOTIFICATION,
                Deliveries.HEADERS,
                Deliveries.utf8(order(ID, "FILLED", 1))));

        assertThat(wired().look().progress()).isEqualTo(Progress.WAITING);
    }

    @Test
    void aCommandWithoutEventsHearsOfNone() {
        provider.answer(READ, read("PENDING"));
        events.accept(Deliveries.digitalOrder(order(ID, "FILLED", 1)));

        assertThat(polled().look().progress()).isEqualTo(Progress.WAITING);
        assertThat(wired().look().progress()).isEqualTo(Progress.DONE);
    }

    @Test
    void eventsOfManyObjectsPushOutTheOldest() {
        TradingEvents few = TradingEvents.remembering(2);
        provider.answer(READ, read("PENDING"));
        few.accept(Deliveries.digitalOrder(order(ID, "FILLED", 1)));
        few.accept(Deliveries.digitalOrder(order(UUID.randomUUID(), "FILLED", 1)));
        few.accept(Deliveries.digitalOrder(order(UUID.randomUUID(), "FILLED", 1)));

        assertThat(trading.commands(few).digitalOrder(ID).look().progress()).isEqualTo(Progress.WAITING);
    }

    @Test
    void aHandlerFeedsTheEvents() {
        provider.answer(READ, read("PENDING"));
        TradingWebhookHandler handler = TradingWebhookHandler.builder(Deliveries.WEBHOOKS)
                .onEvent(events)
                .build();

        handler.handle(
                "/digital-asset-order-notification",
                Deliveries.HEADERS,
                Deliveries.utf8(refused(ID, "REJECTED", 1, "not enough money")));

        assertThat(onlyByEvent(wired()).reason()).contains("not enough money");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            getTokenizedOrder              | {"orderId":"ID","status":"%s","message":"why"}        | PENDING  | FILLED    | TOKENIZED_ASSET_ORDER_NOTIFICATION
            getTraditionalOrder            | {"orderId":"ID","status":"%s","message":"why"}        | PLACED   | FILLED    | TRADITIONAL_ASSET_ORDER_NOTIFICATION
            getTransfer                    | {"transfer":{"transferId":"ID","transferStatus":"%s"}} | PENDING | PROCESSED | TRANSFER_NOTIFICATION
            getNaturalPerson               | {"naturalPersonId":"ID","naturalPersonStatus":"%s"}   | RECEIVED | CREATED   | NATURAL_PERSON_NOTIFICATION
            searchEntities                 | {"data":[{"entityId":"ID","entityStatus":"%s"}]}      | REVIEW   | CREATED   | LEGAL_ENTITY_NOTIFICATION
            getCustomer                    | {"customerId":"ID","customerStatus":"%s"}             | RECEIVED | CREATED   | CUSTOMER_NOTIFICATION
            getCustomerProduct             | {"customerProductId":"ID","status":"%s"}              | PENDING  | ACTIVE    | CUSTOMER_PRODUCT_NOTIFICATION
            getOnboarding                  | {"onboardingId":"ID","status":"%s"}                   | REVIEW   | APPROVED  | ONBOARDING_NOTIFICATION
            getRoleOnboarding              | {"onboardingId":"ID","status":"%s"}                   | REVIEW   | APPROVED  | ONBOARDING_NOTIFICATION
            getOffboarding                 | {"offboardingId":"ID","status":"%s"}                  | CREATED  | APPROVED  | OFFBOARDING_NOTIFICATION
            getDocument                    | {"documentId":"ID","status":"%s"}                     | RECEIVED | CREATED   | DOCUMENT_NOTIFICATION
            getIdentificationVerification  | {"identificationVerificationId":"ID","status":"%s"}   | PENDING  | APPROVED  | IDENTIFICATION_VERIFICATION_NOTIFICATION
            getLegalEntitySearch           | {"search":{"searchId":"ID","status":"%s"}}            | READY_DATA | COMPLETED | LEGAL_ENTITY_SEARCH_NOTIFICATION
            """)
    void everyKindIsReadAndToldByItsOwnEvent(
            String operation, String body, String onTheWay, String done, String eventType) {
        String answer = body.replace("ID", ID.toString());
        provider.answer(operation, answer.formatted(onTheWay), answer.formatted(done));

        CommandResult<?> end = soon(command(trading.commands(), operation));

        assertThat(end.isDone()).isTrue();
        assertThat(end.status()).contains(done);
        assertThat(end.object()).isPresent();
        assertThat(provider.sent(operation)).hasSize(2);

        String id = eventType.endsWith("ORDER_NOTIFICATION") ? "orderId" : idProperty(answer, operation, eventType);
        events.accept(Deliveries.WEBHOOKS.parse(
                eventType,
                Deliveries.HEADERS,
                Deliveries.utf8("{\"" + id + "\":\"" + ID + "\",\"status\":\"REJECTED\",\"modifiedOn\":\""
                        + Deliveries.time(1) + "\",\"validationError\":{\"description\":\"synthetic\"}}")));
        provider.answer(operation, answer.formatted(onTheWay));

        CommandResult<?> refused = onlyByEvent(command(trading.commands(events), operation));
        assertThat(refused.progress()).isEqualTo(Progress.REJECTED);
        assertThat(refused.reason()).contains("synthetic");
        assertThat(provider.problems).isEmpty();
    }

    private static String idProperty(String answer, String operation, String eventType) {
        if (operation.equals("searchEntities")) {
            return "legalEntityId";
        }
        String before = answer.substring(0, answer.indexOf("\":\"" + ID));
        assertThat(eventType).isNotEmpty();
        return before.substring(before.lastIndexOf('"') + 1);
    }

    private static Command<?, ?> command(TradingCommands commands, String operation) {
        return switch (operation) {
            case "getTokenizedOrder" -> commands.tokenizedOrder(ID);
            case "getTraditionalOrder" -> commands.traditionalOrder(ID);
            case "getTransfer" -> commands.transfer(ID);
            case "getNaturalPerson" -> commands.naturalPerson(ID);
            case "searchEntities" -> commands.entity(ID);
            case "getCustomer" -> commands.customer(ID);
            case "getCustomerProduct" -> commands.customerProduct(ID);
            case "getOnboarding" -> commands.onboarding(ID);
            case "getRoleOnboarding" -> commands.roleOnboarding(ID);
            case "getOffboarding" -> commands.offboarding(ID);
            case "getDocument" -> commands.document(ID);
            case "getIdentificationVerification" -> commands.identificationVerification(ID);
            case "getLegalEntitySearch" -> commands.legalEntitySearch(ID);
            default -> throw new IllegalArgumentException(operation);
        };
    }

    @Test
    void anEntityThatTheSearchDoesNotKnowIsWaitedFor() {
        String other = UUID.randomUUID().toString();
        provider.answer(
                "searchEntities",
                "{\"data\":[]}",
                "{\"data\":[{\"entityId\":\"" + other + "\",\"entityStatus\":\"ACTIVE\"},{\"entityId\":\"" + ID
                        + "\",\"entityStatus\":\"CREATED\"}]}");

        CommandResult<?> end = soon(trading.commands().entity(ID));

        assertThat(end.status()).contains("CREATED");
        assertThat(provider.sent("searchEntities"))
                .allSatisfy(sent -> assertThat(sent.request().getUrl().queryParameter("entityId"))
                        .isEqualTo(ID.toString()));
    }

    @Test
    void aStatusThatIsNullIsNone() {
        provider.answer("getDocument", "{\"documentId\":\"" + ID + "\",\"status\":null}");

        CommandResult<?> now = trading.commands().document(ID).look();

        assertThat(now.status()).isEqualTo(Optional.empty());
        assertThat(now.isChecked()).isFalse();
        assertThat(now).hasToString("document " + ID + " is in no status that is told");
    }
}
