package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.Mask;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.error.TransportException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions of attempts: one wording for all, and the outcome from the evidence. */
final class Failures {
    private static final int LONGEST_REASON = 200;

    private Failures() {}

    /** No answer came. */
    static SdkException noAnswer(OneCall<?> call, Exception cause) {
        Attempt attempt = call.attempt();
        attempt.outcome(attempt.evidence().withoutAnswer(cause));
        return transport(call, attempt.evidence().insteadOfAnAnswer(attempt.outcome()), cause);
    }

    /** A successful answer broke off. */
    static SdkException brokenAnswer(OneCall<?> call, IOException cause) {
        Attempt attempt = call.attempt();
        attempt.outcome(Outcome.ACCEPTED);
        return transport(call, "the " + attempt.response().code() + " response broke off while it was read", cause);
    }

    /** A successful answer is not what it should be. */
    static DecodingException unreadable(
            OneCall<?> call,
            Outcome outcome,
            @Nullable String found,
            String pointer,
            @Nullable Throwable cause,
            String requestId) {
        Attempt attempt = call.attempt();
        attempt.outcome(outcome);
        String place = Mask.apply(pointer, attempt.secrets());
        String message =
                call.title() + ": cannot read the " + attempt.response().code() + " response as "
                        + call.call().answer().typeName()
                        + (pointer.isEmpty() ? "" : " at " + Mask.line(place, LONGEST_REASON))
                        + (found == null ? "" : ", it is " + Mask.apply(found, attempt.secrets()))
                        + (requestId.isEmpty() ? "" : " (request id " + requestId + ")");
        // The cause names the place, too, and does not know what is secret.
        return new DecodingException(
                message,
                pointer,
                call.overall(outcome),
                call.scope().idempotencyKey(),
                place.equals(pointer) ? cause : null);
    }

    private static SdkException transport(OneCall<?> call, String what, Exception cause) {
        Attempt attempt = call.attempt();
        Outcome overall = call.overall(attempt.outcome());
        String key = call.scope().idempotencyKey();
        if (call.scope().isCancelled()) {
            return call.scope().cancelled("the call was cancelled", overall, cause);
        }
        if (Thread.currentThread().isInterrupted()) {
            return call.scope().cancelled("the thread was interrupted", overall, cause);
        }
        if (call.scope().remaining().isZero()) {
            return new CallTimeoutException(
                    call.title() + ": the deadline of " + call.scope().timeout().toMillis() + " ms passed, " + what
                            + " (" + call.route() + ")",
                    overall,
                    key,
                    cause);
        }
        if (cause instanceof InterruptedIOException && !(cause instanceof SocketTimeoutException)) {
            long limit = attempt.limit().orElseThrow().toMillis();
            return new CallTimeoutException(
                    call.title() + ": " + what + " within the " + limit + " ms of an attempt (" + call.route() + ")",
                    overall,
                    key,
                    cause);
        }
        String reason = Optional.ofNullable(cause.getMessage())
                .orElseGet(() -> cause.getClass().getSimpleName());
        return new TransportException(
                call.title() + ": " + what + ", "
                        + Mask.line(Mask.apply(reason, attempt.secrets()), LONGEST_REASON) + " (" + call.route()
                        + ")",
                overall,
                key,
                cause);
    }
}
