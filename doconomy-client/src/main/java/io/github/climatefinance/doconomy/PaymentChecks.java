package io.github.climatefinance.doconomy;

import io.github.climatefinance.doconomy.model.Classification;
import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.v21.model.CardTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the documentation demands of payments. Values are quoted only where they are codes. */
final class PaymentChecks {
    static final String RANGE = "between -1000000000 and 1000000000";
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int LONGEST_REFERENCE = 100;
    private static final int LAST_YEAR = 9_999;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern MCC = Pattern.compile("[0-9]{1,4}");

    private final Consumer<String> problems;

    PaymentChecks(Consumer<String> problems) {
        this.problems = problems;
    }

    static boolean isOutOfRange(BigDecimal value) {
        return value.abs().compareTo(MOST) > 0;
    }

    void check(Transaction payment) {
        reference(payment.hasReference() ? payment.reference() : "");
        if (payment.classifications().isEmpty()) {
            problems.accept("`classifications` must not be empty");
        }
        payment.classifications().forEach(this::classification);
        if (!payment.hasAmount()) {
            problems.accept("`amount` is required");
        } else if (!payment.amount().hasValue() || !payment.amount().hasCurrency()) {
            problems.accept("`amount` must have a value and a currency");
        } else {
            amount(payment.amount().value(), payment.amount().currency());
        }
        code("country", payment.hasCountry() ? payment.country() : "", COUNTRY, "two capital letters");
        payment.date().ifPresent(this::date);
    }

    void check(CardTransaction payment) {
        reference(payment.hasReference() ? payment.reference() : "");
        code("mcc", payment.hasMcc() ? payment.mcc() : "", MCC, "one to four digits");
        if (!payment.hasAmount()) {
            problems.accept("`amount` is required");
        } else if (!payment.amount().hasValue() || !payment.amount().hasCurrency()) {
            problems.accept("`amount` must have a value and a currency");
        } else {
            amount(payment.amount().value(), payment.amount().currency());
        }
    }

    private void reference(String reference) {
        int length = reference.codePointCount(0, reference.length());
        if (length < 1 || length > LONGEST_REFERENCE) {
            problems.accept("`reference` must have 1 to " + LONGEST_REFERENCE + " characters, but had " + length);
        }
    }

    private void classification(Classification classification) {
        if (!classification.hasType() || !classification.hasId()) {
            problems.accept("`classifications` must have a type and an id each");
        }
    }

    private void amount(BigDecimal value, String currency) {
        if (isOutOfRange(value)) {
            problems.accept("`amount.value` must be " + RANGE);
        }
        code("amount.currency", currency, CURRENCY, "three capital letters");
    }

    private void code(String property, String code, Pattern pattern, String wanted) {
        if (!pattern.matcher(code).matches()) {
            problems.accept("`" + property + "` must be " + wanted + ", but was \"" + shown(code) + "\"");
        }
    }

    private void date(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            problems.accept("`date` must be in a year of four digits, but was " + date);
        }
    }

    private static String shown(String code) {
        String printable = code.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= 10 ? printable : printable.substring(0, 10) + "…";
    }
}
