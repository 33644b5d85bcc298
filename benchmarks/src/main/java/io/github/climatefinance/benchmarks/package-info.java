/** Speed of the SDK beside other ways of talking to the same provider. Never published. */
@NullMarked
package io.github.climatefinance.benchmarks;

import org.jspecify.annotations.NullMarked;
