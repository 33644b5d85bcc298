/** Processes that are killed while they write. */
@NullMarked
package io.github.climatefinance.robustness.kill;

import org.jspecify.annotations.NullMarked;
