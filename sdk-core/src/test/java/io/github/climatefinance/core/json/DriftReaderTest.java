package io.github.climatefinance.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.sample.Item;
import io.github.climatefinance.core.json.sample.Parcel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader notices while models are read: places, names and types, no values. */
class DriftReaderTest {
    private static final String WHOLE = """
            {"id":"00000000-0000-4000-8000-000000000001","weight":1.5,"items":[{"name":"a","count":1}],"status":"Sent",
             "labels":{"k":"v"},"cover":{"type":"BOX","height":2},"covers":[{"paper":"p","colour":"c"}],"free":{"a":[{}]}}""";

    private final List<String> seen = new ArrayList<>();

    private <T> T read(JsonCodec<T> codec, String json) throws IOException {
        return JsonDocument.read(
                codec,
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                (kind, pointer, detail) -> seen.add((kind + " " + pointer + " " + detail).strip()));
    }

    private Parcel parcel(String change) throws IOException {
        return read(Parcel.Codec.INSTANCE, WHOLE.substring(0, WHOLE.length() - 1) + "," + change + "}");
    }

    @Test
    void seesNothingInWhatIsAsDocumented() throws IOException {
        Parcel read = read(Parcel.Codec.INSTANCE, WHOLE);

        assertThat(seen).isEmpty();
        assertThat(read).isEqualTo(Parcel.fromJson(WHOLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"colour\":\"secret\"                      | UNKNOWN_PROPERTY /colour a string",
                "\"colour\":{\"deep\":1}                    | UNKNOWN_PROPERTY /colour an object",
                "\"items\":[{\"name\":\"a\",\"count\":1,\"x\":[]}] | UNKNOWN_PROPERTY /items/*/x a list",
                "\"cover\":{\"type\":\"BOX\",\"height\":1,\"x\":1} | UNKNOWN_PROPERTY /cover/x a number",
                "\"status\":\"Returned\"                    | UNKNOWN_VALUE /status Returned",
                "\"status\":\"in transit\"                  | UNKNOWN_VALUE /status",
                "\"status\":\"4711\"                        | UNKNOWN_VALUE /status",
                "\"status\":\"DE89370400440532013000\"      | UNKNOWN_VALUE /status",
                "\"status\":\"jane@bank.invalid\"           | UNKNOWN_VALUE /status",
                "\"status\":\"\"                            | UNKNOWN_VALUE /status",
                "\"cover\":{\"type\":\"BAG\"}               | UNKNOWN_VARIANT /cover an object",
                "\"covers\":[\"BAG\"]                       | UNKNOWN_VARIANT /covers/* a string",
                "\"items\":[{\"name\":\"a\"}]               | MISSING_PROPERTY /items/*/count",
                "\"items\":[{\"name\":\"a\",\"count\":null}]| MISSING_PROPERTY /items/*/count",
                "\"parent\":{\"weight\":1,\"items\":[]}     | MISSING_PROPERTY /parent/id",
                "\"covers\":[{\"type\":\"BOX\"}]            | MISSING_PROPERTY /covers/*/height",
                "\"note\":12                                | WRONG_TYPE /note expected a string, but found a number",
                "\"weight\":\"12\"                          | WRONG_TYPE /weight expected a decimal number, but found a string",
                "\"labels\":{\"4711\":1,\"4712\":2}         | WRONG_TYPE /labels/* expected a string, but found a number"
            })
    void seesWhatDriftedAndReadsOn(String change, String expected) throws IOException {
        Parcel read = parcel(change);

        assertThat(seen).containsOnly(expected);
        assertThat(read.toJson()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"fragile\":\"yes\"          | WRONG_TYPE /fragile expected a boolean, but found a string",
                "\"items\":{}                 | WRONG_TYPE /items expected a list, but found an object",
                "\"items\":[7]                | WRONG_TYPE /items/* expected an object, but found a number",
                "\"priority\":1.5             | WRONG_TYPE /priority expected a whole number of 32 bits, but found a number",
                "\"id\":\"4711\"              | WRONG_TYPE /id expected a UUID, but found a string",
                "\"labels\":{\"4711\":[\"s\"]}| WRONG_TYPE /labels/* expected a string, but found a list",
                "\"cover\":{\"type\":\"BOX\",\"height\":[]} | WRONG_TYPE /cover/height expected a decimal number, but found a list"
            })
    void seesWhatCannotBeRead(String change, String expected) {
        assertThatThrownBy(() -> parcel(change)).isInstanceOf(DecodingException.class);

        assertThat(seen).containsExactly(expected);
    }

    @Test
    void seesAllThatIsMissingAtOnce() throws IOException {
        read(Codecs.list(Item.Codec.INSTANCE), "[{}]");

        assertThat(seen).containsExactly("MISSING_PROPERTY /*/name", "MISSING_PROPERTY /*/count");
    }

    @Test
    void seesEachOccurrence() throws IOException {
        read(
                Codecs.list(Item.Codec.INSTANCE),
                "[{\"name\":\"a\",\"count\":1,\"x\":1},{\"name\":\"b\",\"count\":1,\"x\":2}]");

        assertThat(seen).containsExactly("UNKNOWN_PROPERTY /*/x a number", "UNKNOWN_PROPERTY /*/x a number");
    }

    /** Whoever puts data in the place of names is not quoted. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013000",
                "4711",
                "jane@bank.invalid",
                "Jane Doe",
                "a/b",
                "a~b",
                "",
                "aVeryLongNameThatNobodyWouldGiveAPropertyOfAnObject"
            })
    void hidesNamesThatDoNotLookLikeOne(String name) throws IOException {
        parcel("\"" + name + "\":1");

        assertThat(seen).containsExactly("UNKNOWN_PROPERTY /* a number");
    }

    @Test
    void showsNamesThatLookLikeOne() throws IOException {
        for (String name : List.of("vintageYear", "co2_e", "iso-3166", "X")) {
            parcel("\"" + name + "\":1");
        }

        assertThat(seen)
                .containsExactly(
                        "UNKNOWN_PROPERTY /vintageYear a number",
                        "UNKNOWN_PROPERTY /co2_e a number",
                        "UNKNOWN_PROPERTY /iso-3166 a number",
                        "UNKNOWN_PROPERTY /X a number");
    }

    /** A name nobody knows that has no value says too little. */
    @Test
    void passesOverUnknownNulls() throws IOException {
        parcel("\"colour\":null");

        assertThat(seen).isEmpty();
    }

    @Test
    void readsTheSameAsAnyReader() throws IOException {
        String odd =
                "{\"id\":null,\"weight\":\"007\",\"x\":{\"y\":[1,{\"z\":null}]},\"status\":\"New\",\"cover\":{\"k\":1},\"note\":5}";

        assertThat(read(Parcel.Codec.INSTANCE, odd)).isEqualTo(Parcel.fromJson(odd));
        assertThat(seen).hasSize(7);
    }
}
