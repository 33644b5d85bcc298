/** Limits for writes, and plans of writes that cannot be undone. */
@NullMarked
package io.github.climatefinance.core.guard;

import org.jspecify.annotations.NullMarked;
