/** Client of the Puro.earth Registry API. Start with {@link io.github.climatefinance.puro.PuroClient}. */
module io.github.climatefinance.puro {
    requires transitive io.github.climatefinance.core;
    requires static java.annotation;

    exports io.github.climatefinance.puro;
    exports io.github.climatefinance.puro.api;
    exports io.github.climatefinance.puro.model;
}
