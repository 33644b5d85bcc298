package io.github.climatefinance.sandbox.doconomy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.switches.Switches;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The invented emission of what one classification stands for. */
record Factor(SpendingCategory category, BigDecimal kilogramsPerEuro) {

    /** By merchant category code, in numerical order. */
    static final Map<Integer, Factor> BY_MERCHANT_CODE = byMerchantCode();

    private static final Map<String, Factor> BY_DOCC = Arrays.stream(SpendingCategory.values())
            .map(category -> new Factor(category, category.kilogramsPerEuro()))
            .collect(Collectors.toUnmodifiableMap(factor -> factor.category().docc(), Function.identity()));

    private static final int LONGEST_CODE = 4;
    private static final int VARIETY = 7;

    /** That of a merchant category code with or without leading zeros; empty if it is not supported. */
    static Optional<Factor> ofMerchantCode(String code) {
        boolean number = !code.isEmpty()
                && code.length() <= LONGEST_CODE
                && code.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return number ? Optional.ofNullable(BY_MERCHANT_CODE.get(Integer.valueOf(code))) : Optional.empty();
    }

    /** That of a classification of version 3.0; its type may be in capitals. */
    static Optional<Factor> of(JsonNode classification, Switches<DoconomySwitch> switches) {
        String id = classification.path("id").asText();
        String type = classification.path("type").asText();
        if (type.equalsIgnoreCase("docc")) {
            return Optional.ofNullable(BY_DOCC.get(id));
        }
        boolean readable = id.length() == LONGEST_CODE || !switches.has(DoconomySwitch.LEADING_ZEROS_REQUIRED);
        return type.equalsIgnoreCase("mcc") && readable ? ofMerchantCode(id) : Optional.empty();
    }

    // Codes of one category differ a little, so that one taken for another shows.
    private static Map<Integer, Factor> byMerchantCode() {
        Map<Integer, Factor> factors = new TreeMap<>();
        for (SpendingCategory category : SpendingCategory.values()) {
            category.merchantCodes()
                    .forEach(code -> factors.put(
                            code,
                            new Factor(
                                    category, category.kilogramsPerEuro().add(BigDecimal.valueOf(code % VARIETY, 2)))));
        }
        return factors;
    }
}
