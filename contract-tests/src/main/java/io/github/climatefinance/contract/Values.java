package io.github.climatefinance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.contract.Shape.Scalar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Single values, every one another: numbers beyond an int and beyond what a double tells apart, decimals with zeros at their
 * end, moments with and without fraction and offset, texts that need escaping.
 */
final class Values {
    private static final List<String> MOMENTS =
            List.of("T04:05:06Z", "T04:05:06.120Z", "T04:05:06+05:30", "T23:59:59.123456789-08:00");
    private static final List<String> DECIMALS =
            List.of("%d.50", "-%d.10", "12345678901234567890%d.1234567890", "%d", "0.000000%d0", "%d.20E+3");

    private int count;

    JsonNode next(Scalar scalar) {
        count++;
        return switch (scalar) {
            case TEXT -> TextNode.valueOf("Synthetic \"text\" \\ é #" + count + ";");
            case DATE_TIME -> TextNode.valueOf(day() + MOMENTS.get(count % MOMENTS.size()));
            case DATE -> TextNode.valueOf(day());
            case UUID -> TextNode.valueOf(new UUID(0x40008000L, count).toString());
            case INT32 -> IntNode.valueOf(Integer.MAX_VALUE - count);
            case INT64 -> LongNode.valueOf((1L << 53) + 2L * count + 1);
            case DECIMAL -> DecimalNode.valueOf(decimal());
            case DECIMAL_TEXT -> TextNode.valueOf(decimal().toPlainString());
            case BOOLEAN -> BooleanNode.valueOf(count % 2 == 0);
        };
    }

    /** One of several, each in its turn. */
    <T> T oneOf(List<T> choices) {
        count++;
        return choices.get(count % choices.size());
    }

    private BigDecimal decimal() {
        return new BigDecimal(DECIMALS.get(count % DECIMALS.size()).replace("%d", Integer.toString(count)));
    }

    private String day() {
        return LocalDate.of(2024, 2, 29).plusDays(count).toString();
    }
}
