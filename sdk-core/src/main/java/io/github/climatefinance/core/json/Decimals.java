package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Decimal numbers, to the digit, with a bound on the digits their plain form would take. */
final class Decimals {
    /** Written out, 1e1000000000 fills the memory: and so does adding 1 to it. */
    private static final int MAX_DIGITS = 1_000;

    private static final int SIGN_AND_POINT = 2;

    private Decimals() {}

    /** The number at the current token, or in the string there, which is not what was agreed; never with a negative scale. */
    static BigDecimal read(JsonReader in, String expected) throws IOException {
        BigDecimal number = either(in, expected);
        if (isText(in)) {
            in.mismatch(expected);
        }
        return number;
    }

    /** The number in the string at the current token, or the number there, which is not what was agreed. */
    static BigDecimal readText(JsonReader in, String expected) throws IOException {
        BigDecimal number = either(in, expected);
        if (!isText(in)) {
            in.mismatch(expected);
        }
        return number;
    }

    private static boolean isText(JsonReader in) {
        return in.parser().currentTokenId() == JsonTokenId.ID_STRING;
    }

    private static BigDecimal either(JsonReader in, String expected) throws IOException {
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
        if (text.length() > MAX_DIGITS + SIGN_AND_POINT) {
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

    /** A number in free-form JSON: as it will be written, so that it stays equal to itself. */
    static JsonNode node(BigDecimal value) {
        return value.scale() <= 0 && isPlain(value) ? whole(value.toBigInteger()) : DecimalNode.valueOf(value);
    }

    /** The kind of node that a number without a point is read as. */
    private static JsonNode whole(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return IntNode.valueOf(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? LongNode.valueOf(value.longValue()) : BigIntegerNode.valueOf(value);
    }

    /** Whether it can be written digit by digit, and then be read again. */
    private static boolean isPlain(BigDecimal value) {
        long scale = value.scale();
        long digits = scale > 0 ? Math.max(value.precision(), scale + 1) : value.precision() - scale;
        return value.signum() == 0 ? scale < MAX_DIGITS : digits <= MAX_DIGITS;
    }
}
