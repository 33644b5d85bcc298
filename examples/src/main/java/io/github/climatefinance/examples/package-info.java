/** Runnable programs, one topic each. They use the sandbox unless told otherwise. */
@NullMarked
package io.github.climatefinance.examples;

import org.jspecify.annotations.NullMarked;
