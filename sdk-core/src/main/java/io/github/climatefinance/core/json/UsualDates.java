package io.github.climatefinance.core.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The forms nearly all days and moments come in: {@code 2000-01-01} and {@code 2000-01-01T00:00:00.123Z}. Other forms are
 * for a parser that knows more, and whose tables the first call of a JVM should not have to load.
 */
final class UsualDates {
    private static final int DAY = "2000-01-01".length();
    private static final int SECOND = "2000-01-01T00:00:00".length();
    private static final int OFFSET = "+00:00".length();
    /** Refused as a year, a month and everything else. */
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    private UsualDates() {}

    /** Null when the text has another form. */
    static @Nullable LocalDate date(char[] text, int start, int length) {
        try {
            return length == DAY ? day(text, start) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Null when the text has another form. */
    static @Nullable OffsetDateTime dateTime(char[] text, int start, int length) {
        int end = start + length;
        int zone = zone(text, start, end);
        if (zone < 0 || !separated(text, start)) {
            return null;
        }
        try {
            LocalDate day = day(text, start);
            return OffsetDateTime.of(
                    day.getYear(),
                    day.getMonthValue(),
                    day.getDayOfMonth(),
                    number(text, start + 11, start + 13),
                    number(text, start + 14, start + 16),
                    number(text, start + 17, start + 19),
                    nano(text, start + SECOND, zone),
                    offset(text, zone));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Where the zone starts, behind the seconds at the earliest; negative when there is none. */
    private static int zone(char[] text, int start, int end) {
        if (end - 1 >= start + SECOND && text[end - 1] == 'Z') {
            return end - 1;
        }
        int zone = end - OFFSET;
        return zone >= start + SECOND && (text[zone] == '+' || text[zone] == '-') && text[zone + 3] == ':' ? zone : -1;
    }

    private static boolean separated(char[] text, int start) {
        return text[start + 10] == 'T' && text[start + 13] == ':' && text[start + 16] == ':';
    }

    private static LocalDate day(char[] text, int start) {
        if (text[start + 4] != '-' || text[start + 7] != '-') {
            throw new DateTimeException("another form");
        }
        return LocalDate.of(
                number(text, start, start + 4),
                number(text, start + 5, start + 7),
                number(text, start + 8, start + 10));
    }

    private static int nano(char[] text, int from, int to) {
        if (from == to) {
            return 0;
        }
        int digits = to - from - 1;
        if (text[from] != '.' || digits < 1 || digits > 9) {
            return NO_NUMBER;
        }
        int nano = number(text, from + 1, to);
        for (int i = digits; i < 9 && nano >= 0; i++) {
            nano *= 10;
        }
        return nano;
    }

    private static ZoneOffset offset(char[] text, int zone) {
        if (text[zone] == 'Z') {
            return ZoneOffset.UTC;
        }
        int hours = number(text, zone + 1, zone + 3);
        int minutes = number(text, zone + 4, zone + 6);
        return text[zone] == '+'
                ? ZoneOffset.ofHoursMinutes(hours, minutes)
                : ZoneOffset.ofHoursMinutes(-hours, -minutes);
    }

    private static int number(char[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return NO_NUMBER;
            }
            number = number * 10 + text[i] - '0';
        }
        return number;
    }
}
