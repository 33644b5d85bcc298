/** The call pipeline and the transport under it. Not for use outside the core. */
@NullMarked
package io.github.climatefinance.core.internal.call;

import org.jspecify.annotations.NullMarked;
