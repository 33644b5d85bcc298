package io.github.climatefinance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.ItemsFailedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemResultsTest {
    private record Item(Optional<String> itemStatus) implements ItemResult {
        @Override
        public boolean isFailed() {
            return itemStatus.isEmpty() || itemStatus.get().startsWith("BAD");
        }
    }

    private static ItemResults<Item> results(String... statuses) {
        return ItemResults.of(
                Stream.of(statuses).map(each -> new Item(Optional.of(each))).toList());
    }

    @Test
    void isAnUnmodifiableListOfItsOwn() {
        List<Item> given = new ArrayList<>(results("GOOD", "BAD"));
        ItemResults<Item> results = ItemResults.of(given);
        given.clear();

        assertThat(results).isEqualTo(results("GOOD", "BAD")).hasSize(2);
        assertThatThrownBy(() -> results.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> results.failed().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void namesEachStatusOnceAndOnlyAFew() {
        assertThatThrownBy(results("BAD1", "GOOD", "BAD1", "BAD2", "BAD3")::throwIfAnyFailed)
                .hasMessage("4 of 5 items failed: BAD1, BAD2, BAD3");
        assertThatThrownBy(results("BAD1", "BAD2", "BAD3", "BAD4", "BAD5")::throwIfAnyFailed)
                .hasMessage("5 of 5 items failed: BAD1, BAD2, BAD3 and 2 more");
        assertThatThrownBy(ItemResults.of(List.of(new Item(Optional.empty())))::throwIfAnyFailed)
                .hasMessage("1 of 1 items failed");
    }

    @Test
    void theFailureCanBeSerialised() throws IOException, ClassNotFoundException {
        ItemsFailedException failure = ItemsFailedException.of(1, 2, List.of("BAD"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat((ItemsFailedException) in.readObject()).hasMessage("1 of 2 items failed: BAD");
        }
    }
}
