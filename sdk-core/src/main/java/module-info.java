/**
 * The runtime of all clients, whose modules users start with. What they meet of it are the exceptions in
 * {@link io.github.climatefinance.core.error}, walks in {@link io.github.climatefinance.core.page}, credentials in
 * {@link io.github.climatefinance.core.auth}, and what every builder has, in
 * {@link io.github.climatefinance.core.client.ClientBuilder}. Packages named {@code internal} are nobody's to use.
 */
module io.github.climatefinance.core {
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive okhttp3;
    requires transitive org.jspecify;
    requires com.ethlo.time;
    requires okio;
    requires org.slf4j;

    exports io.github.climatefinance.core;
    exports io.github.climatefinance.core.audit;
    exports io.github.climatefinance.core.auth;
    exports io.github.climatefinance.core.batch;
    exports io.github.climatefinance.core.client;
    exports io.github.climatefinance.core.drift;
    exports io.github.climatefinance.core.error;
    exports io.github.climatefinance.core.generated;
    exports io.github.climatefinance.core.guard;
    exports io.github.climatefinance.core.json;
    exports io.github.climatefinance.core.ledger;
    exports io.github.climatefinance.core.page;
    exports io.github.climatefinance.core.stream;
}
