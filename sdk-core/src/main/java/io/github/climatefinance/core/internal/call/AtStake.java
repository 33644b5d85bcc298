package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.generated.Operation.Irreversible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call that cannot be undone is about, as its request tells.
 *
 * @param quantity the sum of all there are; null when one of them is no number that makes sense, or there is none
 * @param accounts empty when one of them is not told, or there is none
 */
record AtStake(@Nullable BigDecimal quantity, List<String> accounts) {
    /** More digits than any quantity has; adding up numbers of any size would take any amount of memory. */
    private static final int LONGEST = 100;

    static AtStake of(RequestValues request, Irreversible told) {
        return new AtStake(
                told.quantity() == null ? null : sum(request.all(told.quantity())),
                told.account() == null ? List.of() : texts(request.all(told.account())));
    }

    private static @Nullable BigDecimal sum(List<@Nullable Object> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Object value : values) {
            BigDecimal number = value == null ? null : number(value);
            if (number == null || number.signum() < 0) {
                return null; // a negative one would make room for others
            }
            sum = sum.add(number);
        }
        return values.isEmpty() ? null : sum;
    }

    private static @Nullable BigDecimal number(Object value) {
        try {
            String text = value.toString();
            BigDecimal number = value instanceof BigDecimal exact ? exact : new BigDecimal(text);
            return number.precision() + Math.abs((long) number.scale()) > LONGEST ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static List<String> texts(List<@Nullable Object> values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            if (value == null) {
                return List.of();
            }
            texts.add(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
        return List.copyOf(texts);
    }
}
