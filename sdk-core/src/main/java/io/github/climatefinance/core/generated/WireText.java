package io.github.climatefinance.core.generated;

import io.github.climatefinance.core.json.OpenEnum;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;

/** The text of a scalar in a path, query, header or form. */
final class WireText {
    private WireText() {}

    static String of(Object value) {
        if (value instanceof OpenEnum open) {
            return open.value();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof OffsetDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        return value.toString();
    }

    /** The texts of a collection's members, or of the single value. */
    static List<String> all(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(WireText::of).toList()
                : List.of(of(value));
    }
}
