@NullMarked
package io.github.climatefinance.examples.safety;

import org.jspecify.annotations.NullMarked;
