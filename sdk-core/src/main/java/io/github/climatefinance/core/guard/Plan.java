package io.github.climatefinance.core.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that cannot be undone, made up to the last byte but not sent: for somebody to look at, before the client executes
 * it, once. Lives in this process only. Immutable but for having been executed; thread-safe.
 *
 * @param <T> what the call answers
 */
public interface Plan<T> {
    /** Id of the operation, as in messages. */
    String operationId();

    /** HTTP method. */
    String method();

    /** The whole address, path and query filled in. */
    String url();

    /** Headers of the request but credentials and the name of the software; values may be confidential. */
    Map<String, String> headers();

    /** The body as it is sent; empty when there is none. May be confidential. */
    byte[] body();

    /**
     * SHA-256 of what {@link #method}, {@link #url}, {@link #headers} and {@link #body} tell, in hexadecimal digits. The same
     * in every process for the same request. A key that the SDK made is a part of the request: give one of your own to
     * compare plans.
     */
    String hash();

    /** How much it is about, all items together, in the unit of the operation; empty when the request does not tell. */
    Optional<BigDecimal> quantity();

    /** The accounts it is about; empty when the request does not tell. */
    List<String> accounts();

    /** Whether the provider has a dry run of the operation, which it then has passed. */
    boolean isRehearsed();

    /** What the provider's dry run answered; empty when there was none, or it answers nothing. */
    Optional<JsonNode> dryRunAnswer();

    /**
     * What reads of the provider's show of the things it is about, such as balances, and what must be the same when the plan
     * is executed: one entry for each thing; empty where no read is known.
     */
    List<JsonNode> watched();

    /** Base URL of the client. */
    String environment();

    /** Names the credentials of the client without revealing them. */
    String credentials();

    /** The key that makes repeats harmless, fixed with the plan. */
    Optional<String> idempotencyKey();

    /** When it was made, by the clock of this machine. */
    Instant createdAt();

    /** From when on it is refused. */
    Instant expiresAt();

    /** All there is to approve, in lines for a person to read. It holds the body: mind where it is logged. */
    String summary();
}
