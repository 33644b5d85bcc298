/** Notices where a provider's answers are not what its document says. */
@NullMarked
package io.github.climatefinance.core.drift;

import org.jspecify.annotations.NullMarked;
