package io.github.climatefinance.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.sample.Box;
import io.github.climatefinance.core.json.sample.Cover;
import io.github.climatefinance.core.json.sample.Parcel;
import io.github.climatefinance.core.json.sample.Status;
import io.github.climatefinance.core.json.sample.UnknownCover;
import io.github.climatefinance.core.json.sample.Wrap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Models in a user's own mapper, which knows nothing of us. */
class ObjectMapperTest {
    private static final String FULL = ModelCodecTest.FULL;

    private final ObjectMapper mapper = new ObjectMapper();

    /** A user's class with models inside. */
    static final class Holder {
        public @Nullable Parcel parcel;
        public @Nullable List<Cover> covers;
        public @Nullable Map<Status, Status> states;
    }

    @Test
    void aPlainMapperReadsAndWritesAModel() throws Exception {
        Parcel parcel = mapper.readValue(FULL, Parcel.class);

        assertThat(parcel).isEqualTo(Parcel.fromJson(FULL));
        assertThat(mapper.writeValueAsString(parcel)).isEqualTo(FULL);
    }

    /** As Jackson 3 does, which does not know the interface that this version asks first. */
    @Test
    void whoReadsOnlyAnnotationsFindsTheJsonForm() {
        AnnotatedMember model = jsonValue(Parcel.class);
        AnnotatedMember value = jsonValue(Status.class);

        assertThat(model.getName()).isEqualTo("toJson");
        assertThat(model.hasAnnotation(JsonRawValue.class)).isTrue();
        assertThat(value.getName()).isEqualTo("value");
        assertThat(value.hasAnnotation(JsonRawValue.class)).isFalse();
    }

    private AnnotatedMember jsonValue(Class<?> type) {
        return mapper.getSerializationConfig()
                .introspect(mapper.constructType(type))
                .findJsonValueAccessor();
    }

    @Test
    void modelsServeInsideUsersClassesAndCollections() throws Exception {
        String json = "{\"parcel\":" + FULL + ",\"covers\":[{\"type\":\"BOX\",\"height\":1.0}],"
                + "\"states\":{\"Sent\":\"Lost\",\"Odd\":\"Sent\"}}";

        Holder holder = mapper.readValue(json, Holder.class);

        assertThat(holder.covers).hasOnlyElementsOfType(Box.class);
        assertThat(holder.states).containsEntry(Status.SENT, Status.LOST).containsKey(Status.of("Odd"));
        assertThat(mapper.writeValueAsString(holder)).isEqualTo(json);
        assertThat(mapper.readValue("[" + FULL + "]", new TypeReference<List<Parcel>>() {}))
                .containsExactly(Parcel.fromJson(FULL));
    }

    @Test
    void membersOfAUnionReadThemselvesAndTheUnionReadsItsMembers() throws Exception {
        assertThat(mapper.readValue("{\"height\":1}", Box.class)).isInstanceOf(Box.class);
        assertThat(mapper.readValue("{\"paper\":\"p\",\"colour\":\"c\"}", Cover.class))
                .isInstanceOf(Wrap.class);
        assertThat(mapper.readValue("{\"type\":\"BOX\"}", UnknownCover.class)).isInstanceOf(UnknownCover.class);
        assertThat(mapper.readValue("7", Cover.class)).isInstanceOf(UnknownCover.class);
    }

    @Test
    void treesGoBothWaysWithAllTheirDigits() throws Exception {
        ObjectMapper exact = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        Parcel parcel = Parcel.fromJson(FULL);

        JsonNode tree = exact.valueToTree(parcel);

        assertThat(tree.at("/grid/2/0").decimalValue()).isEqualByComparingTo("1234567890.12345678901234567890");
        assertThat(exact.treeToValue(exact.readTree(FULL), Parcel.class)).isEqualTo(parcel);
        assertThat(exact.convertValue(parcel, Parcel.class)).isEqualTo(parcel);
    }

    @Test
    void aMapperThatWritesTypeIdsEverywhereStillReadsWhatItWrote() throws Exception {
        ObjectMapper typed = JsonMapper.builder()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
        Holder holder = new Holder();
        holder.parcel = Parcel.fromJson(FULL);

        String json = typed.writeValueAsString(holder);

        assertThat(typed.readValue(json, Holder.class).parcel).isEqualTo(holder.parcel);
    }

    @Test
    void aFailureIsAnExceptionOfTheMapperWithOursAsCause() {
        assertThatThrownBy(() -> mapper.readValue("{\"parcel\":{\"grid\":[[1],[true]]}}", Holder.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("at /parcel/grid/1/0: expected a decimal number, but found a boolean")
                .hasMessageContaining("Holder[\"parcel\"]")
                .hasCauseInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"grid\":7}", Parcel.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("at /grid: expected a list, but found a number");
    }
}
