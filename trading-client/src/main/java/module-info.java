/** Client of the tradevest Partner API. Start with {@link io.github.climatefinance.trading.TradingClient}. */
module io.github.climatefinance.trading {
    requires transitive io.github.climatefinance.core;
    requires static java.annotation;

    exports io.github.climatefinance.trading;
    exports io.github.climatefinance.trading.api;
    exports io.github.climatefinance.trading.model;
}
