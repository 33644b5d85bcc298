package io.github.climatefinance.puro;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.puro.model.CertificateBundle;
import io.github.climatefinance.puro.model.LabelList;
import io.github.climatefinance.puro.model.ProductionFacility;
import io.github.climatefinance.puro.model.RetirementDetails;
import io.github.climatefinance.puro.model.Transaction;
import io.github.climatefinance.puro.model.TransactionType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Bodies as the provider's pages show them, and what is odd about them. Invented values. */
class DecodeTest {
    @Test
    void readsAnIssuance() {
        Transaction issuance = Transaction.fromJson(example("Transaction-issuance"));

        assertThat(issuance.transactionId()).isEqualTo("00000000-0000-4000-8000-000000000001");
        assertThat(issuance.volume()).isEqualTo(120L);
        assertThat(issuance.completedOn()).isEqualTo(OffsetDateTime.parse("2023-02-03T04:05:06Z"));
        assertThat(issuance.accountHolderName()).contains("Invented Char Oy");
        assertThat(issuance.type()).isEqualTo(TransactionType.ISSUANCE);
        assertThat(issuance.labels()).singleElement().satisfies(label -> {
            assertThat(label.id()).isEqualTo("00000000-0000-4000-8000-0000000000a1");
            assertThat(label.name()).isEqualTo("Invented-Approved");
        });
        assertThat(issuance.issuanceDetails().flatMap(details -> details.auditBody()))
                .contains("Invented Auditors Ltd.");
        assertThat(issuance.retirementDetails()).isEmpty();
        CertificateBundle bundle = issuance.bundles().get(0);
        assertThat(bundle.accountHolderName()).isEmpty();
        assertThat(bundle.vintage()).isEqualTo(2022);
        assertThat(bundle.productionEndDate()).isEqualTo(OffsetDateTime.parse("2022-11-30T00:00:00Z"));
        CertificateRange range = CertificateRange.parse(bundle.certificates());
        assertThat(range.size()).isEqualTo(bundle.volume());
        assertThat(range.issuanceId()).isEqualTo(bundle.issuanceId());
    }

    @Test
    void tellsAHiddenBeneficiaryFromOneThatWasNotSent() {
        RetirementDetails hidden = Transaction.fromJson(example("Transaction-hidden"))
                .retirementDetails()
                .orElseThrow();
        RetirementDetails silent = RetirementDetails.fromJson("{}");

        assertThat(hidden.beneficiaryName()).isEmpty();
        assertThat(hidden.isBeneficiaryNameNull()).isTrue();
        assertThat(silent.beneficiaryName()).isEmpty();
        assertThat(silent.isBeneficiaryNameNull()).isFalse();
        assertThat(hidden.countryOfConsumption()).contains("NA");
    }

    @Test
    void readsALabelWithoutParentAndOneWhoseIdIsNoUuid() {
        LabelList labels = LabelList.fromJson(example("LabelList"));

        assertThat(labels.data().get(0).parentId()).isEmpty();
        assertThat(labels.data().get(0).isParentIdNull()).isTrue();
        assertThat(labels.data().get(1).id()).isEqualTo("not-a-uuid");
        assertThat(labels.data().get(1).parentId()).contains("00000000-0000-4000-8000-0000000000a1");
    }

    @Test
    void readsGoalsSentAsNumbersAndKeepsDegreesAsWritten() {
        ProductionFacility facility =
                ProductionFacility.fromJson(example("ProductionFacility").replace("\"goal\": \"13\"", "\"goal\": 13"));

        assertThat(facility.sdgs().get(0).goal()).contains("13");
        assertThat(facility.sdgs().get(1).goal()).contains("15");
        assertThat(facility.geographicalLocation().flatMap(location -> location.longitude()))
                .contains("24.9410");
        assertThat(facility.creditingPeriod().flatMap(period -> period.start())).contains(LocalDate.of(2021, 1, 1));
    }

    @Test
    void readsProductionDatesSentAsDays() {
        CertificateBundle bundle = CertificateBundle.fromJson(
                "{\"productionStartDate\":\"2022-01-01\",\"productionEndDate\":\"2022-11-30T10:00:00\"}");

        assertThat(bundle.productionStartDate()).isEqualTo(OffsetDateTime.parse("2022-01-01T00:00:00Z"));
        assertThat(bundle.productionEndDate()).isEqualTo(OffsetDateTime.parse("2022-11-30T10:00:00Z"));
    }

    private static String example(String name) {
        try (InputStream in = DecodeTest.class.getResourceAsStream("examples/" + name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
