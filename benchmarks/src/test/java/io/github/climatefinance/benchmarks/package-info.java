@NullMarked
package io.github.climatefinance.benchmarks;

import org.jspecify.annotations.NullMarked;
