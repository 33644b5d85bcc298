package io.github.climatefinance.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.error.DecodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
    private static <T> void refuses(JsonCodec<T> codec, String json, String problem) {
        assertThatThrownBy(() -> JsonDocument.read(codec, json))
                .as(json)
                .isInstanceOf(DecodingException.class)
                .hasMessage("cannot read the JSON at the top: " + problem);
    }

    @Test
    void aNumberInAStringAndAStringInANumberAreRead() {
        assertThat(JsonDocument.read(Codecs.STRING, "1.50")).isEqualTo("1.50");
        assertThat(JsonDocument.read(Codecs.STRING, "12345678901234567890")).isEqualTo("12345678901234567890");
        assertThat(JsonDocument.read(Codecs.DECIMAL, "\" 1.50 \"")).isEqualTo(new BigDecimal("1.50"));
        assertThat(JsonDocument.read(Codecs.DECIMAL_TEXT, "\"1.50\"")).isEqualTo(new BigDecimal("1.50"));
        assertThat(JsonDocument.read(Codecs.DECIMAL_TEXT, "1.50")).isEqualTo(new BigDecimal("1.50"));
        assertThat(JsonDocument.read(Codecs.INT32, "\"-12\"")).isEqualTo(-12);
        assertThat(JsonDocument.read(Codecs.INT64, "\"9223372036854775807\"")).isEqualTo(Long.MAX_VALUE);
        assertThat(JsonDocument.read(Codecs.INT64, "1.2e1")).isEqualTo(12);
    }

    @Test
    void everyOtherTypeIsRefused() {
        refuses(Codecs.STRING, "true", "expected a string, but found a boolean");
        refuses(Codecs.STRING, "{}", "expected a string, but found an object");
        refuses(Codecs.BOOLEAN, "\"true\"", "expected a boolean, but found a string");
        refuses(Codecs.BOOLEAN, "1", "expected a boolean, but found a number");
        refuses(Codecs.DECIMAL, "\"NaN\"", "expected a decimal number, but found a string");
        refuses(Codecs.DECIMAL, "\"\"", "expected a decimal number, but found a string");
        refuses(Codecs.DECIMAL, "[1]", "expected a decimal number, but found a list");
        refuses(Codecs.DECIMAL_TEXT, "\"1,5\"", "expected a decimal number, but found a string");
        refuses(Codecs.DECIMAL_TEXT, "true", "expected a decimal number, but found a boolean");
        refuses(Codecs.INT32, "null", "expected a whole number of 32 bits, but found null");
        refuses(Codecs.DATE_TIME, "1704110400", "expected a date-time, but found a number");
        refuses(Codecs.DATE, "\"2024-02-30\"", "expected a date, but found a string");
        refuses(Codecs.DATE, "\"2024-01\"", "expected a date, but found a string");
        refuses(Codecs.UUID, "\"1-1-1-1-1\"", "expected a UUID, but found a string");
        refuses(Codecs.UUID, "\"3fa85f64-5717-4562-b3fc-2c963f66afaz\"", "expected a UUID, but found a string");
        refuses(Codecs.URI, "\"http://[\"", "expected a URI, but found a string");
        refuses(Codecs.BYTES, "\"*\"", "expected base64 text, but found a string");
        refuses(Codecs.list(Codecs.STRING), "\"a\"", "expected a list, but found a string");
        refuses(Codecs.map(Codecs.STRING), "[]", "expected an object, but found a list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "1.5", "1e400", "\"1e400\"", "12345678901234567890"})
    void aNumberThatIsNoInt32IsRefused(String json) {
        refuses(Codecs.INT32, json, "expected a whole number of 32 bits, but found another one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "0.1", "1e-400"})
    void aNumberThatIsNoInt64IsRefused(String json) {
        refuses(Codecs.INT64, json, "expected a whole number of 64 bits, but found another one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "-1e2147483647", "\"1e1001\""})
    void anExponentThatWouldFillTheMemoryIsRefused(String json) {
        refuses(Codecs.DECIMAL, json, "the number has more than 1000 digits");
        refuses(Codecs.INT64, json, "the number has more than 1000 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000", "-99e999", "\"1e1000\"", "1e-1000", "0.1e-999"})
    void aNumberWhosePlainFormCouldNotBeReadAgainIsRefused(String json) {
        refuses(Codecs.DECIMAL, json, "the number has more than 1000 digits");
        refuses(Codecs.DECIMAL_TEXT, json, "the number has more than 1000 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1e999", "-0.1e-998", "1e-999", "0e1000", "-12.5e997"})
    void aNumberOf1000DigitsIsWrittenAndReadAgain(String json) {
        for (JsonCodec<BigDecimal> codec : List.of(Codecs.DECIMAL, Codecs.DECIMAL_TEXT)) {
            BigDecimal read = JsonDocument.read(codec, json);

            assertThat(read).isEqualByComparingTo(new BigDecimal(json));
            assertThat(JsonDocument.read(codec, JsonDocument.text(codec, read))).isEqualTo(read);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e5",
                "1.0E+2",
                "0e5",
                "-3e0",
                "12e17",
                "123456789e30",
                "1e999",
                "1e1000",
                "1e-1000",
                "1.50",
                "1e999999999"
            })
    void aNumberInFreeFormJsonIsTheSameOnceItIsWritten(String json) {
        JsonNode read = JsonDocument.read(Codecs.JSON, json);

        assertThat(read.decimalValue()).isEqualByComparingTo(new BigDecimal(json));
        assertThat(JsonDocument.read(Codecs.JSON, JsonDocument.text(Codecs.JSON, read)))
                .isEqualTo(read)
                .hasSameHashCodeAs(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789abcdef0-0001-0001-0001-0001",
                "+fa85f64-05717-4562-b3fc-2c963f66afa6",
                "+fa85f64-5717-4562-b3fc-2c963f66afa6"
            })
    void aTextThatTheJdkWouldTakeForAnotherUuidIsRefused(String text) {
        refuses(Codecs.UUID, "\"" + text + "\"", "expected a UUID, but found a string");
    }

    @Test
    void anExponentBeyondAnyNumberIsRefused() {
        refuses(Codecs.DECIMAL, "1e99999999999", "the number's exponent is out of range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+3", "1.20e4", "-7E2", "0E+5", "1.50", "1E-7", "\"2e3\""})
    void aDecimalIsEqualToWhatIsReadOfItsOwnText(String json) {
        BigDecimal read = JsonDocument.read(Codecs.DECIMAL, json);

        assertThat(JsonDocument.read(Codecs.DECIMAL, JsonDocument.text(Codecs.DECIMAL, read)))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "1.50,1.50",
        "1E+3,1000",
        "1e999,",
        "1E-10,0.0000000001",
        "0E-8,0.00000000",
        "0E+5,0",
        "-0.0,0.0",
        "0.000001,0.000001",
        "1e-6,0.000001",
        "1.5e-7,0.00000015"
    })
    void decimalsAreWrittenWithoutExponentAndLoseNoDigit(String number, String plain) {
        String written = JsonDocument.text(Codecs.DECIMAL, new BigDecimal(number));

        assertThat(written).isEqualTo(plain == null ? new BigDecimal(number).toPlainString() : plain);
        assertThat(new BigDecimal(written)).isEqualByComparingTo(number);
        assertThat(JsonDocument.text(Codecs.DECIMAL_TEXT, new BigDecimal(number)))
                .isEqualTo("\"" + new BigDecimal(number).toPlainString() + "\"");
    }

    @Test
    void aDecimalTooLongToWriteOutKeepsItsExponent() {
        assertThat(JsonDocument.text(Codecs.DECIMAL, new BigDecimal("1e1000000000")))
                .isEqualTo("1E+1000000000");
        assertThat(JsonDocument.text(Codecs.DECIMAL_TEXT, new BigDecimal("1e1000000000")))
                .isEqualTo("\"1E+1000000000\"");
    }

    @Test
    void freeJsonKeepsEveryDigitAndEvenHugeExponents() {
        JsonNode json = JsonDocument.read(Codecs.JSON, "[1.10,1e1000000000,123456789012345678901234567890,null]");

        assertThat(JsonDocument.text(Codecs.JSON, json))
                .isEqualTo("[1.10,1E+1000000000,123456789012345678901234567890,null]");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01T12:00:00Z,2024-01-01T12:00:00Z",
        "2024-01-01t12:00:00z,2024-01-01T12:00:00Z",
        "2024-01-01 12:00:00Z,2024-01-01T12:00:00Z",
        "2024-01-01T12:00:00,2024-01-01T12:00:00Z",
        "2024-01-01T12:00,2024-01-01T12:00:00Z",
        "2024-01-01,2024-01-01T00:00:00Z",
        "2024-01-01T12:00:00.5,2024-01-01T12:00:00.500Z",
        "2024-01-01T12:00:00.123456Z,2024-01-01T12:00:00.123456Z",
        "2024-01-01T12:00:00.123456789Z,2024-01-01T12:00:00.123456789Z",
        "2024-01-01T12:00:00.1234567899Z,2024-01-01T12:00:00.123456789Z",
        "2024-01-01T12:00:00.000Z,2024-01-01T12:00:00Z",
        "2024-01-01T12:00:00+05:30,2024-01-01T12:00:00+05:30",
        "2024-01-01T12:00:00-0330,2024-01-01T12:00:00-03:30",
        "2024-01-01T12:00:00+02,2024-01-01T12:00:00+02:00",
        "2024-01-01T12:00:00-00:00,2024-01-01T12:00:00Z",
        "2024-01-01T12:00:00 +02:00,2024-01-01T12:00:00+02:00",
        "2024-02-29T23:59:59+18:00,2024-02-29T23:59:59+18:00",
    })
    void dateTimesAreReadLenientlyAndWrittenOneWay(String json, String written) {
        OffsetDateTime value = JsonDocument.read(Codecs.DATE_TIME, "\"" + json + "\"");

        assertThat(JsonDocument.text(Codecs.DATE_TIME, value)).isEqualTo("\"" + written + "\"");
        assertThat(value).isEqualTo(OffsetDateTime.parse(written));
        assertThat(value.getOffset()).isEqualTo(OffsetDateTime.parse(written).getOffset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-31T23:59:60Z",
                "2024-01-01T12:00:60Z",
                "2024-02-30T00:00:00Z",
                "2023-02-29T00:00:00Z",
                "2024-01-01T24:00:00Z",
                "2024-13-01T00:00:00Z",
                "2024-01-01T12:00:00Zx",
                "2024-01",
                "2024",
                "",
                "yesterday",
                "2024-01-01T12:00:00+19:00",
                "20240101T120000Z",
                "1704110400",
                "2024-01-01T12:00:00Z[UTC]"
            })
    void whatIsNoDateTimeIsRefused(String json) {
        refuses(Codecs.DATE_TIME, "\"" + json + "\"", "expected a date-time, but found a string");
    }

    @Test
    void aLongTextIsNotSearchedForADate() {
        refuses(Codecs.DATE_TIME, "\"" + " ".repeat(1_000_000) + "\"", "expected a date-time, but found a string");
    }

    @Test
    void ofADateTimeADateTakesTheDatePart() {
        assertThat(JsonDocument.read(Codecs.DATE, "\"2022-12-12T23:30:00.000-08:00\""))
                .isEqualTo(LocalDate.of(2022, 12, 12));
        assertThat(JsonDocument.text(Codecs.DATE, LocalDate.of(2022, 1, 2))).isEqualTo("\"2022-01-02\"");
    }

    @Test
    void anOffsetWithSecondsIsWrittenAsTheSameMomentInUtc() {
        OffsetDateTime odd = OffsetDateTime.of(1890, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(0, 53, 28));

        assertThat(JsonDocument.text(Codecs.DATE_TIME, odd)).isEqualTo("\"1889-12-31T23:06:32Z\"");
    }

    @Test
    void aYearThatHasNoFourDigitsIsNotWritten() {
        OffsetDateTime far = OffsetDateTime.of(12024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

        assertThatThrownBy(() -> JsonDocument.text(Codecs.DATE_TIME, far))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the year must be between 0 and 9999, but was 12024");
    }

    @Test
    void bytesGoAsBase64() {
        byte[] bytes = {0, (byte) 0xff, 7, 8};

        assertThat(JsonDocument.text(Codecs.BYTES, bytes)).isEqualTo("\"AP8HCA==\"");
        assertThat(JsonDocument.read(Codecs.BYTES, "\"AP8HCA==\"")).isEqualTo(bytes);
    }
}
