package io.github.climatefinance.robustness.fuzz;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.Mask;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.icr.CreditId;
import io.github.climatefinance.icr.CreditSerial;
import io.github.climatefinance.puro.CertificateRange;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Single values. The input is their text, in UTF-8. */
final class ValueTargets {
    private static final Pattern USUAL =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");
    /** Digits of a number, its sign, its point and its exponent. */
    private static final int LONGEST_NUMBER = 1_020;

    private ValueTargets() {}

    /** The quick reader of usual dates and the parser behind it agree, and so does the JDK where it reads the text. */
    static void dates(byte[] input) {
        String text = text(input);
        Read<OffsetDateTime> moment = byBoth(text, Codecs.DATE_TIME);
        if (USUAL.matcher(text).matches()) {
            Optional<OffsetDateTime> expected = jdk(() -> OffsetDateTime.parse(text));
            if (!expected.equals(Optional.ofNullable(moment.value()))) {
                throw new AssertionError(text + ": the JDK reads " + expected + ", but we " + moment);
            }
        }
        Read<LocalDate> day = byBoth(text, Codecs.DATE);
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")
                && !jdk(() -> LocalDate.parse(text)).equals(Optional.ofNullable(day.value()))) {
            throw new AssertionError(text + ": not read as by the JDK, but as " + day);
        }
    }

    private static <T> Read<T> byBoth(String text, JsonCodec<T> codec) {
        Read<T> usual = Read.of(() -> JsonDocument.read(codec, quoted(text)));
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("date", text);
        // A tree has no characters to be read quickly.
        usual.requireSame(text, Read.of(() -> Codecs.property(tree, "date", codec)));
        stays(codec, usual);
        return usual;
    }

    private static <T> Optional<T> jdk(java.util.function.Supplier<T> parsing) {
        try {
            return Optional.of(parsing.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Numbers are read to the digit or refused, and never take more room than their text. */
    static void numbers(byte[] input) {
        String text = text(input);
        for (String json : List.of(text, quoted(text))) {
            for (JsonCodec<BigDecimal> codec : List.of(Codecs.DECIMAL, Codecs.DECIMAL_TEXT)) {
                Read<BigDecimal> read = Read.of(() -> JsonDocument.read(codec, json));
                stays(codec, read);
                BigDecimal value = read.value();
                if (value != null) {
                    exact(text, value);
                }
            }
            stays(Codecs.INT32, whole(text, Read.of(() -> JsonDocument.read(Codecs.INT32, json))));
            stays(Codecs.INT64, whole(text, Read.of(() -> JsonDocument.read(Codecs.INT64, json))));
            stays(Codecs.STRING, Read.of(() -> JsonDocument.read(Codecs.STRING, json)));
            stays(Codecs.JSON, Read.of(() -> JsonDocument.read(Codecs.JSON, json)));
        }
    }

    private static void exact(String text, BigDecimal value) {
        BigDecimal told = new BigDecimal(text.strip().replace("\"", ""));
        if (told.compareTo(value) != 0) {
            throw new AssertionError(text + " was read as " + value);
        }
        int length = value.add(BigDecimal.ONE).toPlainString().length();
        if (length > LONGEST_NUMBER) {
            throw new AssertionError(text + " takes " + length + " digits");
        }
    }

    private static <N extends Number> Read<N> whole(String text, Read<N> read) {
        N value = read.value();
        if (value != null) {
            exact(text, BigDecimal.valueOf(value.longValue()));
        }
        return read;
    }

    /** A UUID is read as it stands or refused; a URI keeps its text; base64 its bytes. */
    static void ids(byte[] input) {
        String text = text(input);
        String json = quoted(text);
        Read<java.util.UUID> id = Read.of(() -> JsonDocument.read(Codecs.UUID, json));
        stays(Codecs.UUID, id);
        if (id.value() != null && !id.value().toString().equalsIgnoreCase(text)) {
            throw new AssertionError(text + " was read as " + id.value());
        }
        stays(Codecs.URI, Read.of(() -> JsonDocument.read(Codecs.URI, json)));
        Read<byte[]> bytes = Read.of(() -> JsonDocument.read(Codecs.BYTES, json));
        if (bytes.value() != null) {
            String written = JsonDocument.text(Codecs.BYTES, bytes.value());
            byte[] again = JsonDocument.read(Codecs.BYTES, written);
            if (!java.util.Arrays.equals(bytes.value(), again)) {
                throw new AssertionError(json + " was written as " + written);
            }
        }
    }

    /** Serial numbers of certificates and credits. */
    static void serials(byte[] input) {
        String text = text(input);
        CreditSerial serial = CreditSerial.of(text);
        if (serial.country().isPresent() != serial.vintage().isPresent()
                || !serial.value().equals(text)) {
            throw new AssertionError("half a serial: " + text);
        }
        CreditId id = CreditId.of(text);
        if (id.type().isPresent() != id.tokenId().isPresent() || !id.value().equals(text)) {
            throw new AssertionError("half an id: " + text);
        }
        Optional<CertificateRange> range = CertificateRange.tryParse(text);
        try {
            CertificateRange parsed = CertificateRange.parse(text);
            sound(parsed);
            if (!range.equals(Optional.of(parsed)) || !parsed.toString().equals(text)) {
                throw new AssertionError(text + " was read as " + parsed + " and " + range);
            }
        } catch (IllegalArgumentException e) {
            if (range.isPresent()) {
                throw new AssertionError(text + " was refused and read", e);
            }
        }
    }

    private static void sound(CertificateRange range) {
        boolean whole = range.size() >= 1
                && range.contains(range.first())
                && range.contains(range.last())
                && range.contains(range)
                && range.overlaps(range)
                && range.compareTo(CertificateRange.parse(range.toString())) == 0
                && !range.contains(range.last().add(java.math.BigInteger.ONE));
        if (!whole || !range.country().matches("[A-Z]{2}")) {
            throw new AssertionError("no range that makes sense: " + range);
        }
    }

    /** The first line is a secret, the rest a text that may hold it. */
    static void masks(byte[] input) {
        String all = text(input);
        int end = all.indexOf('\n');
        String secret = end < 0 ? all : all.substring(0, end);
        String rest = end < 0 ? all : all.substring(end + 1);
        if (secret.isEmpty() || secret.contains(Mask.BLACK.substring(0, 1))) {
            return;
        }
        String body = rest + secret + quoted(secret + rest);
        String masked = Mask.apply(body, List.of(secret));
        if (masked.contains(secret)) {
            throw new AssertionError(secret + " is shown in " + masked);
        }
        Texts.ofJson(Mask.apply("\"" + escaped(secret) + "\"", List.of(secret)))
                .filter(read -> read.contains(secret))
                .ifPresent(read -> {
                    throw new AssertionError(secret + " is shown, escaped");
                });
        String line = Mask.line(masked, 80);
        if (line.length() > 80 || line.chars().anyMatch(Character::isISOControl)) {
            throw new AssertionError("no line: " + line);
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return escaped.toString();
    }

    private static <T> void stays(JsonCodec<T> codec, Read<T> read) {
        T value = read.value();
        if (value != null) {
            String first = JsonDocument.text(codec, value);
            T again = JsonDocument.read(codec, first);
            if (!value.equals(again) || !first.equals(JsonDocument.text(codec, again))) {
                throw new AssertionError(value + " is written as " + first + " and read again as " + again);
            }
        }
    }

    private static String quoted(String text) {
        return JsonDocument.text(Codecs.STRING, text);
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }
}
