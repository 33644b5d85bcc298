/** What a failed call throws, and what is known about its effect. */
@NullMarked
package io.github.climatefinance.core.error;

import org.jspecify.annotations.NullMarked;
