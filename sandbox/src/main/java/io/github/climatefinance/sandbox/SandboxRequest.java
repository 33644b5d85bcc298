package io.github.climatefinance.sandbox;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A request as it arrived. Credentials are not kept: their values read {@code ███}.
 *
 * @param operation the operationId; empty where no operation fits
 * @param method the HTTP method
 * @param path the path as it was sent, percent-encoding and base path included, without the query
 * @param query decoded query values by name
 * @param headers header values by lower-case name
 * @param body the body as text; empty without one
 * @param status the status that was answered; empty if the connection was dropped instead
 */
public record SandboxRequest(
        String operation,
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        String body,
        OptionalInt status) {

    /** Copies its collections. */
    public SandboxRequest {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /** The first value of a query parameter; empty text if it was not sent. */
    public String queryValue(String name) {
        return query.getOrDefault(name, List.of("")).get(0);
    }
}
