package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sat, 01 Jan 2000 00:00:00 GMT | 2000-01-01T00:00:00Z",
                "Thu, 29 Feb 2024 23:59:58 GMT | 2024-02-29T23:59:58Z",
                "Wed, 31 Dec 2025 12:34:56 GMT | 2025-12-31T12:34:56Z",
            })
    void readsTheFormServersMustSend(String text, Instant moment) {
        assertThat(HttpDate.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sat, 1 Jan 2000 00:00:00 GMT | 2000-01-01T00:00:00Z",
                "Sat, 01 Jan 2000 02:00:00 +0200 | 2000-01-01T00:00:00Z",
                "1 Jan 2000 00:00:00 GMT | 2000-01-01T00:00:00Z",
            })
    void readsOtherFormsOfTheSameStandard(String text, Instant moment) {
        assertThat(HttpDate.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "soon",
                "2000-01-01T00:00:00Z",
                "Sat, 01 Jan 2000 24:00:00 GMT",
                "Sun, 30 Feb 2025 00:00:00 GMT",
                "Sat, 01 Foo 2000 00:00:00 GMT",
                "Sat, xx Jan 2000 00:00:00 GMT",
            })
    void findsNoMomentInAnythingElse(String text) {
        assertThat(HttpDate.parse(text)).isNull();
    }

    @Test
    void findsNoMomentInAMissingHeader() {
        assertThat(HttpDate.parse(null)).isNull();
    }
}
