package io.github.climatefinance.benchmarks;

import java.io.IOException;
import java.io.InputStream;

/** One way of talking to the registry. */
interface Peer {
    /** A decoded page of transactions, read as from a socket. */
    Object decode(InputStream json) throws IOException;

    /** What {@link #decode} or {@link #firstPage} returned, every value of it. */
    Content content(Object page);

    /** Makes a client and asks for the first page of 100 transactions. */
    Object firstPage(String baseUrl) throws IOException;
}
