package io.github.climatefinance.robustness.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.Reconciliation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that agrees is only worth something if disagreement is seen. */
class ComparisonTest {
    private static final Reference WRITE = new Reference(1, 7);

    private static Line told(String what) {
        return new Line("xpansiv", "createRetirement", WRITE.toString(), what, "", "");
    }

    private static Finding found(Searchable searchable, Optional<Reference> reference, Reconciliation answer) {
        return new Finding("createRetirement", searchable, reference, answer, "");
    }

    @ParameterizedTest
    @CsvSource({
        "SUCCEEDED, true, true",
        "SUCCEEDED, false, false",
        "ACCEPTED, true, true",
        "ACCEPTED, false, false",
        "NOT_SENT, true, false",
        "NOT_SENT, false, true",
        "REJECTED, true, false",
        "REJECTED, false, true",
        "UNKNOWN, true, true",
        "UNKNOWN, false, true",
        "DEFECT, true, false",
        "DEFECT, false, false"
    })
    void holdsWhatACallerWasToldAgainstTheBooks(String what, boolean booked, boolean fits) {
        Comparison comparison = new Comparison(booked ? List.of(WRITE) : List.of());

        assertThat(comparison.ofWrites(List.of(told(what))).isEmpty()).isEqualTo(fits);
    }

    @Test
    void seesWhatWasBookedTwiceAndWhatNobodyBegan() {
        Reference stranger = new Reference(2, 7);

        assertThat(new Comparison(List.of(WRITE, stranger, WRITE)).ofWrites(List.of(told(Line.SUCCEEDED))))
                .containsExactly("SYN-1-7 was booked twice", "SYN-2-7 was booked, but nobody began it");
    }

    @ParameterizedTest
    @CsvSource({
        "FULLY, true, EXECUTED",
        "FULLY, false, NOT_EXECUTED",
        "WHEN_EXECUTED, true, EXECUTED",
        "WHEN_EXECUTED, false, CANNOT_TELL",
        "ON_A_PAGE, false, CANNOT_TELL",
        "NEVER, true, CANNOT_TELL",
        "NEVER, false, CANNOT_TELL"
    })
    void takesOneAnswerOfAReadOnly(Searchable searchable, boolean booked, Reconciliation right) {
        Comparison comparison = new Comparison(booked ? List.of(WRITE) : List.of());

        for (Reconciliation answer : Reconciliation.values()) {
            assertThat(comparison
                            .ofFindings(List.of(found(searchable, Optional.of(WRITE), answer)))
                            .isEmpty())
                    .as(answer.name())
                    .isEqualTo(answer == right);
        }
    }

    @Test
    void wantsAReferenceOfWhatCanBeSearchedFor() {
        Comparison comparison = new Comparison(List.of());

        assertThat(comparison.ofFindings(
                        List.of(found(Searchable.FULLY, Optional.empty(), Reconciliation.NOT_EXECUTED))))
                .hasSize(1);
    }

    @Test
    void seesAWriteThatWasNotWrittenDown() {
        assertThat(Comparison.ofLedger(List.of(told(Line.SUCCEEDED)), List.of()))
                .containsExactly("callers were told {createRetirement SUCCEEDED=1}, but the ledger has {}");
    }

    @Test
    void seesAnOperationThatDidNotEndAndADefect() {
        assertThat(Comparison.ofLogs(List.of(told(Line.DEFECT)), 2)).hasSize(2);
    }
}
