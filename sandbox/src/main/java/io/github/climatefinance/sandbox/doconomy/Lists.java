package io.github.climatefinance.sandbox.doconomy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The lists that both generations have, each an object with one list, and all names synthetic. */
public final class Lists {

    private static final String ENGLISH = "en";
    private static final List<String> LANGUAGES = List.of("de", ENGLISH, "es", "fi", "fr", "it", "nl", "sv");

    private Lists() {}

    /** The types of classifications. */
    public static ObjectNode classifications() {
        return list("classifications", "type", List.of("docc", "mcc"));
    }

    /** The spending areas of version 3.0. */
    public static ObjectNode spendingAreas() {
        return categories(Arrays.stream(SpendingCategory.values())
                .map(category -> category.json(category.areaId(), ENGLISH))
                .toList());
    }

    /** The spending categories of version 2.1; in English if the language is not supported. */
    public static ObjectNode categories(String language) {
        String known = LANGUAGES.contains(language) ? language : ENGLISH;
        return categories(Arrays.stream(SpendingCategory.values())
                .map(category -> category.json(category.id(), known))
                .toList());
    }

    /** A spending category of version 2.1. */
    public static Optional<ObjectNode> category(long id) {
        return Arrays.stream(SpendingCategory.values())
                .filter(category -> category.id() == id)
                .findFirst()
                .map(category -> category.json(category.id(), ENGLISH));
    }

    /** The merchant category codes, without leading zeros as the provider's list has them. */
    public static ObjectNode merchantCategories() {
        return list(
                "merchantCategories",
                "code",
                Factor.BY_MERCHANT_CODE.keySet().stream().map(String::valueOf).toList());
    }

    /** The currencies. */
    public static ObjectNode currencies() {
        return list("currencies", "code", Rates.currencies());
    }

    /** The languages. */
    public static ObjectNode languages() {
        return list("languages", "code", LANGUAGES);
    }

    private static ObjectNode categories(List<ObjectNode> items) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("categories").addAll(items);
        return json;
    }

    private static ObjectNode list(String name, String property, Collection<String> values) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode items = json.putArray(name);
        values.forEach(value -> items.addObject().put(property, value));
        return json;
    }
}
