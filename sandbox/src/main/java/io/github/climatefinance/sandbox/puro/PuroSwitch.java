package io.github.climatefinance.sandbox.puro;

import io.github.climatefinance.sandbox.switches.Switch;

/** Behaviour of the Puro sandbox that the provider does not document: each can be had both ways. */
public enum PuroSwitch implements Switch {
    /** Failures carry a JSON body {@code {statusCode, message, error}}. Off: no body, as none is documented. */
    ERROR_BODIES(false),

    /** Internal transfers are listed and readable. Off: they are left out, as documented for ordinary callers. */
    INTERNAL_TRANSFERS_VISIBLE(false),

    /** What a caller may not see is refused with 403. Off: with 404. The provider documents either. */
    FORBIDDEN_RATHER_THAN_NOT_FOUND(false),

    /**
     * Properties known from the public registry site only: the content of {@code retirementDetails} and of
     * {@code generalRules}. Off: both are empty objects or absent.
     */
    THIRD_PARTY_PROPERTIES(true);

    private final boolean on;

    PuroSwitch(boolean on) {
        this.on = on;
    }

    @Override
    public boolean isOnAtFirst() {
        return on;
    }
}
