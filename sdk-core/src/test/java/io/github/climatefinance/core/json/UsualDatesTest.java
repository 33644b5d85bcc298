package io.github.climatefinance.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualDatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-01-01T00:00:00Z",
                "2024-02-29T23:59:58.1Z",
                "2025-12-31T12:34:56.123456789Z",
                "2025-12-31T12:34:56.012+05:30",
                "2025-12-31T12:34:56-00:30",
                "2025-12-31T12:34:56-18:00",
                "2025-12-31T12:34:56+00:00",
            })
    void readsMomentsAsTheJdkDoes(String text) {
        assertThat(moment(text)).isEqualTo(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2025-12-31",
                "2025-12-31T12:34Z",
                "2025-12-31T12:34:56",
                "2025-12-31 12:34:56Z",
                "2025-12-31t12:34:56z",
                "2025/12/31T12:34:56Z",
                "2025-12-31T12-34-56Z",
                "2025-12-31T12:34:5xZ",
                "2025-12-31T12:34:56.Z",
                "2025-12-31T12:34:56,5Z",
                "2025-12-31T12:34:56.1234567890Z",
                "2025-12-31T12:34:56.12x4Z",
                "2025-12-31T12:34:56+0530",
                "2025-12-31T12:34:56+19:00",
                "2025-12-31T12:34:56+0x:00",
                "2025-12-31T12:34:56Z[UTC]",
                "2025-12-31T12:34:60Z",
                "2025-12-31T24:00:00Z",
                "2025-02-29T00:00:00Z",
                "2025-13-01T00:00:00Z",
                "x025-12-31T00:00:00Z",
            })
    void leavesEveryOtherMomentToOthers(String text) {
        assertThat(moment(text)).isNull();
    }

    @Test
    void readsDays() {
        char[] text = "[\"2024-02-29\"]".toCharArray();

        assertThat(UsualDates.date(text, 2, 10)).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-2-9", "2024-02-30", "2024/02/29", "20240-2-29", "2024-02-29Z"})
    void leavesEveryOtherDayToOthers(String text) {
        assertThat(UsualDates.date(text.toCharArray(), 0, text.length())).isNull();
    }

    /** Within other text, as in a parser's buffer. */
    private static @Nullable OffsetDateTime moment(String text) {
        return UsualDates.dateTime(("[\"" + text + "\"]").toCharArray(), 2, text.length());
    }
}
