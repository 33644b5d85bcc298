@NullMarked
package io.github.climatefinance.examples.trading;

import org.jspecify.annotations.NullMarked;
