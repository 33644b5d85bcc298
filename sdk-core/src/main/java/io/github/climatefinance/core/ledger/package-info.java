/** Writes down what must not act twice before it is sent, and finds out afterwards whether it acted. */
@NullMarked
package io.github.climatefinance.core.ledger;

import org.jspecify.annotations.NullMarked;
