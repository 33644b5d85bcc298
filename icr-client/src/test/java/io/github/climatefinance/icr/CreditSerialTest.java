package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.icr.CreditSerial.Mitigation;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditSerialTest {
    @Test
    void readsTheDocumentedExampleOfARemoval() {
        CreditSerial serial = CreditSerial.of("ICR-ISL-354-78040-14-R-0-2021");

        assertThat(serial.registry()).contains("ICR");
        assertThat(serial.country()).contains("ISL");
        assertThat(serial.callingCode()).contains("354");
        assertThat(serial.projectNumber()).contains("78040");
        assertThat(serial.sector()).contains("14");
        assertThat(serial.mitigation()).contains(Mitigation.REMOVAL);
        assertThat(serial.vintage()).contains(Year.of(2021));
        assertThat(serial.value()).isEqualTo("ICR-ISL-354-78040-14-R-0-2021").isEqualTo(serial.toString());
    }

    @Test
    void readsTheDocumentedExampleOfAnAvoidance() {
        CreditSerial serial = CreditSerial.of("ICR-ALB-355-77993-2-A-0-2023");

        assertThat(serial.mitigation()).contains(Mitigation.AVOIDANCE);
        assertThat(serial.projectNumber()).contains("77993");
        assertThat(serial.vintage()).contains(Year.of(2023));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "serialization",
                "ICR-ISL-354-78040-14-R-0",
                "ICR-ISL-354-78040-14-X-0-2021",
                "ICR-ISL-354-78040-14-R-0-2021-1",
                "ICR-IS-354-78040-14-R-0-2021",
                "ICR-ISL-354-78040-14-R-0-21",
                "icr-isl-354-78040-14-R-0-2021",
                " ICR-ISL-354-78040-14-R-0-2021"
            })
    void keepsAnyOtherTextWhole(String text) {
        CreditSerial serial = CreditSerial.of(text);

        assertThat(serial.value()).isEqualTo(text);
        assertThat(serial.registry()).isEmpty();
        assertThat(serial.country()).isEmpty();
        assertThat(serial.callingCode()).isEmpty();
        assertThat(serial.projectNumber()).isEmpty();
        assertThat(serial.sector()).isEmpty();
        assertThat(serial.mitigation()).isEmpty();
        assertThat(serial.vintage()).isEmpty();
    }

    @Test
    void equalsByText() {
        assertThat(CreditSerial.of("serialization"))
                .isEqualTo(CreditSerial.of("serialization"))
                .hasSameHashCodeAs(CreditSerial.of("serialization"))
                .isNotEqualTo(CreditSerial.of("other"))
                .isNotEqualTo("serialization");
    }
}
