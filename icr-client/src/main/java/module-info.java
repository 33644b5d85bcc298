/** Client of the International Carbon Registry API. Start with {@link io.github.climatefinance.icr.IcrClient}. */
module io.github.climatefinance.icr {
    requires transitive io.github.climatefinance.core;
    requires static java.annotation;

    exports io.github.climatefinance.icr;
    exports io.github.climatefinance.icr.api;
    exports io.github.climatefinance.icr.model;
    exports io.github.climatefinance.icr.v1beta.api;
    exports io.github.climatefinance.icr.v1beta.model;
}
