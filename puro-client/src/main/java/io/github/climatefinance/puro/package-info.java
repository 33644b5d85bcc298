/** Client of the Puro.earth Registry API. Start with {@link io.github.climatefinance.puro.PuroClient}. */
@NullMarked
package io.github.climatefinance.puro;

import org.jspecify.annotations.NullMarked;
