package io.github.climatefinance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A named {@code oneOf}, and how its members are told apart. */
final class UnionShape implements Shape.Structure {
    /**
     * What tells members apart.
     *
     * @param members in the order of the document
     * @param discriminator name of the property; empty when there is none
     * @param mapping members by the value of that property
     * @param presence in the order they are tried: members by the properties that tell them
     */
    record Signs(
            List<Structure> members,
            String discriminator,
            Map<String, Structure> mapping,
            Map<Structure, List<String>> presence) {}

    private final String name;
    private final Supplier<Signs> source;
    private @Nullable Signs signs;

    UnionShape(String name, Supplier<Signs> source) {
        this.name = name;
        this.source = source;
    }

    @Override
    public String name() {
        return name;
    }

    List<Structure> members() {
        return signs().members();
    }

    Signs signs() {
        Signs known = signs;
        if (known == null) {
            known = source.get();
            signs = known;
        }
        return known;
    }

    /** The object that a body is, through unions of unions; nothing where no member fits it. */
    Optional<ObjectShape> choose(JsonNode body) {
        Structure told = signs().mapping().get(discriminatorOf(body));
        return Optional.ofNullable(told).or(() -> byPresence(body)).flatMap(member -> inner(member, body));
    }

    private String discriminatorOf(JsonNode body) {
        JsonNode value = body.path(signs().discriminator());
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    private Optional<Structure> byPresence(JsonNode body) {
        return signs().presence().entrySet().stream()
                .filter(rule -> body.isObject() && rule.getValue().stream().allMatch(body::hasNonNull))
                .filter(rule -> !(rule.getKey() instanceof ObjectShape member) || member.mayHaveAllOf(body))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<ObjectShape> inner(Structure member, JsonNode body) {
        return member instanceof UnionShape union ? union.choose(body) : Optional.of((ObjectShape) member);
    }
}
