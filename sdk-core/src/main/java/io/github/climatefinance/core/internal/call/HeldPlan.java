package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.core.internal.Time;
import io.github.climatefinance.core.internal.auth.CredentialIdentity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A plan with what it takes to execute it, and to find out that it no longer holds. */
final class HeldPlan<T> implements Plan<T> {
    private final String title;
    private final ApiCall<T> call;
    private final Outgoing outgoing;
    private final RequestOptions options;
    private final Origin origin;
    private final AtStake stake;
    private final PlanChecks checks;
    private final Term term;
    private final ByteString body;
    private final String hash;
    private final AtomicBoolean used = new AtomicBoolean();

    HeldPlan(OneCall<T> one, Origin origin, PlanChecks checks, Term term) {
        this.title = one.title();
        this.outgoing = one.outgoing();
        this.call = outgoing.keyed(one.call());
        this.options = one.options();
        this.origin = origin;
        this.stake = call.operation()
                .irreversible()
                .map(told -> AtStake.of(new RequestValues(call, outgoing), told))
                .orElse(new AtStake(null, List.of()));
        this.checks = checks;
        this.term = term;
        this.body = outgoing.body();
        this.hash = outgoing.exactHash();
    }

    /** Where a plan belongs. */
    record Origin(String provider, HttpUrl environment, CredentialIdentity credentials) {}

    /** How long a plan holds, by whichever clock of this machine runs faster: one may be set back, one may sleep. */
    record Term(Time time, Instant start, long startNanos, Duration length) {
        static Term starting(Time time, Duration length) {
            return new Term(time, time.now(), time.nanos(), length);
        }

        boolean isOver() {
            Duration counted = Duration.ofNanos(time.nanos() - startNanos);
            Duration shown = Duration.between(start, time.now());
            return counted.compareTo(length) >= 0 || shown.compareTo(length) >= 0;
        }
    }

    ApiCall<T> call() {
        return call;
    }

    Outgoing outgoing() {
        return outgoing;
    }

    RequestOptions options() {
        return options;
    }

    /**
     * Refuses a client that calls elsewhere, as somebody else, or would send something else.
     *
     * @param here tells the credentials last: another provider's client may have none for this call
     */
    void checkOrigin(String provider, HttpUrl environment, Supplier<CredentialIdentity> here, RequestFactory requests) {
        if (!origin.provider().equals(provider) || !origin.environment().equals(environment)) {
            throw refused("it was planned for " + origin.environment() + ", but the client calls " + environment);
        }
        try {
            checkCredentials(here.get());
            if (!requests.create(call, options).exactHash().equals(hash)) {
                throw refused("the client would send other headers than were planned");
            }
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()), e);
        }
    }

    /** Of the same name and with another secret they look the same. */
    private void checkCredentials(CredentialIdentity here) {
        CredentialIdentity planned = origin.credentials();
        if (!planned.equals(here)) {
            boolean looksSame = planned.fingerprint().equals(here.fingerprint());
            throw refused("it was planned with the credentials " + planned + ", but the client has "
                    + (looksSame ? "others of the same name" : here));
        }
    }

    void checkTerm() {
        if (term.isOver()) {
            throw refused("its plan expired at " + expiresAt());
        }
    }

    /** Takes the only execution there is. */
    void use() {
        if (!used.compareAndSet(false, true)) {
            throw refused("its plan was executed before");
        }
    }

    /** Whatever fails here is no failure of the call itself, which is not sent. */
    void repeatChecks(Function<ApiCall<?>, ApiResponse<?>> calls) {
        try {
            checks.repeat(calls);
        } catch (CallTimeoutException | CallCancelledException e) {
            throw refused("its checks did not come to an end: " + e.getMessage(), e);
        } catch (SdkException e) {
            throw refused("its checks did not pass again: " + e.getMessage(), e);
        } catch (PlanChecks.Moved e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private RefusedException refused(String why) {
        return refused(why, null);
    }

    private RefusedException refused(String why, @Nullable Throwable cause) {
        return new RefusedException(title + " was not sent: " + why, cause);
    }

    @Override
    public String operationId() {
        return call.operation().id();
    }

    @Override
    public String method() {
        return call.operation().method();
    }

    @Override
    public String url() {
        return outgoing.url().toString();
    }

    @Override
    public Map<String, String> headers() {
        return Collections.unmodifiableMap(outgoing.headers());
    }

    @Override
    public byte[] body() {
        return body.toByteArray();
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public Optional<BigDecimal> quantity() {
        return Optional.ofNullable(stake.quantity());
    }

    @Override
    public List<String> accounts() {
        return stake.accounts();
    }

    @Override
    public boolean isRehearsed() {
        return checks.isRehearsed();
    }

    @Override
    public Optional<JsonNode> dryRunAnswer() {
        return checks.dryRunAnswer();
    }

    @Override
    public List<JsonNode> watched() {
        return checks.watched();
    }

    @Override
    public String environment() {
        return origin.environment().toString();
    }

    @Override
    public String credentials() {
        return origin.credentials().fingerprint();
    }

    @Override
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(outgoing.idempotencyKey());
    }

    @Override
    public Instant createdAt() {
        return term.start();
    }

    @Override
    public Instant expiresAt() {
        return term.start().plus(term.length());
    }

    @Override
    public String summary() {
        StringBuilder lines = new StringBuilder(title).append(", which cannot be undone");
        line(lines, "request", method() + " " + url());
        line(lines, "headers", String.join(", ", headers().keySet()));
        line(lines, "body", body.size() == 0 ? "none" : body.utf8());
        line(lines, "quantity", quantity().map(BigDecimal::toPlainString).orElse("not told"));
        line(lines, "account", accounts().isEmpty() ? "not told" : String.join(", ", accounts()));
        line(lines, "dry run", dryRun());
        line(lines, "watched", shownOfWatched());
        line(lines, "key", idempotencyKey().orElse("none"));
        line(lines, "environment", environment());
        line(lines, "credentials", credentials());
        line(lines, "hash", hash);
        line(lines, "expires", expiresAt().toString());
        return lines.toString();
    }

    private String shownOfWatched() {
        String shown = watched().stream().map(JsonNode::toString).collect(Collectors.joining(", "));
        return shown.isEmpty() ? "nothing" + (isRehearsed() ? " else" : ": nothing is read again") : shown;
    }

    private String dryRun() {
        return isRehearsed()
                ? "passed" + dryRunAnswer().map(answer -> ", " + answer).orElse("")
                : "the provider has none";
    }

    private static void line(StringBuilder lines, String name, String text) {
        lines.append(String.format("%n  %-12s ", name));
        text.codePoints().forEach(c -> append(lines, c));
    }

    /** What does not print, or turns the direction of text, could show a person something else than is sent. */
    private static void append(StringBuilder lines, int c) {
        int type = Character.getType(c);
        if (Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE) {
            lines.append(String.format("\\u%04x", c));
        } else {
            lines.appendCodePoint(c);
        }
    }

    /** Without what may be confidential. */
    @Override
    public String toString() {
        return "Plan[" + title + ", hash " + hash + ", expires " + expiresAt() + "]";
    }
}
