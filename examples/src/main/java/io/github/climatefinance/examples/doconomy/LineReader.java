package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.doconomy.Amounts;
import io.github.climatefinance.doconomy.Classifications;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads one line of a file of payments, and tells all that is wrong with it. For one use. */
final class LineReader {
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_MERCHANT = 200;
    private static final int MOST_SHOWN = 20;
    private static final char NOT_UTF8 = '\uFFFD';
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern CODE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final UnaryOperator<String> line;
    private final List<String> problems = new ArrayList<>();

    LineReader(UnaryOperator<String> line) {
        this.line = line;
    }

    CardPayment payment() {
        String reference = limited("reference", 1, LONGEST_REFERENCE);
        Optional<LocalDate> date = date();
        String merchant = limited("merchant", 0, LONGEST_MERCHANT);
        Optional<String> mcc = read(
                "mcc",
                "a merchant category code, up to four digits",
                text -> CODE.matcher(text).matches()
                        ? Optional.of(
                                Classifications.mcc(Integer.parseInt(text)).id())
                        : Optional.empty());
        Optional<BigDecimal> amount = read("amount", "a decimal number such as -129.50", LineReader::decimal);
        Optional<Currency> currency = read("currency", "a currency of ISO 4217, such as SEK", LineReader::currency);
        Optional<String> country = read(
                "country",
                "two capital letters",
                text -> Optional.of(text)
                        .filter(letters -> COUNTRY.matcher(letters).matches()));
        if (amount.isPresent() && currency.isPresent()) {
            inRange(amount.get(), currency.get());
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return new CardPayment(
                reference,
                date,
                merchant,
                mcc.orElseThrow(),
                amount.orElseThrow(),
                currency.orElseThrow(),
                country.orElseThrow());
    }

    private String limited(String column, int least, int most) {
        String text = text(column);
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most) {
            problems.add("`" + column + "` must have " + least + " to " + most + " characters, but had " + length);
        }
        return text;
    }

    private Optional<LocalDate> date() {
        return text("date").isEmpty()
                ? Optional.empty()
                : read("date", "a day such as 2026-02-28", text -> {
                    try {
                        return Optional.of(LocalDate.parse(text)).filter(day -> text.length() == "2026-02-28".length());
                    } catch (DateTimeParseException e) {
                        return Optional.empty();
                    }
                });
    }

    private void inRange(BigDecimal amount, Currency currency) {
        try {
            Amounts.of(amount, currency);
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()).replace("`value`", "`amount`"));
        }
    }

    private <T> Optional<T> read(String column, String wanted, Function<String, Optional<T>> reader) {
        String text = text(column);
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            problems.add("`" + column + "` must be " + wanted + ", but was \"" + shown(text) + "\"");
        }
        return value;
    }

    private String text(String column) {
        String text = line.apply(column).strip();
        if (text.indexOf(NOT_UTF8) >= 0) {
            problems.add("`" + column + "` has characters that are not UTF-8");
        }
        return text;
    }

    private static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Currency> currency(String text) {
        try {
            return Optional.of(Currency.getInstance(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= MOST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }
}
