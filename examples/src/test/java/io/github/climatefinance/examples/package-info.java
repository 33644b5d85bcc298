@NullMarked
package io.github.climatefinance.examples;

import org.jspecify.annotations.NullMarked;
