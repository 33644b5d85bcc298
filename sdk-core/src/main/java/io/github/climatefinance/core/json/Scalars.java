package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The codecs of single values. Classes, not lambdas: the first lambda of a JVM costs more than decoding a page. */
final class Scalars {
    private Scalars() {}

    private static String text(JsonReader in, String expected) throws IOException {
        if (!in.parser().hasToken(JsonToken.VALUE_STRING)) {
            throw in.wrongType(expected);
        }
        return in.parser().getText();
    }

    static final class Text implements JsonCodec<String> {
        @Override
        public String read(JsonReader in) throws IOException {
            JsonToken token = in.parser().currentToken();
            if (token != JsonToken.VALUE_STRING
                    && token != JsonToken.VALUE_NUMBER_INT
                    && token != JsonToken.VALUE_NUMBER_FLOAT) {
                throw in.wrongType("a string");
            }
            if (token != JsonToken.VALUE_STRING) {
                in.mismatch("a string");
            }
            return in.parser().getText();
        }

        @Override
        public void write(JsonGenerator out, String value) throws IOException {
            out.writeString(value);
        }
    }

    static final class Bool implements JsonCodec<Boolean> {
        @Override
        public Boolean read(JsonReader in) {
            JsonToken token = in.parser().currentToken();
            if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
                throw in.wrongType("a boolean");
            }
            return token == JsonToken.VALUE_TRUE;
        }

        @Override
        public void write(JsonGenerator out, Boolean value) throws IOException {
            out.writeBoolean(value);
        }
    }

    static final class Int32 implements JsonCodec<Integer> {
        private static final String EXPECTED = "a whole number of 32 bits";

        @Override
        public Integer read(JsonReader in) throws IOException {
            JsonParser parser = in.parser();
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == NumberType.INT) {
                return parser.getIntValue();
            }
            try {
                return Decimals.read(in, EXPECTED).intValueExact();
            } catch (ArithmeticException e) {
                in.mismatch(EXPECTED);
                throw in.failure("expected " + EXPECTED + ", but found another one");
            }
        }

        @Override
        public void write(JsonGenerator out, Integer value) throws IOException {
            out.writeNumber(value);
        }
    }

    static final class Int64 implements JsonCodec<Long> {
        private static final String EXPECTED = "a whole number of 64 bits";

        @Override
        public Long read(JsonReader in) throws IOException {
            JsonParser parser = in.parser();
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() != NumberType.BIG_INTEGER) {
                return parser.getLongValue();
            }
            try {
                return Decimals.read(in, EXPECTED).longValueExact();
            } catch (ArithmeticException e) {
                in.mismatch(EXPECTED);
                throw in.failure("expected " + EXPECTED + ", but found another one");
            }
        }

        @Override
        public void write(JsonGenerator out, Long value) throws IOException {
            out.writeNumber(value);
        }
    }

    static final class Decimal implements JsonCodec<BigDecimal> {
        @Override
        public BigDecimal read(JsonReader in) throws IOException {
            return Decimals.read(in, "a decimal number");
        }

        @Override
        public void write(JsonGenerator out, BigDecimal value) throws IOException {
            Decimals.write(out, value);
        }
    }

    static final class DecimalText implements JsonCodec<BigDecimal> {
        @Override
        public BigDecimal read(JsonReader in) throws IOException {
            return Decimals.readText(in, "a decimal number");
        }

        @Override
        public void write(JsonGenerator out, BigDecimal value) throws IOException {
            out.writeString(Decimals.text(value));
        }
    }

    static final class DateTime implements JsonCodec<OffsetDateTime> {
        @Override
        public OffsetDateTime read(JsonReader in) throws IOException {
            return Dates.dateTime(in);
        }

        @Override
        public void write(JsonGenerator out, OffsetDateTime value) throws IOException {
            Dates.write(out, value);
        }
    }

    static final class Date implements JsonCodec<LocalDate> {
        @Override
        public LocalDate read(JsonReader in) throws IOException {
            return Dates.date(in);
        }

        @Override
        public void write(JsonGenerator out, LocalDate value) throws IOException {
            out.writeString(value.toString());
        }
    }

    static final class Id implements JsonCodec<UUID> {
        @Override
        public UUID read(JsonReader in) throws IOException {
            String text = text(in, "a UUID");
            try {
                UUID id = UUID.fromString(text);
                // Other forms, which the JDK takes too, would be written differently, or stand for another id.
                if (id.toString().equalsIgnoreCase(text)) {
                    return id;
                }
            } catch (IllegalArgumentException e) {
                throw in.wrongType("a UUID");
            }
            throw in.wrongType("a UUID");
        }

        @Override
        public void write(JsonGenerator out, UUID value) throws IOException {
            out.writeString(value.toString());
        }
    }

    static final class Link implements JsonCodec<URI> {
        @Override
        public URI read(JsonReader in) throws IOException {
            String text = text(in, "a URI");
            try {
                return URI.create(text);
            } catch (IllegalArgumentException e) {
                throw in.wrongType("a URI");
            }
        }

        @Override
        public void write(JsonGenerator out, URI value) throws IOException {
            out.writeString(value.toString());
        }
    }

    static final class Bytes implements JsonCodec<byte[]> {
        @Override
        public byte[] read(JsonReader in) throws IOException {
            if (!in.parser().hasToken(JsonToken.VALUE_STRING)) {
                throw in.wrongType("base64 text");
            }
            try {
                return in.parser().getBinaryValue();
            } catch (JsonProcessingException e) {
                throw in.wrongType("base64 text");
            }
        }

        @Override
        public void write(JsonGenerator out, byte[] value) throws IOException {
            out.writeBinary(value);
        }
    }

    static final class Tree implements JsonCodec<JsonNode> {
        @Override
        public JsonNode read(JsonReader in) throws IOException {
            return JsonTree.read(in);
        }

        @Override
        public void write(JsonGenerator out, JsonNode value) throws IOException {
            JsonTree.write(out, value);
        }
    }
}
