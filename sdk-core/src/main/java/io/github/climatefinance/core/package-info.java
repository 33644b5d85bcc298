/** Values a caller gives to a call or gets from it. */
@NullMarked
package io.github.climatefinance.core;

import org.jspecify.annotations.NullMarked;
