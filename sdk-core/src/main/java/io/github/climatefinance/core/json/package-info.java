/** How models are read and written: streaming codecs that also serve any Jackson {@code ObjectMapper}. */
@NullMarked
package io.github.climatefinance.core.json;

import org.jspecify.annotations.NullMarked;
