@NullMarked
package io.github.climatefinance.puro;

import org.jspecify.annotations.NullMarked;
