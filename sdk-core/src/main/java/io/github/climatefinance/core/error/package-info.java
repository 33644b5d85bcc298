/**
 * What a failed call throws: an {@link io.github.climatefinance.core.error.SdkException}, whose
 * {@link io.github.climatefinance.core.error.Outcome} says what is known about its effect.
 */
@NullMarked
package io.github.climatefinance.core.error;

import org.jspecify.annotations.NullMarked;
