package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.core.internal.Time;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.LedgerNote;
import io.github.climatefinance.core.ledger.LedgerState;
import io.github.climatefinance.core.ledger.Reconciler;
import io.github.climatefinance.core.ledger.WriteLedger;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a call that must not act twice written down before anything else is done for it. Only there when a ledger was given. */
final class LedgerStep implements Step {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerStep.class);

    private final WriteLedger ledger;
    private final Origin origin;
    private final Map<String, Reconciler> reconcilers;
    private final SortableIds ids;
    private final Time time;

    LedgerStep(WriteLedger ledger, Origin origin, Map<String, Reconciler> reconcilers, Time time) {
        this.ledger = ledger;
        this.origin = origin;
        this.reconcilers = reconcilers;
        this.ids = new SortableIds(time);
        this.time = time;
    }

    @Override
    public <T> ApiResponse<T> run(OneCall<T> call, Chain next) {
        Safety safety = call.operation().safety();
        if (safety != Safety.UNSAFE && safety != Safety.KEYED) {
            return next.proceed(call);
        }
        LedgerEntry entry = begin(call);
        try {
            ApiResponse<T> response = next.proceed(call);
            note(entry, LedgerState.SUCCEEDED);
            return response;
        } catch (SdkException e) {
            note(entry, LedgerState.valueOf(e.outcome().name()));
            throw e;
        }
    }

    private LedgerEntry begin(OneCall<?> call) {
        LedgerEntry entry = entry(call);
        try {
            ledger.begin(entry);
            return entry;
        } catch (Exception e) { // also one that the ledger does not declare
            throw new RefusedException(
                    call.title() + " was not sent, as it could not be written down: " + e.getMessage(), e);
        }
    }

    private void note(LedgerEntry entry, LedgerState state) {
        try {
            ledger.note(new LedgerNote(entry.id(), time.now(), state, ""));
        } catch (Exception e) { // of whatever kind: it cannot change what has happened
            LOG.warn("{} ended {}, which could not be written down", entry, state, e);
        }
    }

    private LedgerEntry entry(OneCall<?> call) {
        Instant now = time.now();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", ids.next().toString())
                .put("begun", now.toString())
                .put("until", now.plus(call.scope().remaining()).toString())
                .put("provider", call.provider())
                .put("operation", call.operation().id())
                .put("environment", origin.environment());
        origin.identity().ifPresent(identity -> json.put("identity", identity));
        String key = call.outgoing().idempotencyKey();
        if (key != null) {
            json.put("key", key).put("keyMade", call.outgoing().isKeyMade());
        }
        String hash = call.outgoing().hash();
        if (hash != null) {
            json.put("request", hash);
        }
        ObjectNode path = json.putObject("path");
        call.call().path().forEach(path::put);
        keep(call, json);
        return LedgerEntry.fromJson(JsonDocument.text(Codecs.JSON, json));
    }

    /** What it takes to find out by reading. */
    private void keep(OneCall<?> call, ObjectNode json) {
        Reconciler own = reconcilers.get(call.operation().id());
        SettlingRead read = call.operation().settlingRead().orElse(null);
        if (own != null) {
            json.set("body", new RequestValues(call).reduced(own.keeps()));
        } else if (read != null) {
            try {
                json.set("read", KeptRead.json(read, new RequestValues(call).read(read)));
            } catch (IllegalArgumentException e) {
                LOG.debug(
                        "{} has no values for {}",
                        call.title(),
                        read.operation().id(),
                        e);
            }
        }
    }
}
