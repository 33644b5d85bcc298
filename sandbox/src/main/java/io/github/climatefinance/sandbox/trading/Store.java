package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.switches.Switches;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All objects by kind and id, and the external ids that are spent. Not safe for several threads. */
final class Store {

    private final Map<Kind, Map<String, Thing>> things = new EnumMap<>(Kind.class);
    private final Set<String> spentExternalIds = new TreeSet<>();
    private final Ids ids;
    private final Switches<TradingSwitch> switches;
    private long count;

    Store(Ids ids, Switches<TradingSwitch> switches) {
        this.ids = ids;
        this.switches = switches;
        for (Kind kind : Kind.values()) {
            things.put(kind, new LinkedHashMap<>());
        }
    }

    Thing add(Kind kind, ObjectNode data, Instant now) {
        Thing thing = new Thing(kind, ids.next(kind.name()), ++count, data, now);
        of(kind).put(thing.id(), thing);
        return thing;
    }

    void remove(Thing thing) {
        of(thing.kind()).remove(thing.id());
    }

    Optional<Thing> find(Kind kind, String id) {
        return Optional.ofNullable(of(kind).get(id));
    }

    /** One that must be there, or the question is answered with 404. */
    Thing get(Kind kind, String id) {
        return find(kind, id).orElseThrow(() -> Refusal.notFound(kind.label()));
    }

    List<Thing> all(Kind kind) {
        return new ArrayList<>(of(kind).values());
    }

    /**
     * Spends the external id of a command, for ever: what becomes of the command does not matter.
     *
     * @throws Refusal if it is spent already
     */
    void spendExternalId(Kind kind, ObjectNode data) {
        Json.text(data, "externalId").ifPresent(id -> {
            String scope = switches.has(TradingSwitch.EXTERNAL_IDS_UNIQUE_OVER_ALL_KINDS) ? "" : kind.name();
            if (!spentExternalIds.add(scope + " " + id)) {
                throw Refusal.conflict("externalId", "the external id was used before");
            }
        });
    }

    private Map<String, Thing> of(Kind kind) {
        return things.getOrDefault(kind, Map.of());
    }
}
