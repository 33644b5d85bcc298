/** Odd input: what comes from outside may be any bytes, and is read, or refused in the documented way. */
@NullMarked
package io.github.climatefinance.robustness.fuzz;

import org.jspecify.annotations.NullMarked;
