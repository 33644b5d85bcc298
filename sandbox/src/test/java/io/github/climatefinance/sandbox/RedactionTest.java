package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedactionTest {

    @Test
    void hidesASecretOfAnyLengthAndNothingBesideIt() {
        String secret = "se\\\"cret".repeat(100_000);

        assertThat(Redaction.body("{\"token\":\"" + secret + "\",\"name\":\"Synthetic \\\" Example\"}"))
                .isEqualTo("{\"token\":\"███\",\"name\":\"Synthetic \\\" Example\"}");
    }
}
