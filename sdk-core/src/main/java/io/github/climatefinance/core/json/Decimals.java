package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonTokenId;
import java.io.IOException;
import java.math.BigDecimal;

/** Decimal numbers, to the digit, with a bound on the digits their plain form would take. */
final class Decimals {
    /** Written out, 1e1000000000 fills the memory: and so does adding 1 to it. */
    private static final int MAX_DIGITS = 1_000;

    private Decimals() {}

    /** The number at the current token, or in the string there; never with a negative scale. */
    static BigDecimal read(JsonReader in, String expected) throws IOException {
        BigDecimal number = switch (in.parser().currentTokenId()) {
            case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> exact(in);
            case JsonTokenId.ID_STRING -> parse(in, expected);
            default -> throw in.wrongType(expected);
        };
        if (!isPlain(number)) {
            throw in.failure("the number has more than " + MAX_DIGITS + " digits");
        }
        // As it will be written, so that it stays equal to itself.
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The number token, however large its exponent. */
    static BigDecimal exact(JsonReader in) throws IOException {
        try {
            return in.parser().getDecimalValue();
        } catch (NumberFormatException e) {
            throw in.failure("the number's exponent is out of range");
        }
    }

    private static BigDecimal parse(JsonReader in, String expected) throws IOException {
        String text = in.parser().getText().strip();
        if (text.length() > MAX_DIGITS) {
            throw in.wrongType(expected);
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw in.wrongType(expected);
        }
    }

    /** Writes digits only, never an exponent, unless that would take more than {@value #MAX_DIGITS} of them. */
    static void write(JsonGenerator out, BigDecimal value) throws IOException {
        boolean printsPlain = value.scale() >= 0 && value.precision() - value.scale() > -6;
        if (printsPlain || !isPlain(value)) {
            out.writeNumber(value);
        } else {
            out.writeNumber(value.toPlainString());
        }
    }

    /** Like {@link #write}, as text. */
    static String text(BigDecimal value) {
        return isPlain(value) ? value.toPlainString() : value.toString();
    }

    private static boolean isPlain(BigDecimal value) {
        return Math.abs((long) value.scale()) <= MAX_DIGITS;
    }
}
