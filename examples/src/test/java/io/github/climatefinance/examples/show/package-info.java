@NullMarked
package io.github.climatefinance.examples.show;

import org.jspecify.annotations.NullMarked;
