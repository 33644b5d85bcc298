package io.github.climatefinance.core.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void refusesAPageSizeOutOfRange(int size) {
        assertThatThrownBy(() -> Checks.range("limit", size, 1, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`limit` must be between 1 and 100, but was " + size);
    }

    @Test
    void takesBoundsAsInclusiveAndOptional() {
        assertThatCode(() -> Checks.range("limit", 1, 1, 100)).doesNotThrowAnyException();
        assertThatCode(() -> Checks.range("limit", 100L, 1, 100)).doesNotThrowAnyException();
        assertThatCode(() -> Checks.range("limit", null, 1, 100)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Checks.range("price", new BigDecimal("-0.01"), 0, null))
                .hasMessage("`price` must be at least 0, but was -0.01");
        assertThatThrownBy(() -> Checks.range("share", 1.5, null, 1))
                .hasMessage("`share` must be at most 1, but was 1.5");
    }

    @Test
    void namesWhatABuilderWasNotGiven() {
        assertThat(Checks.given("x", "name")).isEqualTo("x");
        assertThatThrownBy(() -> Checks.given(null, "name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`name` is required");
    }

    @Test
    void namesWhatIsNull() {
        assertThat(Checks.required("x", "name")).isEqualTo("x");
        assertThatThrownBy(() -> Checks.required(null, "name"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }
}
