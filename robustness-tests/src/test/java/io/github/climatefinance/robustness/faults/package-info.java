/** Clients under injected faults, held against the provider's own books. */
@NullMarked
package io.github.climatefinance.robustness.faults;

import org.jspecify.annotations.NullMarked;
