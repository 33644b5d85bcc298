package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What all members of a union have alike: it can be asked of the union without knowing the member. */
final class CommonProperties {
    // The accessor every unknown variant has already.
    private static final String WHOLE = "json";

    private final Document document;
    private final Properties properties;
    private final Unions unions;

    CommonProperties(Document document, Properties properties, Unions unions) {
        this.document = document;
        this.properties = properties;
        this.unions = unions;
    }

    /** As the first member describes them. */
    List<Property> of(String union) {
        Set<String> above = inherited(union);
        List<Property> common = new ArrayList<>();
        List<String> members = unions.members(schema(union));
        for (Property property : properties(members.get(0))) {
            boolean everywhere = members.stream()
                    .allMatch(member -> properties(member).stream().anyMatch(other -> alike(property, other)));
            if (everywhere && !property.nullable() && !property.name().equals(WHOLE)) {
                common.add(property.inherited(above.contains(property.name())));
            }
        }
        return common;
    }

    /** Java names of the properties that unions over this member have too. */
    Set<String> inherited(String member) {
        return unions.over(member).stream()
                .flatMap(union -> of(union).stream())
                .map(Property::name)
                .collect(Collectors.toSet());
    }

    private List<Property> properties(String member) {
        return document.kind(member) == SchemaKind.UNION ? of(member) : properties.ofObject(schema(member));
    }

    private Schema<?> schema(String name) {
        return Objects.requireNonNull(document.component(name), name);
    }

    private static boolean alike(Property one, Property other) {
        return one.json().equals(other.json())
                && one.returnType().equals(other.returnType())
                && one.codec().equals(other.codec())
                && one.asks() == other.asks()
                && !other.nullable();
    }
}
