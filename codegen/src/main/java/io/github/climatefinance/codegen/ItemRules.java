package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * Rules for what makes an object more than its properties: {@code x-item-status}, {@code x-item-results}, {@code
 * x-error-body}, {@code x-exactly-one}.
 */
final class ItemRules {
    static final String ERROR_BODY = "x-error-body";
    static final String EXACTLY_ONE = "x-exactly-one";

    private final Document document;
    private final Problems problems;

    ItemRules(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check(String name, Schema<?> schema, String place) {
        Map<String, Object> extensions = schema.getExtensions();
        if (extensions == null) {
            return;
        }
        for (String extension : List.of(ItemStatus.EXTENSION, ItemStatus.LIST_EXTENSION, ERROR_BODY, EXACTLY_ONE)) {
            problems.addIf(
                    extensions.containsKey(extension) && document.kind(name) != SchemaKind.OBJECT,
                    place,
                    "has `" + extension + "`, but is no object");
        }
        Object error = extensions.get(ERROR_BODY);
        problems.addIf(
                error != null && !(error instanceof Boolean),
                place,
                "has `" + ERROR_BODY + ": " + error + "`: say true or leave it out");
        if (extensions.containsKey(ItemStatus.EXTENSION)) {
            status(schema, extensions.get(ItemStatus.EXTENSION), "`" + ItemStatus.EXTENSION + "` of " + place);
        }
        if (extensions.containsKey(EXACTLY_ONE)) {
            choice(schema, extensions.get(EXACTLY_ONE), "`" + EXACTLY_ONE + "` of " + place);
        }
        if (extensions.containsKey(ItemStatus.LIST_EXTENSION)) {
            String list = String.valueOf(extensions.get(ItemStatus.LIST_EXTENSION));
            Schema<?> property = document.shape(schema).properties().get(list);
            problems.addIf(
                    property == null || !ItemStatus.isList(property, document),
                    place,
                    "has `" + ItemStatus.LIST_EXTENSION + ": " + list + "`, which is no list of items with `"
                            + ItemStatus.EXTENSION + "`");
        }
    }

    private void choice(Schema<?> schema, Object given, String place) {
        if (!(given instanceof List<?> names) || names.size() < 2) {
            problems.add(place, "needs a list of two or more properties");
            return;
        }
        Document.Shape shape = document.shape(schema);
        for (Object name : names) {
            Schema<?> property = shape.properties().get(String.valueOf(name));
            problems.addIf(property == null, place, "names `" + name + "`, which is no property");
            problems.addIf(
                    property != null
                            && (shape.required().contains(String.valueOf(name)) || document.isNullable(property)),
                    place,
                    "names `" + name + "`, which must be optional and not nullable");
        }
    }

    private void status(Schema<?> schema, Object given, String place) {
        ItemStatus told = ItemStatus.of(schema);
        if (told == null || !(given instanceof Map<?, ?> members)) {
            problems.add(place, "needs a `property` and a list of values as `failed`");
            return;
        }
        members.keySet().stream()
                .filter(member -> !ItemStatus.MEMBERS.contains(String.valueOf(member)))
                .forEach(member -> problems.add(place, "has the unknown member `" + member + "`"));
        problems.addIf(told.failed().isEmpty(), place, "names no value as `failed`");
        Schema<?> property = document.shape(schema).properties().get(told.property());
        String type = property == null ? null : Document.reference(property);
        if (property == null || type == null || document.kind(type) != SchemaKind.ENUM) {
            problems.add(place, "has `property: " + told.property() + "`, which is no property that is an enumeration");
            return;
        }
        List<String> values = EnumConstants.values(document.resolve(property));
        told.failed().stream()
                .filter(value -> !values.contains(value))
                .forEach(value -> problems.add(place, "names `" + value + "`, which is no value of `" + type + "`"));
    }
}
