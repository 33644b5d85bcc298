package io.github.climatefinance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.contract.Shape.Structure;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private final ObjectShape thing = Fixture.object("Thing");

    @Test
    void everyPropertyIsThereAndEveryMemberOfAUnionInItsTurn() {
        List<ObjectNode> bodies = Examples.full(thing);

        assertThat(bodies)
                .hasSize(3)
                .allSatisfy(body -> assertThat(names(body))
                        .containsExactly("id", "kind", "parent", "shape", "shapes", "limits", "secret", "matrix"));
        assertThat(bodies).extracting(body -> chosen(body.path("shape"))).containsExactly("Square", "Circle", "Blob");
        assertThat(bodies.get(0).path("shapes"))
                .extracting(ExamplesTest::chosen)
                .containsExactly("Square", "Circle", "Blob");
    }

    @Test
    void aSchemaThatRefersToItselfEndsAfterAFewLevels() {
        JsonNode body = Examples.full(thing).get(0);

        assertThat(names(body.at("/parent/parent"))).hasSize(8);
        assertThat(body.at("/parent/parent/parent")).isEmpty();
        assertThat(body.at("/parent/parent/parent").isObject()).isTrue();
    }

    @Test
    void listsOfListsAndNullValuesOfMapsAreShown() {
        JsonNode body = Examples.plain(thing);

        assertThat(body.at("/matrix/1/1").isNumber()).isTrue();
        assertThat(names(body.path("limits"))).containsExactly("first", "second/key~2", "none");
        assertThat(body.at("/limits/none").isNull()).isTrue();
    }

    @Test
    void whatTellsAnEarlierMemberIsLeftOutOfALaterOne() {
        Map<Structure, ObjectNode> members = Examples.members(union());

        members.forEach((member, body) -> assertThat(chosen(body)).isEqualTo(member.name()));
        assertThat(members.values())
                .extracting(ExamplesTest::names)
                .containsExactly(List.of("side", "radius", "name"), List.of("radius"), List.of("name", "inner"));
    }

    @Test
    void everyValueIsAnother() {
        TreeSet<String> texts = new TreeSet<>();
        List<JsonNode> found = Examples.plain(thing).findValues("secret");
        found.forEach(text -> texts.add(text.asText()));

        assertThat(found).hasSize(2);
        assertThat(texts).hasSize(2).allSatisfy(text -> assertThat(text).startsWith("Synthetic"));
    }

    private UnionShape union() {
        return (UnionShape) thing.properties().get(3).shape();
    }

    private static String chosen(JsonNode body) {
        UnionShape union =
                (UnionShape) Fixture.object("Thing").properties().get(3).shape();
        return union.choose(body).map(ObjectShape::name).orElse("none");
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
