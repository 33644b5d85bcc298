package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.climatefinance.trading.model.EventType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventMemoryTest {
    private final EventMemory memory = EventMemory.bounded(2);

    private static EventKey key(int object, int second) {
        return new EventKey(
                EventType.TRANSFER_NOTIFICATION,
                new UUID(0, object),
                Instant.parse(Deliveries.time(second)),
                Optional.of("PENDING"));
    }

    @Test
    void knowsWhatCameAndWhatCameLater() {
        assertThat(memory.arrive(key(1, 5))).isEqualTo(Arrival.NEW);
        assertThat(memory.arrive(key(1, 5))).isEqualTo(Arrival.REPEATED);
        assertThat(memory.arrive(key(1, 4))).isEqualTo(Arrival.LATE);
        assertThat(memory.arrive(key(1, 4))).isEqualTo(Arrival.REPEATED);
        assertThat(memory.arrive(key(1, 6))).isEqualTo(Arrival.NEW);
        assertThat(memory.arrive(key(1, 5))).isEqualTo(Arrival.REPEATED);
    }

    @Test
    void whatWasForgottenIsNewAgainAndOvertakesNothing() {
        memory.arrive(key(1, 5));
        memory.arrive(key(1, 9));
        memory.forget(key(1, 9));
        memory.forget(key(7, 7));

        assertThat(memory.arrive(key(1, 6))).isEqualTo(Arrival.NEW);
        assertThat(memory.arrive(key(1, 9))).isEqualTo(Arrival.NEW);
        assertThat(memory.arrive(key(1, 5))).isEqualTo(Arrival.REPEATED);
    }

    @Test
    void holdsSoManyObjectsAndDropsTheOneNotToldOfForLongest() {
        memory.arrive(key(1, 1));
        memory.arrive(key(2, 1));
        memory.arrive(key(1, 2));
        memory.arrive(key(3, 1));

        assertThat(memory.arrive(key(1, 1))).isEqualTo(Arrival.REPEATED);
        assertThat(memory.arrive(key(3, 1))).isEqualTo(Arrival.REPEATED);
        assertThat(memory.arrive(key(2, 1))).isEqualTo(Arrival.NEW);
    }

    @Test
    void holdsABoundedNumberOfEventsOfAnObject() {
        for (int second = 0; second < 1_000; second++) {
            assertThat(memory.arrive(key(1, second))).isEqualTo(Arrival.NEW);
        }

        assertThat(memory.arrive(key(1, 999))).isEqualTo(Arrival.REPEATED);
        assertThat(memory.arrive(key(1, 950))).isEqualTo(Arrival.REPEATED);
        assertThat(memory.arrive(key(1, 0))).isEqualTo(Arrival.LATE);
    }

    /** A store of the caller's own compares keys, and must not tell an event twice for being written otherwise. */
    @Test
    void theSameInstantMakesTheSameKeyWhateverItsOffset() {
        String event = Deliveries.order(new UUID(0, 1), "PENDING", 1);
        String elsewhere = event.replace("T10", "T12").replace("Z\"", "+02:00\"");

        assertThat(EventKey.of(Deliveries.digitalOrder(elsewhere)))
                .isPresent()
                .isEqualTo(EventKey.of(Deliveries.digitalOrder(event)));
    }

    @Test
    void wantsRoomForOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventMemory.bounded(0))
                .withMessage("`objects` must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradingEvents.remembering(0))
                .withMessage("`objects` must be at least 1, but was 0");
    }
}
