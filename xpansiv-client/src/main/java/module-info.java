/** Client of the Xpansiv Connect API. Start with {@link io.github.climatefinance.xpansiv.XpansivClient}. */
module io.github.climatefinance.xpansiv {
    requires transitive io.github.climatefinance.core;
    requires static java.annotation;

    exports io.github.climatefinance.xpansiv;
    exports io.github.climatefinance.xpansiv.api;
    exports io.github.climatefinance.xpansiv.model;
}
