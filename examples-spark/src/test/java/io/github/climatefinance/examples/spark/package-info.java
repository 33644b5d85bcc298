@NullMarked
package io.github.climatefinance.examples.spark;

import org.jspecify.annotations.NullMarked;
