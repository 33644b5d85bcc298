package io.github.climatefinance.robustness.fuzz;

import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.icr.IcrClient;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.xpansiv.XpansivClient;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every way in from outside. What comes in is any bytes; a target returns, or throws what shows a defect. */
enum Target {
    PURO_MODELS(() -> new ModelTargets(PuroClient.class)::bytes),
    PURO_SHAPES(() -> new ModelTargets(PuroClient.class)::shaped),
    DOCONOMY_MODELS(() -> new ModelTargets(DoconomyClient.class)::bytes),
    DOCONOMY_SHAPES(() -> new ModelTargets(DoconomyClient.class)::shaped),
    XPANSIV_MODELS(() -> new ModelTargets(XpansivClient.class)::bytes),
    XPANSIV_SHAPES(() -> new ModelTargets(XpansivClient.class)::shaped),
    ICR_MODELS(() -> new ModelTargets(IcrClient.class)::bytes),
    ICR_SHAPES(() -> new ModelTargets(IcrClient.class)::shaped),
    TRADING_MODELS(() -> new ModelTargets(TradingClient.class)::bytes),
    TRADING_SHAPES(() -> new ModelTargets(TradingClient.class)::shaped),
    ICR_WEBHOOK_BODY(() -> WebhookTargets::icrBody),
    ICR_WEBHOOK_EVENT(() -> WebhookTargets::icrEvent),
    TRADING_WEBHOOK(() -> WebhookTargets::trading),
    TRADING_PRICES(() -> WebhookTargets::prices),
    DATES(() -> ValueTargets::dates),
    NUMBERS(() -> ValueTargets::numbers),
    IDS(() -> ValueTargets::ids),
    SERIALS(() -> ValueTargets::serials),
    MASKS(() -> ValueTargets::masks),
    WAITS(() -> HintTargets::waits),
    PAGES(() -> PageTargets::pages),
    RESUME_TOKENS(() -> PageTargets::tokens),
    PEM(() -> AuthTargets::pem),
    KEYS(() -> AuthTargets::keys),
    TOKENS(() -> AuthTargets::tokens),
    JWT(() -> AuthTargets::jwt),
    ADDRESSES(() -> AuthTargets::addresses),
    ANSWERS(() -> new AnswerTargets()::calls),
    LEDGER_FILES(() -> LedgerTarget::files);

    private final Supplier<Entry> entries;

    Target(Supplier<Entry> entries) {
        this.entries = entries;
    }

    /** Takes any bytes. */
    interface Entry {
        void take(byte[] input);
    }

    /** The target that has this folder. */
    static Target of(String folder) {
        return Stream.of(values())
                .filter(target -> target.folder().equals(folder))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no target `" + folder + "`"));
    }

    /** Where its corpus is. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One that may be used again and again, by one thread. */
    Entry entry() {
        return entries.get();
    }
}
