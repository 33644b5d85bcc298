package io.github.climatefinance.examples.safety;

import java.util.List;

/** A provider with books of its own that tell what really happened. */
interface Till extends AutoCloseable {
    /** What {@link Writer#of} needs to write here. */
    List<String> address();

    /** The references of all that was booked, as often as it was. */
    List<String> booked();

    @Override
    void close();
}
