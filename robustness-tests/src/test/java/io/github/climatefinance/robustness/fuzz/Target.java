package io.github.climatefinance.robustness.fuzz;

import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.icr.IcrClient;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.xpansiv.XpansivClient;
import java.util.Locale;
import java.util.stream.Stream;

/** Every way in from outside. What comes in is any bytes; a target returns, or throws what shows a defect. */
enum Target {
    PURO_MODELS,
    PURO_SHAPES,
    DOCONOMY_MODELS,
    DOCONOMY_SHAPES,
    XPANSIV_MODELS,
    XPANSIV_SHAPES,
    ICR_MODELS,
    ICR_SHAPES,
    TRADING_MODELS,
    TRADING_SHAPES,
    ICR_WEBHOOK_BODY,
    ICR_WEBHOOK_EVENT,
    TRADING_WEBHOOK,
    TRADING_PRICES,
    DATES,
    NUMBERS,
    IDS,
    SERIALS,
    MASKS,
    WAITS,
    PAGES,
    RESUME_TOKENS,
    PEM,
    KEYS,
    TOKENS,
    JWT,
    ADDRESSES,
    ANSWERS,
    LEDGER_FILES;

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
        StringBuilder name = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(
                            name.isEmpty()
                                    ? word.substring(0, 1)
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return name.toString();
    }

    /** One that may be used again and again, by one thread. */
    Entry entry() {
        return switch (this) {
            case PURO_MODELS -> new ModelTargets(PuroClient.class)::bytes;
            case PURO_SHAPES -> new ModelTargets(PuroClient.class)::shaped;
            case DOCONOMY_MODELS -> new ModelTargets(DoconomyClient.class)::bytes;
            case DOCONOMY_SHAPES -> new ModelTargets(DoconomyClient.class)::shaped;
            case XPANSIV_MODELS -> new ModelTargets(XpansivClient.class)::bytes;
            case XPANSIV_SHAPES -> new ModelTargets(XpansivClient.class)::shaped;
            case ICR_MODELS -> new ModelTargets(IcrClient.class)::bytes;
            case ICR_SHAPES -> new ModelTargets(IcrClient.class)::shaped;
            case TRADING_MODELS -> new ModelTargets(TradingClient.class)::bytes;
            case TRADING_SHAPES -> new ModelTargets(TradingClient.class)::shaped;
            case ICR_WEBHOOK_BODY -> WebhookTargets::icrBody;
            case ICR_WEBHOOK_EVENT -> WebhookTargets::icrEvent;
            case TRADING_WEBHOOK -> WebhookTargets::trading;
            case TRADING_PRICES -> WebhookTargets::prices;
            case DATES -> ValueTargets::dates;
            case NUMBERS -> ValueTargets::numbers;
            case IDS -> ValueTargets::ids;
            case SERIALS -> ValueTargets::serials;
            case MASKS -> ValueTargets::masks;
            case WAITS -> HintTargets::waits;
            case PAGES -> PageTargets::pages;
            case RESUME_TOKENS -> PageTargets::tokens;
            case PEM -> AuthTargets::pem;
            case KEYS -> AuthTargets::keys;
            case TOKENS -> AuthTargets::tokens;
            case JWT -> AuthTargets::jwt;
            case ADDRESSES -> AuthTargets::addresses;
            case ANSWERS -> new AnswerTargets()::calls;
            case LEDGER_FILES -> LedgerTarget::files;
        };
    }
}
