/** Models as the generator writes them, by hand: one of each kind. */
@NullMarked
package io.github.climatefinance.core.json.sample;

import org.jspecify.annotations.NullMarked;
