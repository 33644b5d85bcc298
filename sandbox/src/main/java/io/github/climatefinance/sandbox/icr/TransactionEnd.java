package io.github.climatefinance.sandbox.icr;

/** How a transaction can come to nothing. */
public enum TransactionEnd {
    /** It is on the chain and fails there. */
    FAILED,
    /** It is refused while it is in the queue. */
    REJECTED,
    /** It is called off while it is in the queue. */
    CANCELLED
}
