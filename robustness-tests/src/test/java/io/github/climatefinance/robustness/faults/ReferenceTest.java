package io.github.climatefinance.robustness.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
    @ParameterizedTest
    @CsvSource({"1, 0", "1, 99999999", "2, 3000045", "99, 12"})
    void isFoundAgainByTextAndByAmount(int process, int number) {
        Reference reference = new Reference(process, number);

        assertThat(Reference.in("Example " + reference + ".")).contains(reference);
        assertThat(Reference.ofAmount(reference.amount())).contains(reference);
    }

    @ParameterizedTest
    @CsvSource({"0.001", "75", "0.5", "0.0010000000000005"})
    void isNotSeenInAmountsOfOthers(BigDecimal amount) {
        assertThat(Reference.ofAmount(amount)).isEmpty();
    }
}
