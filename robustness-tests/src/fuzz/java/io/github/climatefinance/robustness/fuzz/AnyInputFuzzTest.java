package io.github.climatefinance.robustness.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.EnumMap;
import java.util.Map;

/** Has Jazzer look for input that shows a defect. One method a run: {@code -Dtest=AnyInputFuzzTest#dates}. */
class AnyInputFuzzTest {
    private static final Map<Target, Target.Entry> ENTRIES = new EnumMap<>(Target.class);

    private static void take(Target target, byte[] input) {
        ENTRIES.computeIfAbsent(target, Target::entry).take(input);
    }

    @FuzzTest
    void puroModels(byte[] input) {
        take(Target.PURO_MODELS, input);
    }

    @FuzzTest
    void puroShapes(byte[] input) {
        take(Target.PURO_SHAPES, input);
    }

    @FuzzTest
    void doconomyModels(byte[] input) {
        take(Target.DOCONOMY_MODELS, input);
    }

    @FuzzTest
    void doconomyShapes(byte[] input) {
        take(Target.DOCONOMY_SHAPES, input);
    }

    @FuzzTest
    void xpansivModels(byte[] input) {
        take(Target.XPANSIV_MODELS, input);
    }

    @FuzzTest
    void xpansivShapes(byte[] input) {
        take(Target.XPANSIV_SHAPES, input);
    }

    @FuzzTest
    void icrModels(byte[] input) {
        take(Target.ICR_MODELS, input);
    }

    @FuzzTest
    void icrShapes(byte[] input) {
        take(Target.ICR_SHAPES, input);
    }

    @FuzzTest
    void tradingModels(byte[] input) {
        take(Target.TRADING_MODELS, input);
    }

    @FuzzTest
    void tradingShapes(byte[] input) {
        take(Target.TRADING_SHAPES, input);
    }

    @FuzzTest
    void icrWebhookBody(byte[] input) {
        take(Target.ICR_WEBHOOK_BODY, input);
    }

    @FuzzTest
    void icrWebhookEvent(byte[] input) {
        take(Target.ICR_WEBHOOK_EVENT, input);
    }

    @FuzzTest
    void tradingWebhook(byte[] input) {
        take(Target.TRADING_WEBHOOK, input);
    }

    @FuzzTest
    void tradingPrices(byte[] input) {
        take(Target.TRADING_PRICES, input);
    }

    @FuzzTest
    void dates(byte[] input) {
        take(Target.DATES, input);
    }

    @FuzzTest
    void numbers(byte[] input) {
        take(Target.NUMBERS, input);
    }

    @FuzzTest
    void ids(byte[] input) {
        take(Target.IDS, input);
    }

    @FuzzTest
    void serials(byte[] input) {
        take(Target.SERIALS, input);
    }

    @FuzzTest
    void masks(byte[] input) {
        take(Target.MASKS, input);
    }

    @FuzzTest
    void waits(byte[] input) {
        take(Target.WAITS, input);
    }

    @FuzzTest
    void pages(byte[] input) {
        take(Target.PAGES, input);
    }

    @FuzzTest
    void resumeTokens(byte[] input) {
        take(Target.RESUME_TOKENS, input);
    }

    @FuzzTest
    void pem(byte[] input) {
        take(Target.PEM, input);
    }

    @FuzzTest
    void keys(byte[] input) {
        take(Target.KEYS, input);
    }

    @FuzzTest
    void tokens(byte[] input) {
        take(Target.TOKENS, input);
    }

    @FuzzTest
    void jwt(byte[] input) {
        take(Target.JWT, input);
    }

    @FuzzTest
    void addresses(byte[] input) {
        take(Target.ADDRESSES, input);
    }

    @FuzzTest
    void answers(byte[] input) {
        take(Target.ANSWERS, input);
    }

    @FuzzTest
    void ledgerFiles(byte[] input) {
        take(Target.LEDGER_FILES, input);
    }
}
