package io.github.climatefinance.robustness.faults;

import java.util.List;

/** A provider with books of its own that tell what really happened. */
public interface Till extends AutoCloseable {
    /** Its name, and what a client in another process needs to call it. */
    List<String> address();

    /** The references of all that was booked, as often as it was. */
    List<Reference> booked();

    @Override
    void close();
}
