package io.github.climatefinance.core.json;

import com.ethlo.time.Field;
import com.ethlo.time.ITU;
import com.ethlo.time.MutableDateTimeBuffer;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and moments. Read leniently, written as RFC 3339. */
final class Dates {
    private static final int LONGEST = 64;

    private Dates() {}

    /** A moment; a missing zone is UTC, a missing time of day is midnight. */
    static OffsetDateTime dateTime(JsonReader in) throws IOException {
        String expected = "a date-time";
        JsonParser parser = in.parser();
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.hasTextCharacters()) {
            OffsetDateTime usual =
                    UsualDates.dateTime(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            if (usual != null) {
                return usual;
            }
        }
        MutableDateTimeBuffer parts = parse(in, expected);
        try {
            return OffsetDateTime.of(
                    parts.getYear(),
                    parts.getMonth(),
                    parts.getDayOfMonth(),
                    parts.getHour(),
                    parts.getMinute(),
                    parts.getSecond(),
                    parts.getNano(),
                    zone(parts));
        } catch (DateTimeException e) {
            throw in.wrongType(expected);
        }
    }

    /** A day; of a date-time its own day, whatever the zone. */
    static LocalDate date(JsonReader in) throws IOException {
        JsonParser parser = in.parser();
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.hasTextCharacters()) {
            LocalDate usual =
                    UsualDates.date(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            if (usual != null) {
                return usual;
            }
        }
        MutableDateTimeBuffer parts = parse(in, "a date");
        return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDayOfMonth());
    }

    private static ZoneOffset zone(MutableDateTimeBuffer parts) {
        return !parts.hasOffset() || parts.getOffsetTotalSeconds() == 0
                ? ZoneOffset.UTC
                : ZoneOffset.ofTotalSeconds(parts.getOffsetTotalSeconds());
    }

    private static MutableDateTimeBuffer parse(JsonReader in, String expected) throws IOException {
        JsonParser parser = in.parser();
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw in.wrongType(expected);
        }
        MutableDateTimeBuffer parts = in.dateTimeBuffer();
        boolean read = parser.hasTextCharacters()
                ? parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength(), parts)
                : parse(parser.getText(), parts);
        if ((!read && !parse(Spelling.usual(parser.getText()), parts)) || !parts.includesGranularity(Field.DAY)) {
            throw in.wrongType(expected);
        }
        return parts;
    }

    private static boolean parse(String text, MutableDateTimeBuffer parts) {
        return parse(text.toCharArray(), 0, text.length(), parts);
    }

    private static boolean parse(char[] text, int offset, int length, MutableDateTimeBuffer parts) {
        // No date, and not worth the copy of it that the parser puts into its exception.
        if (length > LONGEST) {
            return false;
        }
        try {
            ITU.parseLenient(text, offset, length, parts);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Seconds are always there; a fraction takes 3, 6 or 9 digits, or is left out when it is zero. */
    static void write(JsonGenerator out, OffsetDateTime value) throws IOException {
        boolean representable = value.getOffset().getTotalSeconds() % 60 == 0;
        OffsetDateTime moment = representable ? value : value.withOffsetSameInstant(ZoneOffset.UTC);
        if (moment.getYear() < 0 || moment.getYear() > 9999) {
            throw new IllegalArgumentException("the year must be between 0 and 9999, but was " + moment.getYear());
        }
        char[] text = new char[LONGEST];
        int length = ITU.format(moment, fractionDigits(moment.getNano()), text, 0);
        out.writeString(text, 0, length);
    }

    private static int fractionDigits(int nano) {
        if (nano == 0) {
            return 0;
        }
        if (nano % 1_000_000 == 0) {
            return 3;
        }
        return nano % 1_000 == 0 ? 6 : 9;
    }

    /** Forms seen in the wild that the fast parser does not know; a class of its own, loaded when one is met. */
    private static final class Spelling {
        private static final Pattern LOOSE = Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(?::\\d{2})?)"
                + "(?:[.,](\\d{1,9})\\d*)?\\s*(?:([Zz])|([+-]\\d{2}):?(\\d{2})?)?\\s*");

        private Spelling() {}

        /** The text with a point, at most nine digits behind it, and an offset in hours and minutes. */
        static String usual(String text) {
            Matcher parts = text.length() > LONGEST ? LOOSE.matcher("") : LOOSE.matcher(text);
            if (!parts.matches()) {
                return text.strip();
            }
            String fraction = parts.group(2) == null ? "" : "." + parts.group(2);
            String zone = "Z";
            if (parts.group(4) != null) {
                zone = parts.group(4) + ":" + (parts.group(5) == null ? "00" : parts.group(5));
            }
            return parts.group(1) + fraction + (zone.equals("-00:00") ? "Z" : zone);
        }
    }
}
