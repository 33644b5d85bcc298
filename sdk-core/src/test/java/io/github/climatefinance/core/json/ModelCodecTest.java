package io.github.climatefinance.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.sample.Item;
import io.github.climatefinance.core.json.sample.Parcel;
import io.github.climatefinance.core.json.sample.Status;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelCodecTest {
    static final String FULL = """
            {"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","weight":1.50,"items":[{"name":"bolt","count":9007199254740993}],\
            "sentAt":"2024-01-01T12:00:00.123456789+02:00","day":"2024-02-29","priority":7,"fragile":true,"tags":["a","b"],\
            "grid":[[1,2.0],[],[1234567890.12345678901234567890]],"labels":{"z":"1","a":"2"},"status":"Sent",\
            "cover":{"type":"BOX","height":0.10},"covers":[{"paper":"p","colour":"c"},{"new":[1.10]}],\
            "parent":{"id":"00000000-0000-0000-0000-000000000001","weight":0,"items":[]},\
            "free":{"a":[null,true,1.10,12345678901234567890]},"pin":"1234","note":null,"extra":{"deep":1.00}}""";

    private static Parcel.Builder minimal() {
        return Parcel.builder()
                .id(java.util.UUID.fromString("3fa85f64-5717-4562-b3fc-2c963f66afa6"))
                .weight(new BigDecimal("1.50"))
                .items(List.of());
    }

    @Test
    void writesBackWhatItRead() {
        Parcel parcel = Parcel.fromJson(FULL);

        assertThat(parcel.toJson()).isEqualTo(FULL);
        assertThat(Parcel.fromJson(parcel.toJson())).isEqualTo(parcel).hasSameHashCodeAs(parcel);
    }

    @Test
    void readsEveryKindOfProperty() {
        Parcel parcel = Parcel.fromJson(FULL);

        assertThat(parcel.weight()).isEqualTo(new BigDecimal("1.50"));
        assertThat(parcel.items()).extracting(Item::count).containsExactly(9007199254740993L);
        assertThat(parcel.sentAt()).contains(OffsetDateTime.parse("2024-01-01T12:00:00.123456789+02:00"));
        assertThat(parcel.day()).contains(LocalDate.of(2024, 2, 29));
        assertThat(parcel.status()).contains(Status.SENT);
        assertThat(parcel.grid().get(2)).containsExactly(new BigDecimal("1234567890.12345678901234567890"));
        assertThat(parcel.labels()).containsExactly(Map.entry("z", "1"), Map.entry("a", "2"));
        assertThat(parcel.note()).isEmpty();
        assertThat(parcel.isNoteNull()).isTrue();
        assertThat(parcel.additionalProperties()).containsOnlyKeys("extra");
        assertThat(parcel.parent().orElseThrow().hasTags()).isFalse();
        assertThat(parcel.parent().orElseThrow().isNoteNull()).isFalse();
    }

    @Test
    void readsAnAnswerThatLacksWhatIsRequiredAndComplainsOnlyWhenAsked() {
        Parcel parcel = Parcel.fromJson("{}");

        assertThat(parcel.hasWeight()).isFalse();
        assertThat(parcel.toJson()).isEqualTo("{}");
        assertThat(parcel).hasToString("Parcel{}");
        assertThatThrownBy(parcel::weight)
                .isInstanceOf(DecodingException.class)
                .hasMessage("`weight` is missing from this Parcel");
    }

    @Test
    void refusesToBuildWithoutWhatIsRequired() {
        assertThatThrownBy(() -> Parcel.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`id` is required");
    }

    @Test
    void tellsAbsentNullAndValueApart() {
        Parcel absent = minimal().build();
        Parcel isNull = minimal().noteNull().build();
        Parcel valued = isNull.toBuilder().note("x").build();

        assertThat(absent.toJson()).doesNotContain("note");
        assertThat(isNull.toJson()).contains("\"note\":null");
        assertThat(valued.toJson()).contains("\"note\":\"x\"").doesNotContain("null");
        assertThat(isNull).isNotEqualTo(absent);
        assertThat(isNull.isNoteNull()).isTrue();
    }

    @Test
    void aBuilderUsedAgainDoesNotChangeWhatItBuiltBefore() {
        Parcel.Builder builder = minimal().additionalProperty("a", TextNode.valueOf("1"));
        Parcel first = builder.build();
        Parcel second = builder.additionalProperty("b", TextNode.valueOf("2")).build();
        Parcel third = first.toBuilder().noteNull().build();

        assertThat(first.additionalProperties()).containsOnlyKeys("a");
        assertThat(second.additionalProperties()).containsOnlyKeys("a", "b");
        assertThat(first.isNoteNull()).isFalse();
        assertThat(third.isNoteNull()).isTrue();
    }

    @Test
    void ofARepeatedNameTheLastValueCounts() {
        assertThat(Parcel.fromJson("{\"note\":\"a\",\"note\":\"b\"}").toJson()).isEqualTo("{\"note\":\"b\"}");
        assertThat(Parcel.fromJson("{\"note\":\"a\",\"note\":null}").toJson()).isEqualTo("{\"note\":null}");
        assertThat(Parcel.fromJson("{\"note\":null,\"note\":\"b\"}").toJson()).isEqualTo("{\"note\":\"b\"}");
        assertThat(Parcel.fromJson("{\"x\":1,\"x\":null}").toJson()).isEqualTo("{\"x\":null}");
        assertThat(Parcel.fromJson("{\"x\":null,\"x\":[2]}").toJson()).isEqualTo("{\"x\":[2]}");
    }

    @Test
    void keepsAnEnumValueItHasNeverHeardOf() {
        Parcel parcel = Parcel.fromJson("{\"status\":\"Eaten by ½ goat\"}");

        assertThat(parcel.status().orElseThrow().isKnown()).isFalse();
        assertThat(parcel.status().orElseThrow().known()).isEqualTo(Status.Known.UNRECOGNIZED);
        assertThat(parcel.toJson()).isEqualTo("{\"status\":\"Eaten by ½ goat\"}");
    }

    @Test
    void showsNeitherSecretsNorUnknownValues() {
        Parcel parcel = Parcel.fromJson("{\"pin\":\"1234\",\"note\":\"n\",\"token\":\"abcd\"}");

        assertThat(parcel).hasToString("Parcel{note=n, pin=███, extras=[token]}");
    }

    @Test
    void aChainOf400ParentsIsReadAndOneOf600Refused() {
        String deep = "{\"parent\":".repeat(400) + "{}" + "}".repeat(400);
        String tooDeep = "{\"parent\":".repeat(600) + "{}" + "}".repeat(600);

        assertThat(Parcel.fromJson(deep).toJson()).isEqualTo(deep);
        assertThatThrownBy(() -> Parcel.fromJson(tooDeep))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("nesting depth (501)");
    }

    @Test
    void hostileNumbersOfUnknownAndNullPropertiesAreReadInLinearTime() {
        StringBuilder json = new StringBuilder("{\"id\":null");
        for (int i = 0; i < 100_000; i++) {
            json.append(",\"u").append(i).append("\":").append(i % 2 == 0 ? "null" : "1");
        }
        String text = json.append('}').toString();

        assertThat(Parcel.fromJson(text).toJson()).isEqualTo(text);
    }

    @Test
    void writesTheSameAsBytes() {
        Parcel parcel = Parcel.fromJson(FULL);

        assertThat(new String(JsonDocument.bytes(Parcel.Codec.INSTANCE, parcel), StandardCharsets.UTF_8))
                .isEqualTo(FULL);
    }
}
