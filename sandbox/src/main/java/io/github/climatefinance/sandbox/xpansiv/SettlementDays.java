package io.github.climatefinance.sandbox.xpansiv;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * On which days transfers settle, in US Eastern time. Only that past days are refused is plain from the provider's codes;
 * its holidays and trading window are not published, and these are invented.
 */
final class SettlementDays {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final int WINDOW_DAYS = 90;

    private SettlementDays() {}

    static Instant start(LocalDate day) {
        return day.atStartOfDay(EASTERN).toInstant();
    }

    static void check(LocalDate day, Books books) {
        LocalDate today = LocalDate.ofInstant(books.agenda.now(), EASTERN);
        if (day.isBefore(today)) {
            throw Refusal.of("SETTLEMENT_DATE_IN_PAST", day + " is in the past");
        }
        if (!books.switches.has(XpansivSwitch.SETTLEMENT_CALENDAR)) {
            return;
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            throw Refusal.of("SETTLEMENT_DATE_HOLIDAY", day + " is a holiday");
        }
        if (day.isAfter(today.plusDays(WINDOW_DAYS))) {
            throw Refusal.of("SETTLEMENT_DATE_OUTSIDE_TRADING_WINDOW", day + " is too far ahead");
        }
    }
}
