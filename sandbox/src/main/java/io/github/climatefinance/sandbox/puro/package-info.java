/** The synthetic data of the Puro sandbox and the questions its API may ask of it. Knows nothing of HTTP. */
@NullMarked
package io.github.climatefinance.sandbox.puro;

import org.jspecify.annotations.NullMarked;
