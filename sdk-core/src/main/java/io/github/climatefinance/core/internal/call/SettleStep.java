package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.error.ConflictException;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.core.internal.ServerClock;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Settles a conflict (409) that a repeat of a keyed call met after an attempt which may have acted: the key may be taken
 * because that attempt did act. A read, of as many pages as it takes within the deadline of the call, looks for what it
 * made. Only what carries the key counts; whatever else the read tells, nothing is settled.
 */
final class SettleStep implements Step {
    private final RequestFactory requests;
    private final ServerClock serverClock;

    SettleStep(RequestFactory requests, ServerClock serverClock) {
        this.requests = requests;
        this.serverClock = serverClock;
    }

    @Override
    public <T> ApiResponse<T> run(OneCall<T> call, Chain next) {
        try {
            return next.proceed(call);
        } catch (ConflictException conflict) {
            if (call.safety() != Safety.KEYED || !call.mayHaveActed()) {
                throw conflict;
            }
            SettlingRead read = call.operation().settlingRead().orElse(null);
            if (read == null) {
                throw ended(call.unknown(conflict), conflict, null);
            }
            return settled(call, read, next, conflict);
        }
    }

    private <T> ApiResponse<T> settled(OneCall<T> call, SettlingRead read, Chain next, ConflictException conflict) {
        SettlingSearch.Found found;
        try {
            found = new SettlingSearch(sought(call, read), page -> page(call, page, next))
                    .from(new RequestValues(call).read(read));
        } catch (RuntimeException e) { // of whatever kind: what is thrown is how the call ended
            throw ended(call.unknown(conflict).readTold("could not be read"), conflict, e);
        }
        JsonNode item = found.finding().item();
        if (item == null) {
            throw ended(call.unknown(conflict).readTold(found.finding().told()), conflict, null);
        }
        ApiResponse<JsonNode> answer = found.page();
        return ApiResponse.of(
                        value(call, new FoundAnswer(item, read.result()), conflict),
                        answer.status(),
                        answer.headers(),
                        answer.requestId().orElse(null),
                        call.attempt().number() + found.attempts())
                .settledByReading()
                .keyed(call.outgoing().idempotencyKey());
    }

    private ApiResponse<JsonNode> page(OneCall<?> call, ApiCall<JsonNode> page, Chain next) {
        return next.proceed(call.another(page, requests.create(page, call.options())));
    }

    private SoughtItem sought(OneCall<?> call, SettlingRead read) {
        Instant begun = serverClock.now().minus(call.scope().elapsed());
        return new SoughtItem(
                read,
                String.valueOf(call.outgoing().idempotencyKey()),
                () -> call.outgoing().isKeyMade() ? Instant.MIN : begun);
    }

    private static <T> T value(OneCall<T> call, FoundAnswer found, ConflictException conflict) {
        try {
            return call.call().answer().read(found);
        } catch (IOException | RuntimeException e) {
            throw ended(call.unknown(conflict).executed(), conflict, e);
        }
    }

    /** The end of the call, which takes the earlier attempts over from the conflict. */
    private static OutcomeUnknownException ended(
            OutcomeUnknownException.Builder unknown, ConflictException conflict, @Nullable Exception reading) {
        OutcomeUnknownException end = unknown.build();
        for (Throwable earlier : conflict.getSuppressed()) {
            end.addSuppressed(earlier);
        }
        if (reading != null) {
            end.addSuppressed(reading);
        }
        return end;
    }
}
