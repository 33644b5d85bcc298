package io.github.climatefinance.robustness.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.EnumMap;
import java.util.Map;

/** Has Jazzer look for input that shows a defect. One method a run: {@code -Dtest=AnyInputFuzzTest#dates}. */
class AnyInputFuzzTest {
    private static final String DURATION = "1m";
    private static final Map<Target, Target.Entry> ENTRIES = new EnumMap<>(Target.class);

    private static void take(Target target, byte[] input) {
        ENTRIES.computeIfAbsent(target, Target::entry).take(input);
    }

    @FuzzTest(maxDuration = DURATION)
    void puroModels(byte[] input) {
        take(Target.PURO_MODELS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void puroShapes(byte[] input) {
        take(Target.PURO_SHAPES, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void doconomyModels(byte[] input) {
        take(Target.DOCONOMY_MODELS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void doconomyShapes(byte[] input) {
        take(Target.DOCONOMY_SHAPES, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void xpansivModels(byte[] input) {
        take(Target.XPANSIV_MODELS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void xpansivShapes(byte[] input) {
        take(Target.XPANSIV_SHAPES, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void icrModels(byte[] input) {
        take(Target.ICR_MODELS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void icrShapes(byte[] input) {
        take(Target.ICR_SHAPES, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void tradingModels(byte[] input) {
        take(Target.TRADING_MODELS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void tradingShapes(byte[] input) {
        take(Target.TRADING_SHAPES, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void icrWebhookBody(byte[] input) {
        take(Target.ICR_WEBHOOK_BODY, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void icrWebhookEvent(byte[] input) {
        take(Target.ICR_WEBHOOK_EVENT, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void tradingWebhook(byte[] input) {
        take(Target.TRADING_WEBHOOK, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void tradingPrices(byte[] input) {
        take(Target.TRADING_PRICES, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void dates(byte[] input) {
        take(Target.DATES, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void numbers(byte[] input) {
        take(Target.NUMBERS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void ids(byte[] input) {
        take(Target.IDS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void serials(byte[] input) {
        take(Target.SERIALS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void masks(byte[] input) {
        take(Target.MASKS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void waits(byte[] input) {
        take(Target.WAITS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void pages(byte[] input) {
        take(Target.PAGES, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void resumeTokens(byte[] input) {
        take(Target.RESUME_TOKENS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void pem(byte[] input) {
        take(Target.PEM, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void keys(byte[] input) {
        take(Target.KEYS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void tokens(byte[] input) {
        take(Target.TOKENS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void jwt(byte[] input) {
        take(Target.JWT, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void addresses(byte[] input) {
        take(Target.ADDRESSES, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void answers(byte[] input) {
        take(Target.ANSWERS, input);
    }

    @FuzzTest(maxDuration = DURATION)
    void ledgerFiles(byte[] input) {
        take(Target.LEDGER_FILES, input);
    }
}
