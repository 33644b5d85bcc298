package io.github.climatefinance.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.sample.Parcel;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {
    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String json, String message) {
        assertThatThrownBy(() -> JsonDocument.read(Codecs.JSON, utf8(json)))
                .isInstanceOf(DecodingException.class)
                .hasMessage(message)
                .hasNoCause();
        assertThatThrownBy(() -> JsonDocument.read(Codecs.JSON, json))
                .isInstanceOf(DecodingException.class)
                .hasMessage(message);
    }

    @Test
    void anEmptyDocumentIsRefused() {
        refuses("", "cannot read the JSON at the top: expected a value, but found nothing");
        refuses(" \n ", "cannot read the JSON at the top: expected a value, but found nothing");
        assertThatThrownBy(() -> Parcel.fromJson(""))
                .hasMessage("cannot read the JSON at the top: expected an object, but found nothing");
    }

    @Test
    void anythingBehindTheValueIsRefusedButWhiteSpace() {
        assertThat(JsonDocument.read(Codecs.INT32, " 1 \r\n\t ")).isEqualTo(1);
        refuses("{} {}", "cannot read the JSON at the top: there is more behind the value");
        assertThatThrownBy(() -> JsonDocument.read(Codecs.JSON, "[] ]"))
                .hasMessageContaining("malformed JSON at line 1");
    }

    @Test
    void aDocumentThatIsCutOffSaysSoAndWhere() {
        assertThatThrownBy(() -> JsonDocument.read(Codecs.JSON, "{\"a\":[1,"))
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("cannot read the JSON at /a/1: the document ends too early at line 1, column ")
                .hasNoCause();
        assertThatThrownBy(() -> Parcel.fromJson("{\"tags\":[\"a\","))
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("cannot read the JSON at /tags/1: the document ends too early");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"secret", "{\"a\":secret}", "{secret:1}", "<html>secret</html>", "{\"a\":\"sec\u0001ret\"}"})
    void malformedJsonIsNotQuotedAnywhere(String json) {
        assertThatThrownBy(() -> JsonDocument.read(Codecs.JSON, json))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("malformed JSON at line 1, column ")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("html")
                .hasNoCause();
    }

    @Test
    void aNameFromTheDocumentMakesNoLineAndNoLongMessage() {
        String name = "a\\n\\u0085\\u2028b" + "x".repeat(1_000);

        assertThatThrownBy(() -> JsonDocument.read(Codecs.map(Codecs.STRING), "{\"" + name + "\":true}"))
                .isInstanceOf(DecodingException.class)
                .hasMessage("cannot read the JSON at /a???b" + "x".repeat(193)
                        + "…: expected a string, but found a boolean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "[Infinity]", "-Infinity", "01", "+1", "1.", ".5", "'a'", "[1,]", "{} // x"})
    void onlyJsonIsJson(String json) {
        assertThatThrownBy(() -> JsonDocument.read(Codecs.JSON, utf8(json)))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("malformed JSON");
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        assertThat(JsonDocument.read(Codecs.INT32, "\uFEFF1")).isEqualTo(1);
        assertThat(JsonDocument.read(Codecs.INT32, utf8("\uFEFF1"))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void allEncodingsOfJsonAreRead(String charset) throws IOException {
        byte[] bytes = "{\"ä\":\"😀\"}".getBytes(Charset.forName(charset));

        JsonNode json = JsonDocument.read(Codecs.JSON, new ByteArrayInputStream(bytes));

        assertThat(json.get("ä").textValue()).isEqualTo("😀");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] latin = "\"\u00e4bc\"".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> JsonDocument.read(Codecs.STRING, new ByteArrayInputStream(latin)))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("malformed JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000fffe", "0000007b7fffffff", "0000003100"})
    void bytesThatAreNoCharactersOfAnyEncodingAreRefused(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThatThrownBy(() -> JsonDocument.read(Codecs.JSON, new ByteArrayInputStream(bytes)))
                .isInstanceOf(DecodingException.class)
                .hasMessage("cannot read the JSON at the top: its bytes are no characters of UTF-8, UTF-16 or UTF-32");
    }

    @Test
    void aLoneSurrogateIsKept() throws IOException {
        String lone = JsonDocument.read(Codecs.STRING, utf8("\"a\\ud800b\""));

        assertThat(lone).isEqualTo("a\ud800b");
        byte[] written = JsonDocument.bytes(Codecs.JSON, TextNode.valueOf(lone + "ä"));
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("\"a\\uD800bä\"");
        assertThat(JsonDocument.read(Codecs.STRING, new ByteArrayInputStream(written)))
                .isEqualTo(lone + "ä");
    }

    @Test
    void aStringOf20MillionCharactersIsReadAndALongerOneRefused() throws IOException {
        String limit = "\"" + "x".repeat(20_000_000) + "\"";

        assertThat(JsonDocument.read(Codecs.STRING, utf8(limit))).hasSize(20_000_000);
        assertThatThrownBy(() -> JsonDocument.read(Codecs.list(Codecs.STRING), utf8("[\"x" + limit.substring(1) + "]")))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("at /0: String value length")
                .hasMessageContaining("exceeds the maximum allowed (20000000");
    }

    @Test
    void aNumberOfMoreThanThousandDigitsIsRefused() {
        assertThatThrownBy(() -> JsonDocument.read(Codecs.DECIMAL, "1".repeat(1_001)))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("exceeds the maximum allowed (1000");
        assertThatThrownBy(() -> JsonDocument.read(Codecs.DECIMAL, "\"" + "1".repeat(1_001) + "\""))
                .isInstanceOf(DecodingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void hostileNestingIsRefusedWithoutOverflow(String level) {
        assertThatThrownBy(() -> JsonDocument.read(Codecs.JSON, utf8(level.repeat(100_000))))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("nesting depth (501)");
    }

    @Test
    void aFailingStreamFailsAsItself() {
        IOException broken = new IOException("connection reset");
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw broken;
            }
        };

        assertThatThrownBy(() -> JsonDocument.read(Codecs.JSON, in)).isSameAs(broken);
    }

    @Test
    void theStreamIsReadToItsEndAndLeftOpen() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        InputStream in = new FilterInputStream(utf8("[1] " + " ".repeat(20_000))) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        assertThat(JsonDocument.read(Codecs.list(Codecs.INT32), in)).containsExactly(1);

        assertThat(in.read()).isEqualTo(-1);
        assertThat(closed).hasValue(0);
    }

    @Test
    void listsAndMapsAreUnmodifiable() {
        for (String json : new String[] {"[]", "[1]", "[1,2,3]"}) {
            var list = JsonDocument.read(Codecs.list(Codecs.INT32), json);
            assertThatThrownBy(() -> list.add(4)).isInstanceOf(UnsupportedOperationException.class);
        }
        var map = JsonDocument.read(Codecs.map(Codecs.INT32), "{\"a\":1}");
        assertThatThrownBy(() -> map.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aFlagIsWrittenFirstIntoTheOutermostObjectOnly() {
        JsonNode value = JsonDocument.read(Codecs.JSON, "{\"a\":{\"f\":1},\"b\":[{\"f\":2}]}");

        assertThat(JsonDocument.bytes(Codecs.JSON, value, BodyFlag.on("f")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"f\":true,\"a\":{\"f\":1},\"b\":[{\"f\":2}]}");
        assertThat(JsonDocument.bytes(Codecs.JSON, JsonDocument.read(Codecs.JSON, "{}"), BodyFlag.off("f")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"f\":false}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"f\":true}", "{\"f\":null}", "{\"a\":1,\"f\":{}}"})
    void aValueThatHasTheFlagItselfIsRefused(String json) {
        JsonNode value = JsonDocument.read(Codecs.JSON, json);

        assertThatThrownBy(() -> JsonDocument.bytes(Codecs.JSON, value, BodyFlag.on("f")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`f` is decided by the method that sends the body: leave it out of the body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\":1}]", "1", "null"})
    void aFlagHasNoPlaceInWhatIsNoObject(String json) {
        JsonNode value = JsonDocument.read(Codecs.JSON, json);

        assertThatThrownBy(() -> JsonDocument.bytes(Codecs.JSON, value, BodyFlag.on("f")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`f` has no place in a body that is no object");
    }
}
