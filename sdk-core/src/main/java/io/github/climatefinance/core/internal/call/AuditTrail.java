package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.audit.AuditRecord;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.internal.Time;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.HashingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Follows one call and becomes its record: nothing of it changes once the call has ended, and nothing leads to the call. */
final class AuditTrail implements AuditRecord {
    private final Time time;
    private final String provider;
    private final String operationId;
    private final String route;
    private final String host;
    private final @Nullable String idempotencyKey;
    private final String callId = UUID.randomUUID().toString();
    private final @Nullable String requestHash;
    private final Instant startedAt;
    private final List<Attempt> attempts = new ArrayList<>();
    private Instant attemptStartedAt;
    private @Nullable Hashing answer;
    private Instant endedAt;
    private boolean success;
    private Outcome outcome = Outcome.UNKNOWN;
    private @Nullable String requestId;
    private @Nullable String responseHash;
    private OptionalInt status = OptionalInt.empty();

    AuditTrail(OneCall<?> call, Time time) {
        this.time = time;
        this.provider = call.provider();
        this.operationId = call.operation().id();
        this.route = call.route();
        this.host = host(call.outgoing().url());
        this.idempotencyKey = call.outgoing().idempotencyKey();
        this.requestHash = call.outgoing().hash();
        this.startedAt = time.now();
        this.attemptStartedAt = startedAt;
        this.endedAt = startedAt;
    }

    private static String host(HttpUrl url) {
        return url.port() == HttpUrl.defaultPort(url.scheme()) ? url.host() : url.host() + ":" + url.port();
    }

    void attemptStarts() {
        answer = null;
        attemptStartedAt = time.now();
    }

    void attemptEnds(OptionalInt answered) {
        status = answered;
        attempts.add(new Attempt(attemptStartedAt, time.now(), answered));
        responseHash = answer == null ? null : answer.hash();
    }

    /** The response with a body that is hashed while it is read. */
    Response hashing(Response response) {
        ResponseBody body = response.body();
        Hashing hashed = new Hashing(HashingSource.sha256(body.source()));
        answer = hashed;
        return response.newBuilder()
                .body(ResponseBody.create(Okio.buffer(hashed), body.contentType(), body.contentLength()))
                .build();
    }

    void ended(boolean succeeded, Outcome known, @Nullable String providersId) {
        success = succeeded;
        outcome = known;
        requestId = providersId;
        answer = null;
        endedAt = time.now();
    }

    /** Knows whether it was read to its end. */
    private static final class Hashing extends ForwardingSource {
        private final HashingSource source;
        private boolean whole;

        Hashing(HashingSource source) {
            super(source);
            this.source = source;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long count = super.read(sink, byteCount);
            whole |= count == -1;
            return count;
        }

        @Nullable
        String hash() {
            return whole ? source.hash().hex() : null;
        }
    }

    @Override
    public String callId() {
        return callId;
    }

    @Override
    public String provider() {
        return provider;
    }

    @Override
    public String operationId() {
        return operationId;
    }

    @Override
    public String route() {
        return route;
    }

    @Override
    public String host() {
        return host;
    }

    @Override
    public Optional<String> requestHash() {
        return Optional.ofNullable(requestHash);
    }

    @Override
    public Optional<String> responseHash() {
        return Optional.ofNullable(responseHash);
    }

    @Override
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    @Override
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    @Override
    public Instant startedAt() {
        return startedAt;
    }

    @Override
    public Instant endedAt() {
        return endedAt;
    }

    @Override
    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    @Override
    public OptionalInt status() {
        return status;
    }

    @Override
    public boolean isSuccess() {
        return success;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public String toJson() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("callId", callId)
                .put("provider", provider)
                .put("operationId", operationId)
                .put("route", route)
                .put("host", host);
        requestHash().ifPresent(hash -> json.put("requestHash", hash));
        responseHash().ifPresent(hash -> json.put("responseHash", hash));
        requestId().ifPresent(id -> json.put("requestId", id));
        idempotencyKey().ifPresent(key -> json.put("idempotencyKey", key));
        json.put("startedAt", startedAt.toString()).put("endedAt", endedAt.toString());
        var exchanges = json.putArray("attempts");
        for (Attempt each : attempts) {
            ObjectNode exchange = exchanges
                    .addObject()
                    .put("startedAt", each.startedAt().toString())
                    .put("endedAt", each.endedAt().toString());
            each.status().ifPresent(code -> exchange.put("status", code));
        }
        status.ifPresent(code -> json.put("status", code));
        return json.put("success", success).put("outcome", outcome.name()).toString();
    }

    @Override
    public String toString() {
        return toJson();
    }
}
