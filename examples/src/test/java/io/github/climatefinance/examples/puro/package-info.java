@NullMarked
package io.github.climatefinance.examples.puro;

import org.jspecify.annotations.NullMarked;
