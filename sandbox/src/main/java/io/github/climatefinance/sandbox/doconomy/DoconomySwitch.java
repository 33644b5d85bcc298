package io.github.climatefinance.sandbox.doconomy;

import io.github.climatefinance.sandbox.switches.Switch;

/** Behaviour of the Doconomy sandbox that the provider does not document: each can be had both ways. */
public enum DoconomySwitch implements Switch {
    /** Calls of the API need an {@code X-API-Key}. Off: it may be left out. One that is sent must be right either way. */
    API_KEY_REQUIRED(false),

    /**
     * A handshake without a client certificate succeeds, and what is asked then is refused with 401. Off: the handshake
     * fails. It is about connections that begin afterwards.
     */
    HANDSHAKE_WITHOUT_CERTIFICATE(false),

    /** A token admits only with the certificate it was issued to. Off: with any that the sandbox trusts. */
    TOKENS_BOUND_TO_CERTIFICATE(true),

    /** Failures of version 3.0 and of the token endpoint have a JSON body. Off: none. Those of version 2.1 are documented. */
    ERROR_BODIES(true),

    /** Results come in another order than the payments, always the same for the same number of them. Off: in the same order. */
    ANSWERS_REORDERED(false),

    /** A call that has a reference twice is refused with 400. Off: each payment has its item. */
    DUPLICATE_REFERENCES_REFUSED(false),

    /** A call with a currency that is not supported is refused with 400. Off: the payment has an item without figures. */
    UNSUPPORTED_CURRENCIES_REFUSED(true),

    /** A refund, an amount below zero, has a footprint below zero. Off: it has an item without figures. */
    REFUNDS_CALCULATED(true),

    /** Of several classifications the first that is supported counts. Off: the last. */
    FIRST_CLASSIFICATION_COUNTS(true),

    /** Merchant category codes of version 3.0 need their leading zeros. Off: {@code 742} means {@code 0742}, as in version 2.1. */
    LEADING_ZEROS_REQUIRED(false),

    /** What a footprint costs society is in the currency of the payment. Off: in euros. */
    COST_IN_CURRENCY_OF_PAYMENT(true);

    private final boolean on;

    DoconomySwitch(boolean on) {
        this.on = on;
    }

    @Override
    public boolean isOnAtFirst() {
        return on;
    }
}
