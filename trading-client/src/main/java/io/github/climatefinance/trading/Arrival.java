package io.github.climatefinance.trading;

/** What a memory knows of an event that has come. */
public enum Arrival {
    /** It came for the first time, and none about the same object was later. */
    NEW,

    /** It came before: the provider repeats it, or somebody replays it. */
    REPEATED,

    /** It came for the first time, but a later one about the same object came before it. */
    LATE
}
