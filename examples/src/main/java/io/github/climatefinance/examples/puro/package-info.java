/** Programs for the Puro.earth registry: {@link io.github.climatefinance.examples.puro.PuroLedger}. */
@NullMarked
package io.github.climatefinance.examples.puro;

import org.jspecify.annotations.NullMarked;
