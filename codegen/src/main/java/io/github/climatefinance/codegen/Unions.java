package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the members of unions are told apart. */
final class Unions {
    private final Document document;

    Unions(Document document) {
        this.document = document;
    }

    List<String> members(Schema<?> union) {
        List<String> names = new ArrayList<>();
        for (Schema<?> member : union.getOneOf()) {
            names.add(String.valueOf(Document.reference(member)));
        }
        return names;
    }

    /** The unions a schema is a member of. */
    List<String> over(String member) {
        List<String> unions = new ArrayList<>();
        document.schemas().forEach((name, schema) -> {
            if (document.kind(name) == SchemaKind.UNION && members(schema).contains(member)) {
                unions.add(name);
            }
        });
        return unions;
    }

    /** Calls on the builder of the union's codec, in order. */
    List<String> rules(Schema<?> union) {
        List<String> rules = new ArrayList<>();
        Discriminator discriminator = union.getDiscriminator();
        if (discriminator != null) {
            rules.add(".discriminator(" + JavaNames.literal(discriminator.getPropertyName()) + ")");
            mapping(union)
                    .forEach((value, member) ->
                            rules.add(".variant(" + JavaNames.literal(value) + ", " + member + ".Codec.INSTANCE)"));
        }
        presence(union).forEach((member, names) -> rules.add(rule(member, names)));
        return rules;
    }

    /** A closed member is none where there is anything else. */
    private String rule(String member, List<String> names) {
        String codec = ", " + member + ".Codec.INSTANCE)";
        Schema<?> schema = document.component(member);
        if (schema == null || !Boolean.FALSE.equals(schema.getAdditionalProperties())) {
            return ".whenPresent(" + literals(names) + codec;
        }
        List<String> all = List.copyOf(document.shape(schema).properties().keySet());
        return ".whenOnly(" + list(names) + ", " + list(all) + codec;
    }

    /** Member names by the discriminator value that stands for them; without a mapping that is the schema's name. */
    Map<String, String> mapping(Schema<?> union) {
        Map<String, String> byValue = new LinkedHashMap<>();
        Map<String, String> given = union.getDiscriminator().getMapping();
        if (given != null) {
            given.forEach((value, target) -> byValue.put(value, target.substring(target.lastIndexOf('/') + 1)));
        }
        for (String member : members(union)) {
            if (!byValue.containsValue(member)) {
                byValue.put(member, member);
            }
        }
        return byValue;
    }

    /** The properties whose presence tells a member, in the order they are tried. */
    Map<String, List<String>> presence(Schema<?> union) {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        Object given =
                union.getExtensions() == null ? null : union.getExtensions().get("x-variants");
        if (given instanceof Map<?, ?> variants) {
            variants.forEach((member, names) -> rules.put(
                    String.valueOf(member),
                    names instanceof List<?> list
                            ? list.stream().map(String::valueOf).toList()
                            : List.of(String.valueOf(names))));
        } else if (union.getDiscriminator() == null) {
            for (Schema<?> member : union.getOneOf()) {
                rules.put(
                        String.valueOf(Document.reference(member)),
                        List.copyOf(document.shape(document.resolve(member)).required()));
            }
        }
        return rules;
    }

    /** What a new builder of this member is given: its discriminator, where only one value can be meant. */
    List<String> starts(String member, List<Property> properties) {
        List<String> starts = new ArrayList<>();
        for (Property property : properties) {
            List<String> values = values(member, property.json());
            if (values.size() == 1) {
                String value = JavaNames.literal(values.get(0));
                boolean text = property.typeName().equals("String");
                starts.add("." + property.name() + "(" + (text ? value : property.typeName() + ".of(" + value + ")")
                        + ")");
            }
        }
        return starts;
    }

    private List<String> values(String member, String propertyLiteral) {
        List<String> values = new ArrayList<>();
        for (String union : over(member)) {
            Schema<?> schema = document.schemas().get(union);
            Discriminator discriminator = schema == null ? null : schema.getDiscriminator();
            if (schema != null
                    && discriminator != null
                    && JavaNames.literal(discriminator.getPropertyName()).equals(propertyLiteral)) {
                mapping(schema).forEach((value, name) -> {
                    if (name.equals(member) && !values.contains(value)) {
                        values.add(value);
                    }
                });
            }
        }
        return values;
    }

    private static String literals(List<String> names) {
        return names.size() == 1 ? JavaNames.literal(names.get(0)) : list(names);
    }

    private static String list(List<String> names) {
        return "List.of("
                + String.join(", ", names.stream().map(JavaNames::literal).toList()) + ")";
    }
}
