/** Time, waiting and the seams between the parts of a call. Not for use outside the core. */
@NullMarked
package io.github.climatefinance.core.internal;

import org.jspecify.annotations.NullMarked;
