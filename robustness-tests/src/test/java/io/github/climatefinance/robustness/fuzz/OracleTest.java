package io.github.climatefinance.robustness.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.robustness.fuzz.Models.Model;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the oracle of models sees each defect it is there for. */
class OracleTest {
    private static final Model FAULTY = new Model(Faulty.class, Faulty.Codec.INSTANCE);

    private static void check(String fault) {
        String json = "{\"fault\":\"" + fault + "\",\"new\":{\"a\":[1.50,null,\"not to be seen by anybody\"]}}";
        ModelOracle.check(FAULTY, json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "quotes a value, the message of the refusal shows",
        "drops what it does not know, '[fault, new] came, [fault] is written'",
        "hears of drift, with an ear for drift: one way reads",
        "shows what it does not know, toString shows",
        "writes another value, read again: expected",
        "accessor fails, throws java.lang.IllegalStateException",
        "accessor gives null, gives null"
    })
    void seesADefect(String fault, String told) {
        assertThatThrownBy(() -> check(fault))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(told);
    }

    @Test
    void letsAnExceptionThatIsNotDocumentedThrough() {
        assertThatThrownBy(() -> check("fails")).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none"})
    void seesNoDefectWhereThereIsNone(String fault) {
        assertThatCode(() -> check(fault)).doesNotThrowAnyException();
    }
}
