package io.github.climatefinance.examples.puro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerNamesTest {
    private final LedgerNames names = new LedgerNames();

    @Test
    void versionsOfAMethodologyAreToldApart() {
        names.methodology("M1", "Storage", "2021");
        names.methodology("M2", "Storage", "2024");
        names.methodology("M3", "Storage", " ");

        assertThat(names.methodology("M1")).isEqualTo("Storage (2021)");
        assertThat(names.methodology("M2")).isEqualTo("Storage (2024)");
        assertThat(names.methodology("M3")).isEqualTo("Storage");
    }

    @Test
    void aCodeNobodyExplainedStandsForItself() {
        assertThat(names.methodology("C99")).isEqualTo("C99");
        assertThat(names.facility("F99")).isEqualTo("F99");
        assertThat(names.country("F99")).isEqualTo("not told");
        assertThat(names.methodology(LedgerTotals.NOT_TOLD)).isEqualTo("not told");
    }
}
