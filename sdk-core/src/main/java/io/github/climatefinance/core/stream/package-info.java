/** Streams of a provider's events over web sockets, which admit their gaps. */
@NullMarked
package io.github.climatefinance.core.stream;

import org.jspecify.annotations.NullMarked;
