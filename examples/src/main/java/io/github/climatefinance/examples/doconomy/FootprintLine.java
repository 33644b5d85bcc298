package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.doconomy.model.MissingTransactionFootprint;
import io.github.climatefinance.doconomy.model.TransactionCarbonFootprint;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A payment and what was calculated for it, as a line. Where there is no footprint the line says so: no figure is zero. */
public final class FootprintLine {
    /** Stands where a figure would be, of a payment that has no footprint. */
    public static final String NONE = "none";

    /** Stands where a figure would be, of a kind of result that this version of the client does not know. */
    public static final String UNKNOWN = "unknown";

    /** The columns of the payment, and those of its footprint. */
    public static final List<String> COLUMNS = Stream.concat(
                    CardPayment.COLUMNS.stream(),
                    Stream.of("co2e", "socialCost", "socialCostCurrency", "spendingAreaId", "docc"))
            .toList();

    private FootprintLine() {}

    /** The values of the columns. */
    public static List<String> of(CardPayment payment, TransactionImpact impact) {
        List<String> line = new ArrayList<>(payment.toLine());
        if (impact instanceof TransactionCarbonFootprint footprint) {
            line.add(footprint.co2eEmission().total().toPlainString());
            line.add(footprint.socialCostOfCarbon().total().toPlainString());
            line.add(footprint.socialCostOfCarbon().currency());
            line.add(Long.toString(footprint.spendingAreaId()));
            line.add(footprint.docc());
        } else {
            line.add(impact instanceof MissingTransactionFootprint ? NONE : UNKNOWN);
            line.addAll(List.of("", "", "", ""));
        }
        return line;
    }
}
