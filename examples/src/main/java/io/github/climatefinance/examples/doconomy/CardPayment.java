package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.doconomy.Amounts;
import io.github.climatefinance.doconomy.Classifications;
import io.github.climatefinance.doconomy.model.Classification;
import io.github.climatefinance.doconomy.model.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A card payment: a line of the file, checked.
 *
 * @param merchant stays here: the provider is told by what code its trade goes, not who it is
 * @param mcc merchant category code, four digits
 */
public record CardPayment(
        String reference,
        Optional<LocalDate> date,
        String merchant,
        String mcc,
        BigDecimal amount,
        Currency currency,
        String country) {
    /** What a file of payments has for columns; the date may be missing in a line. */
    public static final List<String> COLUMNS =
            List.of("reference", "date", "merchant", "mcc", "amount", "currency", "country");

    /**
     * Reads a line.
     *
     * @param line the text in a column, empty where there is none
     * @throws IllegalArgumentException telling all that is wrong with it
     */
    public static CardPayment read(UnaryOperator<String> line) {
        return new LineReader(line).payment();
    }

    /** What the provider is to know of it. */
    public Transaction toTransaction() {
        Transaction.Builder transaction = Transaction.builder()
                .reference(reference)
                .classifications(List.of(classification()))
                .amount(Amounts.of(amount, currency))
                .country(country);
        date.ifPresent(transaction::date);
        return transaction.build();
    }

    private Classification classification() {
        return Classifications.mcc(mcc);
    }

    /** As a line, in the order of {@link #COLUMNS}. */
    public List<String> toLine() {
        return List.of(
                reference,
                date.map(LocalDate::toString).orElse(""),
                merchant,
                mcc,
                amount.toPlainString(),
                currency.getCurrencyCode(),
                country);
    }
}
