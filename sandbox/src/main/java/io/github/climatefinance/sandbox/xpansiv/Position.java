package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What an account holds of one instrument. Not safe for several threads. */
final class Position {

    private final long id;
    private final Account account;
    private final Instrument instrument;
    private final List<TaxLot> lots = new ArrayList<>();
    private boolean quarantined;

    Position(long id, Account account, Instrument instrument) {
        this.id = id;
        this.account = account;
        this.instrument = instrument;
    }

    long id() {
        return id;
    }

    Account account() {
        return account;
    }

    Instrument instrument() {
        return instrument;
    }

    List<TaxLot> lots() {
        return Collections.unmodifiableList(lots);
    }

    void add(TaxLot lot) {
        lots.add(lot);
    }

    /** Keeps it from being retired, exported and transferred. */
    void quarantine() {
        quarantined = true;
    }

    boolean isQuarantined() {
        return quarantined;
    }

    /** Whether anything is left of it. */
    boolean isActive() {
        return lots.stream().anyMatch(lot -> lot.total() > 0);
    }

    long available() {
        return lots.stream().mapToLong(TaxLot::available).sum();
    }

    ObjectNode json(View view) {
        ObjectNode json = Json.object().put("id", id);
        json.set("tags", Json.texts(List.of("synthetic", instrument.program())));
        json.set(
                "taxLots",
                Json.array(lots.stream().filter(lot -> lot.total() > 0).toList(), lot -> lot.json(view)));
        json.set("instrument", instrument.json(view));
        return json;
    }
}
