package io.github.climatefinance.benchmarks;

import java.io.InputStream;

/** One way of talking to the registry. What goes wrong is thrown, whatever its type: a peer that fails is not measured. */
interface Peer {
    /** A page of transactions, read as the peer reads the body of an answer. */
    Object decode(InputStream json) throws Exception;

    /** A page that {@link #decode} returned, written as the peer writes the body of a request. */
    byte[] encode(Object page) throws Exception;

    /** Makes a client. */
    Connection connect(String baseUrl) throws Exception;

    /** A page or a transaction this peer has read, every value of it. */
    Content content(Object answer);

    /** A client, safe for use by many threads. */
    interface Connection {
        /** Asks for the first page of 100 transactions. */
        Object page() throws Exception;

        Object transaction(String id) throws Exception;
    }
}
