package io.github.climatefinance.sandbox.icr;

/**
 * Where credits can be.
 *
 * @param key which of the kind, such as the id of an account
 */
record Holder(Kind kind, String key) {

    /** Kinds of places. */
    enum Kind {
        /** An account of an organization, by its id. */
        ACCOUNT,
        /** The development inventory of an organization, by its id. */
        DEVELOPMENT,
        /** One of the registry's own inventories, by its name. */
        REGISTRY,
        /** The warehouse of an organization, by its id. */
        WAREHOUSE,
        /** A reservation, by its id. */
        RESERVATION,
        /** A queued transaction, by its id. */
        QUEUE,
        /** An address on the chain that is nobody's account. */
        OUTSIDE,
        /** Waiting for the owner of an e-mail address. */
        ESCROW,
        /** Gone for good, by the id of the transaction. */
        RETIRED,
        /** Gone for good, by the id of the transaction. */
        CANCELLED
    }
}
