/** The machinery of event streams: connecting again, watching, buffering. Not for users. */
@NullMarked
package io.github.climatefinance.core.internal.stream;

import org.jspecify.annotations.NullMarked;
