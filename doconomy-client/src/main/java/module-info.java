/** Client of the Doconomy Transaction API. Start with {@link io.github.climatefinance.doconomy.DoconomyClient}. */
module io.github.climatefinance.doconomy {
    requires transitive io.github.climatefinance.core;
    requires static java.annotation;

    exports io.github.climatefinance.doconomy;
    exports io.github.climatefinance.doconomy.api;
    exports io.github.climatefinance.doconomy.model;
    exports io.github.climatefinance.doconomy.v21.api;
    exports io.github.climatefinance.doconomy.v21.model;
}
