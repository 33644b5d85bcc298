package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules for unions. */
final class UnionRules {
    private final Document document;
    private final Problems problems;
    private final Unions unions;

    UnionRules(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
        this.unions = new Unions(document);
    }

    void check(String name, Schema<?> union, String place) {
        problems.addIf(
                document.schemas().containsKey("Unknown" + name),
                place,
                "needs the name `Unknown" + name + "` for its unknown variant, which a schema has");
        problems.addIf(union.getProperties() != null, place, "has properties beside its oneOf");
        boolean named = true;
        for (Schema<?> member : union.getOneOf()) {
            String reference = Document.reference(member);
            named &= reference != null;
            boolean object = reference != null
                    && Set.of(SchemaKind.OBJECT, SchemaKind.UNION).contains(document.kind(reference));
            problems.addIf(!object, place, "has a member that is no named object: make it a named component");
        }
        if (named) {
            told(union, place);
        }
    }

    private void told(Schema<?> union, String place) {
        List<String> members = unions.members(union);
        if (union.getDiscriminator() != null) {
            String property = String.valueOf(union.getDiscriminator().getPropertyName());
            unions.mapping(union).forEach((value, member) -> {
                problems.addIf(
                        !members.contains(member),
                        place,
                        "maps `" + value + "` to `" + member + "`, which is no member");
                problems.addIf(
                        members.contains(member) && !has(member, property),
                        place,
                        "is told apart by `" + property + "`, which its member `" + member + "` does not have");
            });
        }
        Map<String, List<String>> rules = unions.presence(union);
        Map<String, List<String>> before = new LinkedHashMap<>();
        rules.forEach((member, names) -> {
            if (!members.contains(member)) {
                problems.add(place, "has `" + member + "` in `x-variants`, which is no member");
                return;
            }
            problems.addIf(
                    names.isEmpty(),
                    place,
                    "cannot tell its member `" + member
                            + "`: give a discriminator, or name properties in `x-variants`");
            names.stream()
                    .filter(property -> !has(member, property))
                    .forEach(property -> problems.add(
                            place, "tells `" + member + "` by `" + property + "`, which it does not have"));
            before.forEach((earlier, fewer) -> problems.addIf(
                    names.containsAll(fewer) && !fewer.isEmpty(),
                    place,
                    "can never be `" + member + "`: whatever has its properties is taken for `" + earlier
                            + "` before"));
            before.put(member, names);
        });
        if (union.getDiscriminator() == null) {
            members.stream()
                    .filter(member -> !rules.containsKey(member))
                    .forEach(
                            member -> problems.add(place, "does not name its member `" + member + "` in `x-variants`"));
        }
    }

    private boolean has(String member, String property) {
        Schema<?> schema = document.component(member);
        boolean union = document.kind(member) == SchemaKind.UNION;
        return union || (schema != null && document.shape(schema).properties().containsKey(property));
    }
}
