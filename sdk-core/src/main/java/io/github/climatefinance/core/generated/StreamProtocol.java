package io.github.climatefinance.core.generated;

import io.github.climatefinance.core.error.DecodingException;

/**
 * How one provider's stream is subscribed to and read. Stateless: it serves any number of connections.
 *
 * @param <T> of the items
 */
public interface StreamProtocol<T> {
    /** The opening handshake: a {@code GET} below the address of the stream. */
    Operation operation();

    /** What is sent once, as the first and only message, on each connection. */
    String subscription();

    /**
     * Reads a message; one of an unknown kind has no items.
     *
     * @throws DecodingException if it is malformed, which makes a gap and leaves the connection as it is
     */
    StreamMessage<T> read(String message);

    /** The subject of an item: a later item of an equal subject supersedes it. */
    Object subject(T item);
}
