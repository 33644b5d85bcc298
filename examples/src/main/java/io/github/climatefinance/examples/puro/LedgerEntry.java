package io.github.climatefinance.examples.puro;

import io.github.climatefinance.examples.show.Part;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger needs of one transaction.
 *
 * @param volume certificates involved, over all parts
 * @param completedOn empty if the registry did not say
 * @param parts the bundles; their volumes should add up to the whole, but need not
 * @param labels names of the accreditations
 * @param retirement for retirements only
 */
record LedgerEntry(
        EntryKind kind,
        long volume,
        Optional<OffsetDateTime> completedOn,
        List<Part> parts,
        List<String> labels,
        Optional<Retirement> retirement) {

    LedgerEntry {
        parts = List.copyOf(parts);
        labels = List.copyOf(labels);
    }

    /** The day of a moment, UTC. */
    static LocalDate day(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    /** Certificates of one facility under one methodology. */
    record Part(String methodologyCode, String facilityCode, long volume) {}

    /**
     * Whom certificates were retired for.
     *
     * @param beneficiary empty while hidden, or never told
     * @param hiddenUntil when a hidden beneficiary will show
     * @param usage the registry's word for the use
     */
    record Retirement(
            Optional<String> beneficiary,
            Optional<OffsetDateTime> hiddenUntil,
            Optional<String> country,
            Optional<String> usage) {

        /** The beneficiary, or why there is none. */
        String beneficiaryText() {
            return beneficiary.orElseGet(
                    () -> hiddenUntil.map(until -> "hidden until " + day(until)).orElse("not told"));
        }
    }
}
