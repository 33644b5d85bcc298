package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What extensions make of a class beside its properties, as templates print it; each list is empty or has one element.
 *
 * @param statuses the property that tells whether the item failed
 * @param results the list whose items may have failed
 * @param errors the names required of an error body, as the expression of a list
 * @param choices names and values of the properties of which exactly one must be given, as arguments
 */
record Extra(
        List<StatusView> statuses,
        List<ResultsView> results,
        List<String> errors,
        List<String> choices,
        Set<String> imports) {
    private static final String CORE = "io.github.climatefinance.core.";

    /** A property with the constants that mean failure. */
    record StatusView(int index, String typeName, String failed) {}

    /** A list property. */
    record ResultsView(String name, String typeName) {}

    static Extra of(Schema<?> schema, List<Property> properties, Document document) {
        Extra extra =
                new Extra(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
        ItemStatus status = ItemStatus.of(schema);
        Property told = status == null ? null : property(status.property(), properties);
        if (status != null && told != null) {
            extra.addStatus(told, status, schema, document);
        }
        Object list = document.extension(schema, ItemStatus.LIST_EXTENSION);
        Property results = list == null ? null : property(list.toString(), properties);
        if (results != null) {
            extra.results().add(new ResultsView(results.name(), results.typeName()));
            extra.imports().addAll(List.of(CORE + "ItemResults", CORE + "error.ItemsFailedException"));
        }
        if (Properties.flag(schema.getExtensions(), ItemRules.ERROR_BODY)) {
            extra.addErrorBody(document.shape(schema).required());
        }
        if (document.extension(schema, ItemRules.EXACTLY_ONE) instanceof List<?> names) {
            extra.addChoice(properties.stream()
                    .filter(each -> names.stream().anyMatch(name -> each.text().equals(name)))
                    .toList());
        }
        return extra;
    }

    private static @Nullable Property property(String name, List<Property> properties) {
        return properties.stream()
                .filter(each -> each.json().equals(JavaNames.literal(name)))
                .findFirst()
                .orElse(null);
    }

    private void addStatus(Property property, ItemStatus status, Schema<?> schema, Document document) {
        Schema<?> type = document.shape(schema).properties().getOrDefault(status.property(), new Schema<>());
        Set<String> literals =
                new TreeSet<>(status.failed().stream().map(JavaNames::literal).toList());
        List<String> failed = EnumConstants.of(document.resolve(type)).stream()
                .filter(each -> literals.contains(each.literal()))
                .map(each -> property.typeName() + ".Known." + each.name())
                .toList();
        statuses.add(new StatusView(property.index(), property.typeName(), String.join(", ", failed)));
        imports.addAll(List.of(CORE + "ItemResult", "java.util.Optional", "java.util.Set"));
    }

    private void addChoice(List<Property> among) {
        choices.add(String.join(
                ", ",
                among.stream()
                        .map(each -> each.json() + ", this.values.orNull(" + each.index() + ")")
                        .toList()));
        imports.add(Calls.generated("Checks"));
    }

    private void addErrorBody(Set<String> required) {
        List<String> names = required.stream().map(JavaNames::literal).toList();
        errors.add("List.of(" + String.join(", ", names) + ")");
        imports.addAll(
                List.of(CORE + "error.ApiException", CORE + "json.ErrorBody", "java.util.List", "java.util.Optional"));
    }
}
