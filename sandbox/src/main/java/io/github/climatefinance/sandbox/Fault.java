package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One way for an exchange to go wrong. Immutable; faults combine with {@link #and(Fault)}:
 *
 * <pre>{@code
 * sandbox.faults().next("listTransactions", Fault.status(503).header("Retry-After", "0")).times(2);
 * sandbox.faults().next("getTransaction", Fault.latency(ofMillis(50)).and(Fault.truncatedJson()));
 * }</pre>
 *
 * <p>What a fault answers is not checked against the specification.
 */
public final class Fault {

    private final Consumer<FaultPlan> change;

    private Fault(Consumer<FaultPlan> change) {
        this.change = change;
    }

    /** Answers this status in place of the provider's work, which is not done; the body is what the provider's errors look like. */
    public static Fault status(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("`status` must be between 200 and 599, but was " + status);
        }
        return new Fault(plan -> plan.status = status);
    }

    /** Answers 200 with a page of HTML, as a proxy or a login page does; the provider's work is not done. */
    public static Fault html() {
        return status(200)
                .body(
                        "text/html; charset=utf-8",
                        "<!DOCTYPE html><html><body><h1>Synthetic gateway</h1></body></html>");
    }

    /** Refuses the caller's credentials as revoked, good as they are. */
    public static Fault credentialRevoked() {
        return new Fault(plan -> plan.revoked = true);
    }

    /** Waits before anything is done. Closing the sandbox ends the wait. */
    public static Fault latency(Duration wait) {
        Objects.requireNonNull(wait, "wait");
        return new Fault(plan -> plan.latency = plan.latency.plus(wait));
    }

    /** Closes the connection, of HTTP/2 the stream, once the request is read; the provider's work is not done. */
    public static Fault dropBeforeEffect() {
        return new Fault(plan -> plan.dropBefore = true);
    }

    /** Does the provider's work, then closes the connection, of HTTP/2 the stream, in place of an answer. */
    public static Fault dropAfterEffect() {
        return new Fault(plan -> plan.dropAfter = true);
    }

    /** Closes the connection, of HTTP/2 the stream, half-way through the body. */
    public static Fault cutBody() {
        return new Fault(plan -> plan.cutBody = true);
    }

    /** Answers, in order at the level of HTTP, the first half of the JSON. */
    public static Fault truncatedJson() {
        return text(body -> body.substring(0, body.length() / 2));
    }

    /** Answers text that is no JSON from its second character on. */
    public static Fault malformedJson() {
        return text(body -> body.isEmpty() ? "{," : body.charAt(0) + "," + body.substring(1));
    }

    /** Answers nothing where a body belongs. */
    public static Fault emptyBody() {
        return text(body -> "");
    }

    /** Lets the body drip: so many bytes, then a pause, again and again. */
    public static Fault slowBody(int bytes, Duration pause) {
        Objects.requireNonNull(pause, "pause");
        if (bytes < 1) {
            throw new IllegalArgumentException("`bytes` must be at least 1, but was " + bytes);
        }
        return new Fault(plan -> {
            plan.dripBytes = bytes;
            plan.dripPause = pause;
        });
    }

    /** Answers the body this operation answered before, whatever is asked now; an operation's first answer is its own. */
    public static Fault pageRepeated() {
        return new Fault(plan -> plan.repeatPage = true);
    }

    /** Leaves the number of all items out of a page; for operations that tell one. */
    public static Fault totalMissing() {
        return new Fault(plan -> plan.total = FaultPlan.Total.MISSING);
    }

    /** Gives a wrong number of all items in a page; for operations that tell one. */
    public static Fault totalWrong(long total) {
        return new Fault(plan -> {
            plan.total = FaultPlan.Total.WRONG;
            plan.wrongTotal = total;
        });
    }

    /** Changes the JSON of the answer in any other way; the function gets a copy and may change and return it. */
    public static Fault answer(UnaryOperator<JsonNode> change) {
        Objects.requireNonNull(change, "change");
        return new Fault(plan -> plan.jsonChanges.add(change));
    }

    /** Adds a header to the answer, or replaces it. */
    public Fault header(String name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        return and(new Fault(plan -> plan.headers.put(name, value)));
    }

    /** Replaces the body of the answer. */
    public Fault body(String contentType, String body) {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(body, "body");
        return header(Reply.CONTENT_TYPE, contentType).and(text(old -> body));
    }

    /** Has the provider's work done before the {@link #status(int)} of this fault is answered. */
    public Fault afterEffect() {
        return and(new Fault(plan -> plan.afterEffect = true));
    }

    /** This fault and another in one exchange; where they contradict each other, the other one counts. */
    public Fault and(Fault other) {
        Objects.requireNonNull(other, "other");
        return new Fault(change.andThen(other.change));
    }

    void plan(FaultPlan plan) {
        change.accept(plan);
    }

    private static Fault text(UnaryOperator<String> change) {
        return new Fault(plan -> plan.textChanges.add(change));
    }
}
