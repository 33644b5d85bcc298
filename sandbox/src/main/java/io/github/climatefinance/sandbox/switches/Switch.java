package io.github.climatefinance.sandbox.switches;

/** Behaviour of a sandbox that the provider does not document. */
public interface Switch {

    /** Whether a fresh sandbox has it on. */
    boolean isOnAtFirst();
}
