package io.github.climatefinance.trading;

import static io.github.climatefinance.trading.Deliveries.HEADERS;
import static io.github.climatefinance.trading.Deliveries.order;
import static io.github.climatefinance.trading.Deliveries.refusedChange;
import static io.github.climatefinance.trading.Deliveries.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.WebhookException;
import io.github.climatefinance.trading.model.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TradingWebhookHandlerTest {
    private static final String PATH = "/hooks/digital-asset-order-notification";
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000007");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000008");

    private final List<TradingEvent> told = new CopyOnWriteArrayList<>();
    private final List<TradingEvent> late = new CopyOnWriteArrayList<>();
    private final List<WebhookException> refused = new CopyOnWriteArrayList<>();
    private final TradingWebhookHandler handler = TradingWebhookHandler.builder(Deliveries.WEBHOOKS)
            .onEvent(told::add)
            .onLateEvent(late::add)
            .onRefusal(refused::add)
            .build();

    private int deliver(String body) {
        return handler.handle(PATH, HEADERS, utf8(body));
    }

    @Test
    void tellsANewEventAndAnswers200() {
        assertThat(deliver(order(ID, "PENDING", 1))).isEqualTo(200);
        assertThat(handler.handle(
                        EventType.DIGITAL_ASSET_ORDER_NOTIFICATION, HEADERS, utf8(order(OTHER, "PENDING", 1))))
                .isEqualTo(200);

        assertThat(told).extracting(event -> event.id().orElseThrow()).containsExactly(ID, OTHER);
        assertThat(late).isEmpty();
        assertThat(refused).isEmpty();
    }

    @Test
    void tellsARepeatedEventOnce() {
        assertThat(deliver(order(ID, "PENDING", 1))).isEqualTo(200);
        assertThat(deliver(order(ID, "PENDING", 1))).isEqualTo(200);

        assertThat(told).hasSize(1);
    }

    @Test
    void recognisesAReplayAfterLaterEvents() {
        deliver(order(ID, "PENDING", 1));
        deliver(order(ID, "FILLED", 2));
        deliver(order(ID, "SETTLED", 3));

        assertThat(deliver(order(ID, "PENDING", 1))).isEqualTo(200);

        assertThat(statuses(told)).containsExactly("PENDING", "FILLED", "SETTLED");
        assertThat(late).isEmpty();
    }

    @Test
    void keepsAnEventThatWasOvertakenFromTheListeners() {
        deliver(order(ID, "FILLED", 2));
        deliver(order(ID, "PENDING", 1));
        deliver(order(ID, "PENDING", 1));
        deliver(order(OTHER, "PENDING", 1));

        assertThat(statuses(told)).containsExactly("FILLED", "PENDING");
        assertThat(statuses(late)).containsExactly("PENDING");
        assertThat(late.get(0).id()).contains(ID);
    }

    @Test
    void tellsTwoStatesOfTheSameInstant() {
        deliver(order(ID, "FILLED", 1));
        deliver(order(ID, "SETTLED", 1));

        assertThat(statuses(told)).containsExactly("FILLED", "SETTLED");
    }

    @Test
    void comparesInstantsAndNotTheirOffsets() {
        deliver(order(ID, "PENDING", 1));

        deliver(order(ID, "PENDING", 1).replace("T10", "T12").replace("Z\"", "+02:00\""));

        assertThat(told).hasSize(1);
    }

    @Test
    void doesNotTakeTheSameIdOfAnotherEventForARepeat() {
        deliver(order(ID, "PENDING", 1));
        handler.handle("/tokenized-asset-order-notification", HEADERS, utf8(order(ID, "PENDING", 1)));

        assertThat(told).hasSize(2);
    }

    @Test
    void tellsARefusedChangeEachTimeBecauseNothingTellsItFromARepeat() {
        deliver(order(ID, "PLACED", 1));
        deliver(refusedChange(ID));
        deliver(refusedChange(ID));

        assertThat(told).hasSize(3);
        assertThat(told.get(2).isRefusedChange()).isTrue();
    }

    @Test
    void answers401ToADeliveryThatIsNotAuthentic() {
        Map<String, List<String>> wrong = Map.of("Api-Key", List.of("guessed"));

        assertThat(handler.handle(PATH, wrong, utf8(order(ID, "PENDING", 1)))).isEqualTo(401);
        assertThat(handler.handle(PATH, Map.of(), utf8("{"))).isEqualTo(401);

        assertThat(told).isEmpty();
        assertThat(refused).extracting(Throwable::getMessage).allMatch(text -> text.contains("`Api-Key`"));
        assertThat(refused).hasSize(2);
    }

    @Test
    void answers400ToADeliveryThatCannotBeRead() {
        assertThat(deliver("{\"orderId\":")).isEqualTo(400);
        assertThat(handler.handle("/hooks/", HEADERS, utf8(order(ID, "PENDING", 1))))
                .isEqualTo(400);

        assertThat(told).isEmpty();
        assertThat(refused).hasSize(2);
    }

    @Test
    void anEventWhoseListenerFailedIsToldAgain() {
        List<TradingEvent> taken = new ArrayList<>();
        TradingWebhookHandler failing = TradingWebhookHandler.builder(Deliveries.WEBHOOKS)
                .onEvent(event -> {
                    taken.add(event);
                    if (taken.size() == 2) {
                        throw new IllegalStateException("no room");
                    }
                })
                .build();
        failing.handle(PATH, HEADERS, utf8(order(ID, "PENDING", 1)));

        assertThatThrownBy(() -> failing.handle(PATH, HEADERS, utf8(order(ID, "FILLED", 2))))
                .hasMessage("no room");
        assertThat(failing.handle(PATH, HEADERS, utf8(order(ID, "FILLED", 2)))).isEqualTo(200);
        assertThat(failing.handle(PATH, HEADERS, utf8(order(ID, "FILLED", 2)))).isEqualTo(200);

        assertThat(statuses(taken)).containsExactly("PENDING", "FILLED", "FILLED");
    }

    @Test
    void listenersAreToldInTheirOrder() {
        List<String> order = new ArrayList<>();
        TradingWebhookHandler two = TradingWebhookHandler.builder(Deliveries.WEBHOOKS)
                .onEvent(event -> order.add("first"))
                .onEvent(event -> order.add("second"))
                .build();

        two.handle(PATH, HEADERS, utf8(order(ID, "PENDING", 1)));

        assertThat(order).containsExactly("first", "second");
    }

    @Test
    void aMemoryOfTheCallersOwnIsAsked() {
        List<EventKey> forgotten = new ArrayList<>();
        EventMemory own = new EventMemory() {
            @Override
            public Arrival arrive(EventKey key) {
                return key.id().equals(ID) ? Arrival.REPEATED : Arrival.NEW;
            }

            @Override
            public void forget(EventKey key) {
                forgotten.add(key);
            }
        };
        TradingWebhookHandler handler = TradingWebhookHandler.builder(Deliveries.WEBHOOKS)
                .memory(own)
                .onEvent(told::add)
                .onEvent(event -> {
                    throw new IllegalStateException("no room");
                })
                .build();

        assertThat(handler.handle(PATH, HEADERS, utf8(order(ID, "PENDING", 1)))).isEqualTo(200);
        assertThatThrownBy(() -> handler.handle(PATH, HEADERS, utf8(order(OTHER, "PENDING", 1))))
                .hasMessage("no room");

        assertThat(told).extracting(event -> event.id().orElseThrow()).containsExactly(OTHER);
        assertThat(forgotten).containsExactly(EventKey.of(told.get(0)).orElseThrow());
    }

    @Test
    void ofManyCopiesAtOnceOneIsTold() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int copy = 0; copy < 400; copy++) {
                int second = copy % 4;
                answers.add(threads.submit(() -> deliver(order(ID, "S" + second, 1))));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(statuses(told)).containsExactlyInAnyOrder("S0", "S1", "S2", "S3");
    }

    private static List<String> statuses(List<TradingEvent> events) {
        return events.stream().map(event -> event.status().orElse("none")).toList();
    }
}
