package io.github.climatefinance.benchmarks;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page as an expert would write it down for databind. */
record RawPage(Pagination pagination, List<Transaction> data) {
    record Pagination(long total, long offset, int limit) {}

    record Transaction(
            String transactionId,
            long volume,
            OffsetDateTime completedOn,
            @Nullable String accountHolderName,
            TransactionType type,
            List<Bundle> bundles,
            List<Label> labels,
            @Nullable IssuanceDetails issuanceDetails,
            @Nullable RetirementDetails retirementDetails) {}

    enum TransactionType {
        @JsonProperty("Issuance")
        ISSUANCE("Issuance"),
        @JsonProperty("Transfer")
        TRANSFER("Transfer"),
        @JsonProperty("InternalTransfer")
        INTERNAL_TRANSFER("InternalTransfer"),
        @JsonProperty("Retirement")
        RETIREMENT("Retirement"),
        @JsonProperty("Withdrawal")
        WITHDRAWAL("Withdrawal"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String text;

        TransactionType(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    record Bundle(
            String certificates,
            long volume,
            String methodologyCode,
            String productionFacilityCode,
            int vintage,
            OffsetDateTime productionStartDate,
            OffsetDateTime productionEndDate,
            String creditType,
            String issuanceId,
            OffsetDateTime issuanceDate) {}

    record Label(String id, String name) {}

    record IssuanceDetails(OffsetDateTime issuanceDate, String issuanceId, String auditBody) {}

    record RetirementDetails(
            @Nullable String usageType,
            @Nullable String beneficiaryName,
            @Nullable String beneficiaryLocation,
            @Nullable String countryOfConsumption,
            @Nullable String retirementPurpose,
            @Nullable OffsetDateTime consumptionPeriodStartDate,
            @Nullable OffsetDateTime consumptionPeriodEndDate) {}
}
