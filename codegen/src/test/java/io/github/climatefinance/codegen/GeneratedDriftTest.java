package io.github.climatefinance.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.climatefinance.core.drift.Drift;
import io.github.climatefinance.core.drift.DriftRecorder;
import io.github.climatefinance.goldens.models.api.AccountsApi;
import io.github.climatefinance.goldens.models.model.Account;
import io.github.climatefinance.goldens.unions.api.ResultsApi;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a recorder is told by the goldens: all of it comes from their documents. */
class GeneratedDriftTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final DriftRecorder drift = DriftRecorder.create();

    private List<String> found() {
        return drift.found().stream().map(Drift::toString).toList();
    }

    @Test
    void missingAndUnknownPropertiesAndWrongTypesAreNamedByTheirPlace() {
        try (FixtureClient client = FixtureClient.startRecording(drift)
                .json(
                        "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"balance\":\"1.5\",\"lots\":[],\"colour\":\"red\",\"limits\":{\"4711\":\"7\"}}")) {
            Account account = new AccountsApi(client.calls())
                    .update(
                            "a",
                            Account.builder()
                                    .id(ID)
                                    .balance(BigDecimal.ONE)
                                    .lots(List.of())
                                    .closedOnNull()
                                    .build());

            assertThat(account.limits()).containsEntry("4711", 7L);
        }
        assertThat(found())
                .containsExactly(
                        "fixture updateAccount: WRONG_TYPE at /balance, expected a decimal number, but found a string (1 time)",
                        "fixture updateAccount: UNKNOWN_PROPERTY at /colour, a string (1 time)",
                        "fixture updateAccount: WRONG_TYPE at /limits/*, expected a whole number of 64 bits, but found a string"
                                + " (1 time)",
                        "fixture updateAccount: MISSING_PROPERTY at /revision (1 time)");
    }

    @Test
    void newKindsAndValuesAreNamedByTheirPlace() {
        try (FixtureClient client = FixtureClient.startRecording(drift)
                .json("{\"instruments\":[{\"type\":\"WATER\"},{\"type\":\"CARBON\"}],\"shape\":{\"edge\":1}}")) {
            new ResultsApi(client.calls()).exchange(List.of());
        }
        assertThat(found())
                .containsExactly(
                        "fixture exchangeResults: UNKNOWN_VARIANT at /instruments/*, an object (1 time)",
                        "fixture exchangeResults: MISSING_PROPERTY at /instruments/*/tonnes (1 time)",
                        "fixture exchangeResults: UNKNOWN_VARIANT at /shape, an object (1 time)");
    }

    @Test
    void statusesAreComparedWithTheDocument() {
        try (FixtureClient client = FixtureClient.startRecording(drift).answer(402, "{}")) {
            assertThat(catchThrowable(() -> new ResultsApi(client.calls()).exchange(List.of())))
                    .isNotNull();
        }
        assertThat(found()).containsExactly("fixture exchangeResults: UNDOCUMENTED_STATUS, 402 (1 time)");
    }
}
