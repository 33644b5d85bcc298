package io.github.climatefinance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The yardstick of the other tests: it must see what they rely on it to see. */
class SameJsonTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":[true,null]}       | {\"b\":[true,null],\"a\":1}",
                "{\"a\":1.50}                      | {\"a\":1.5}",
                "{\"a\":100}                       | {\"a\":1E+2}",
                "\"2024-01-02T03:04:05.000Z\"      | \"2024-01-02T04:04:05+01:00\"",
            })
    void takesOneTreeWrittenTwoWaysAsTheSame(String expected, String actual) {
        assertThat(difference(expected, actual)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":{\"b\":1}}                 | {\"a\":{\"b\":2}}                  | /a/b",
                "{\"a\":null}                      | {}                                 | /a",
                "{}                                | {\"a\":null}                       | /a",
                "{\"a\":[1,2]}                     | {\"a\":[1,3]}                      | /a/1",
                "{\"a\":[1]}                       | {\"a\":[1,2]}                      | /a",
                "{\"a\":\"1\"}                     | {\"a\":1}                          | /a",
                "{\"a\":true}                      | {\"a\":false}                      | /a",
                "{\"a\":1.5}                       | {\"a\":1.50000000000000000000001}  | /a",
                "{\"a\":\"2024-01-02T03:04:05Z\"}  | {\"a\":\"2024-01-02T03:04:06Z\"}   | /a",
                "{\"a\":\"x\"}                     | {\"a\":\"X\"}                      | /a",
            })
    void saysWhereTwoTreesDiffer(String expected, String actual, String where) {
        assertThat(difference(expected, actual))
                .hasValueSatisfying(found -> assertThat(found).startsWith("at " + where + ":"));
    }

    private static Optional<String> difference(String expected, String actual) {
        try {
            return SameJson.difference(JSON.readTree(expected), JSON.readTree(actual));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
