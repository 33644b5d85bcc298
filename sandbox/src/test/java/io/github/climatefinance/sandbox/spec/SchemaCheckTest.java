package io.github.climatefinance.sandbox.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckTest {

    private static final String UNKNOWN_KIND = "{\"kind\":\"lynx\"}";
    private static final String NO_OFFSET = "{\"at\":\"2026-03-01T10:00:00.123\"}";
    private static final SpecOperation STRICT = operation();
    private static final SpecOperation LENIENT =
            operation(Leniency.OPEN_ENUMS_IN_REQUESTS, Leniency.TIMESTAMPS_WITHOUT_OFFSET_IN_ANSWERS);

    @Test
    void takesAnEnumForOpenInRequestsOnlyIfToldSo() throws Exception {
        assertThat(asked(STRICT, UNKNOWN_KIND)).hasSize(1);
        assertThat(parameters(STRICT, "lynx", "meat")).hasSize(2);
        assertThat(asked(LENIENT, UNKNOWN_KIND)).isEmpty();
        assertThat(parameters(LENIENT, "lynx", "meat")).isEmpty();
        assertThat(answered(LENIENT, UNKNOWN_KIND)).hasSize(1);
    }

    @Test
    void takesTimestampsWithoutOffsetInAnswersOnlyIfToldSo() throws Exception {
        assertThat(answered(STRICT, NO_OFFSET)).hasSize(1);
        assertThat(answered(LENIENT, NO_OFFSET)).isEmpty();
        assertThat(answered(LENIENT, "{\"at\":\"2026-03-01T10:00:00Z\"}")).isEmpty();
        assertThat(answered(LENIENT, "{\"at\":\"2026-03-01T10:00:00+01:00\"}")).isEmpty();
        assertThat(answered(LENIENT, "{\"at\":\"2026-03-01\"}")).hasSize(1);
        assertThat(asked(LENIENT, NO_OFFSET)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"type\":\"SEAL\"}', true",
        "'{\"type\":\"GOAT\"}', true",
        "'{\"type\":\"SEAL\",\"weight\":5}', true",
        "'{\"type\":\"GOAT\",\"weight\":\"5\"}', true",
        "'{\"type\":\"GOAT\",\"weight\":5}', false",
        "'{\"type\":\"LYNX\"}', false",
        "'{\"weight\":5}', false",
    })
    void letsTheDiscriminatorTellTheAlternative(String eater, boolean fits) throws Exception {
        for (SpecOperation operation : List.of(STRICT, LENIENT)) {
            assertThat(asked(operation, "{\"eater\":" + eater + "}").isEmpty()).isEqualTo(fits);
            assertThat(answered(operation, "{\"eater\":" + eater + "}").isEmpty())
                    .isEqualTo(fits);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "grams, 1, true",
        "grams, 9223372036854775807, true",
        "grams, 9223372036854775808, false",
        "grams, 18446744073709551621, false",
        "grams, 0, false",
        "pieces, -2147483648, true",
        "pieces, 2147483647, true",
        "pieces, 2147483648, false",
        "pieces, -2147483649, false",
    })
    void takesIntegersOnlyThatFitTheirFormat(String property, String value, boolean fits) throws Exception {
        String json = "{\"" + property + "\":" + value + "}";

        assertThat(asked(STRICT, json).isEmpty()).isEqualTo(fits);
        assertThat(answered(STRICT, json).isEmpty()).isEqualTo(fits);
    }

    /** The validator throws at what is beyond a double, and whoever asked would wait for an answer that never comes. */
    @ParameterizedTest
    @ValueSource(strings = {"pieces", "grams", "price"})
    void refusesANumberBeyondAllMeasure(String property) throws Exception {
        String json = "{\"" + property + "\":1" + "0".repeat(400) + "}";

        assertThat(asked(STRICT, json)).hasSize(1);
        assertThat(answered(STRICT, json)).hasSize(1);
    }

    @Test
    void takesMultiplesOnly() throws Exception {
        assertThat(asked(STRICT, "{\"price\":1.25}")).isEmpty();
        assertThat(asked(STRICT, "{\"price\":1.255}")).hasSize(1);
    }

    private static SpecOperation operation(Leniency... leniencies) {
        return SpecDocument.load("zoo/openapi.yaml", leniencies)
                .route("POST", "/animals/seal")
                .orElseThrow()
                .operation();
    }

    private static List<String> asked(SpecOperation operation, String json) throws JsonProcessingException {
        return operation.requestProblems(new ObjectMapper().readTree(json), "application/json");
    }

    private static List<String> answered(SpecOperation operation, String json) throws JsonProcessingException {
        return operation.answerProblems(200, new ObjectMapper().readTree(json), "application/json");
    }

    private static List<String> parameters(SpecOperation operation, String kind, String food) {
        return operation
                .parameters(Map.of("kind", kind), Map.of("foods", List.of(food)), Map.of())
                .problems();
    }
}
