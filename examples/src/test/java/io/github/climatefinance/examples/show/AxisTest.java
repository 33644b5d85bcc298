package io.github.climatefinance.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 5, 0, 1, 1",
        "0, 1, 5, 0, 1, 1",
        "0, 9, 5, 0, 10, 2",
        "0, 316463, 5, 0, 400000, 100000",
        "-71166, 192789, 6, -100000, 200000, 50000",
        "-3, 0, 5, -3, 0, 1",
        "0, 92233720368547758070, 5, 0, 100000000000000000000, 20000000000000000000",
    })
    void holdsBothEndsInRoundSteps(
            BigInteger least, BigInteger most, int steps, BigInteger low, BigInteger high, BigInteger step) {
        assertThat(Axis.covering(least, most, steps)).isEqualTo(new Axis(low, high, step));
    }

    @Test
    void marksEveryStepIncludingBothEnds() {
        assertThat(new Axis(BigInteger.valueOf(-50), BigInteger.valueOf(100), BigInteger.valueOf(50)).ticks())
                .containsExactly(
                        BigInteger.valueOf(-50), BigInteger.ZERO, BigInteger.valueOf(50), BigInteger.valueOf(100));
    }

    @Test
    void placesValuesInProportion() {
        Axis axis = new Axis(BigInteger.valueOf(-100), BigInteger.valueOf(300), BigInteger.valueOf(100));

        assertThat(axis.along(BigInteger.valueOf(-100), 200)).isZero();
        assertThat(axis.along(BigInteger.ZERO, 200)).isEqualTo(50);
        assertThat(axis.along(BigInteger.valueOf(300), 200)).isEqualTo(200);
        assertThat(axis.share(BigInteger.valueOf(101), 200)).isEqualTo(51);
    }
}
