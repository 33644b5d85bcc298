package io.github.climatefinance.examples.puro;

import io.github.climatefinance.core.page.Page;
import io.github.climatefinance.core.page.PageWalk;
import io.github.climatefinance.core.page.Pager;
import io.github.climatefinance.core.page.WalkResult;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.ProgressBar;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.puro.model.CertificateBundle;
import io.github.climatefinance.puro.model.LabelReference;
import io.github.climatefinance.puro.model.Methodology;
import io.github.climatefinance.puro.model.ProductionFacility;
import io.github.climatefinance.puro.model.RetirementDetails;
import io.github.climatefinance.puro.model.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads a whole registry into a ledger. */
final class RegistryReader {
    private static final int RETIREMENTS_SHOWN = 15;

    private final PuroClient puro;
    private final Terminal terminal;

    RegistryReader(PuroClient puro, Terminal terminal) {
        this.puro = puro;
        this.terminal = terminal;
    }

    /** @param origin what the ledger shall say about where it is from */
    Ledger read(Origin origin, int readAhead) {
        LedgerTotals totals = new LedgerTotals(RETIREMENTS_SHOWN);
        // A registry that grows while it is read shows some transactions twice: each counts once.
        Pager<Transaction> transactions =
                puro.transactions().listAll().distinct().readAhead(readAhead);
        try (PageWalk<Transaction> pages = transactions.pages().iterator();
                ProgressBar progress = new ProgressBar(terminal, "transactions")) {
            while (pages.hasNext()) {
                Page<Transaction> page = pages.next();
                for (Transaction transaction : page.items()) {
                    totals.add(entry(transaction));
                    progress.at(totals.transactions(), page.total().orElse(0));
                }
            }
            Optional<String> caveat = pages.result().filter(WalkResult::shifted).map(RegistryReader::changed);
            return new Ledger(origin, caveat, Instant.now(), totals, names());
        }
    }

    private static String changed(WalkResult result) {
        return "The registry changed while it was read (" + Figures.grouped(result.items()) + " transactions arrived"
                + (result.total().isPresent()
                        ? ", " + Figures.grouped(result.total().getAsLong()) + " were announced"
                        : "")
                + "): read it again for exact figures.";
    }

    private LedgerNames names() {
        LedgerNames names = new LedgerNames();
        for (Methodology methodology : puro.methodologies().listAll()) {
            names.methodology(methodology.code(), methodology.name(), methodology.edition());
        }
        for (ProductionFacility facility : puro.productionFacilities().listAll()) {
            names.facility(facility.code(), new LedgerNames.Facility(facility.name(), facility.country()));
        }
        return names;
    }

    private static LedgerEntry entry(Transaction transaction) {
        return new LedgerEntry(
                kind(transaction),
                transaction.volume(),
                transaction.hasCompletedOn() ? Optional.of(transaction.completedOn()) : Optional.empty(),
                transaction.hasBundles()
                        ? transaction.bundles().stream()
                                .map(RegistryReader::part)
                                .toList()
                        : List.of(),
                transaction.hasLabels()
                        ? transaction.labels().stream()
                                .map(LabelReference::name)
                                .toList()
                        : List.of(),
                kind(transaction) == EntryKind.RETIRED
                        ? Optional.of(retirement(transaction.retirementDetails()))
                        : Optional.empty());
    }

    private static EntryKind kind(Transaction transaction) {
        if (!transaction.hasType()) {
            return EntryKind.OTHER;
        }
        return switch (transaction.type().known()) {
            case ISSUANCE -> EntryKind.ISSUED;
            case TRANSFER -> EntryKind.TRANSFERRED;
            case INTERNAL_TRANSFER -> EntryKind.MOVED;
            case RETIREMENT -> EntryKind.RETIRED;
            case WITHDRAWAL -> EntryKind.WITHDRAWN;
            default -> EntryKind.OTHER;
        };
    }

    private static LedgerEntry.Part part(CertificateBundle bundle) {
        return new LedgerEntry.Part(
                bundle.hasMethodologyCode() ? bundle.methodologyCode() : LedgerTotals.NOT_TOLD,
                bundle.hasProductionFacilityCode() ? bundle.productionFacilityCode() : LedgerTotals.NOT_TOLD,
                bundle.volume());
    }

    private static LedgerEntry.Retirement retirement(Optional<RetirementDetails> details) {
        return new LedgerEntry.Retirement(
                details.flatMap(RetirementDetails::beneficiaryName),
                details.flatMap(RetirementDetails::beneficiaryHiddenUntil),
                details.flatMap(RetirementDetails::countryOfConsumption),
                details.flatMap(RetirementDetails::usageType).map(usage -> usage.value()));
    }
}
