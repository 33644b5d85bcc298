package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.audit.AuditSink;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.internal.Time;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a record of the call to the caller's sink. Only there when one was given. */
final class AuditStep implements Step {
    private static final Logger LOG = LoggerFactory.getLogger(AuditStep.class);

    private final AuditSink sink;
    private final List<String> requestIdHeaders;
    private final Time time;

    AuditStep(AuditSink sink, List<String> requestIdHeaders, Time time) {
        this.sink = sink;
        this.requestIdHeaders = requestIdHeaders;
        this.time = time;
    }

    @Override
    public <T> ApiResponse<T> run(OneCall<T> call, Chain next) {
        AuditTrail trail = new AuditTrail(call, time);
        call.trail(trail);
        boolean success = false;
        Outcome outcome = Outcome.UNKNOWN;
        try {
            ApiResponse<T> response = next.proceed(call);
            success = true;
            outcome = Outcome.ACCEPTED;
            return response;
        } catch (SdkException e) {
            outcome = e.outcome();
            throw e;
        } finally {
            trail.ended(success, outcome, call.attempt().requestId(requestIdHeaders));
            report(trail);
        }
    }

    private void report(AuditTrail trail) {
        try {
            sink.accept(trail);
        } catch (Exception e) { // also one that no sink may declare
            LOG.warn(
                    "{} {}: the audit sink failed for call {}",
                    trail.provider(),
                    trail.operationId(),
                    trail.callId(),
                    e);
        }
    }
}
