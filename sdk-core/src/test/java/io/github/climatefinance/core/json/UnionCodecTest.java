package io.github.climatefinance.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.sample.Box;
import io.github.climatefinance.core.json.sample.Cover;
import io.github.climatefinance.core.json.sample.Parcel;
import io.github.climatefinance.core.json.sample.UnknownCover;
import io.github.climatefinance.core.json.sample.Wrap;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnionCodecTest {
    @Test
    void theDiscriminatorDecidesWhereverItStands() {
        Cover cover = Cover.fromJson("{\"paper\":\"p\",\"colour\":\"c\",\"height\":1.50,\"type\":\"BOX\"}");

        assertThat(cover)
                .isInstanceOfSatisfying(
                        Box.class, box -> assertThat(box.height()).isEqualTo(new BigDecimal("1.50")));
    }

    @Test
    void withoutAKnownDiscriminatorTheFirstRuleThatFitsDecides() {
        assertThat(Cover.fromJson("{\"type\":\"NEW\",\"paper\":\"p\",\"colour\":\"c\",\"height\":1}"))
                .isInstanceOf(Wrap.class);
        assertThat(Cover.fromJson("{\"paper\":\"p\",\"colour\":null,\"height\":1}"))
                .isInstanceOf(Box.class);
        assertThat(Cover.fromJson("{\"type\":[\"BOX\"],\"paper\":\"p\",\"colour\":\"c\"}"))
                .isInstanceOf(Wrap.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":\"NEW\",\"size\":1.50}",
                "{\"height\":null}",
                "[1.50,{}]",
                "\"text\"",
                "7",
                "true"
            })
    void whatFitsNoVariantIsKeptAsItIs(String json) {
        Cover cover = Cover.fromJson(json);

        assertThat(cover).isInstanceOf(UnknownCover.class);
        assertThat(cover.toJson()).isEqualTo(json);
    }

    /** An ObjectMapper reads null as null, of whatever type. */
    @Test
    void nullIsNoValueOfAUnionNorOfAnUnknownKindOfIt() {
        for (ModelCodec<?> codec : List.of(Cover.Codec.INSTANCE, UnknownCover.Codec.INSTANCE)) {
            assertThatThrownBy(() -> codec.fromJson("null"))
                    .isInstanceOf(DecodingException.class)
                    .hasMessageEndingWith("expected a value, but found null");
        }
    }

    @Test
    void whatAVariantCannotHaveTellsAgainstItUnlessItIsNull() {
        Cover.Codec codec = new Cover.Codec(UnionCodec.<Cover>builder()
                .whenPresent("paper", Wrap.Codec.INSTANCE)
                .whenOnly(List.of("height"), List.of("height", "type"), Box.Codec.INSTANCE)
                .otherwise(UnknownCover::new));

        assertThat(codec.fromJson("{\"height\":1,\"type\":\"any\"}")).isInstanceOf(Box.class);
        assertThat(codec.fromJson("{\"height\":1,\"width\":null}")).isInstanceOf(Box.class);
        assertThat(codec.fromJson("{\"height\":1,\"width\":2}")).isInstanceOf(UnknownCover.class);
        assertThat(codec.fromJson("{\"type\":\"any\"}")).isInstanceOf(UnknownCover.class);
        assertThat(codec.fromJson("{\"height\":1,\"paper\":\"p\"}")).isInstanceOf(Wrap.class);
    }

    @Test
    void decimalsKeepTheirDigits() {
        String json = "{\"type\":\"BOX\",\"height\":1234567890.12345678901234567890,\"inner\":"
                + "{\"type\":\"BOX\",\"height\":1.50,\"more\":0.1000},\"more\":[1.00]}";

        assertThat(Cover.fromJson(json).toJson()).isEqualTo(json);
    }

    @Test
    void anErrorInsideAUnionPointsIntoTheWholeDocument() {
        assertPointer(
                "{\"covers\":[{},{\"type\":\"BOX\",\"inner\":{\"height\":[]}}]}", "/covers/1/inner/height", "a list");
        assertPointer("{\"cover\":{\"type\":\"BOX\",\"height\":{}}}", "/cover/height", "an object");
        assertPointer(
                "{\"parent\":{\"covers\":[{\"paper\":\"p\",\"colour\":[1]}]}}", "/parent/covers/0/colour", "a list");
    }

    @Test
    void anErrorInListsMapsAndOddNamesPointsThere() {
        assertPointer("{\"tags\":[\"a\",null]}", "/tags/1", "null");
        assertPointer("{\"tags\":[null]}", "/tags/0", "null");
        assertPointer("{\"labels\":{\"a/b~c\":{}}}", "/labels/a~1b~0c", "an object");
        assertPointer("{\"labels\":{\"a\":null}}", "/labels/a", "null");
        assertPointer("{\"covers\":[null]}", "/covers/0", "null");
        assertPointer("{\"items\":[{\"count\":true}]}", "/items/0/count", "a boolean");
        assertPointer("{\"parent\":7}", "/parent", "a number");
        assertPointer("[]", "", "a list");
    }

    private static void assertPointer(String json, String pointer, String found) {
        assertThatThrownBy(() -> Parcel.fromJson(json))
                .isInstanceOfSatisfying(
                        DecodingException.class, e -> assertThat(e.pointer()).isEqualTo(pointer))
                .hasMessageEndingWith("but found " + found);
    }
}
