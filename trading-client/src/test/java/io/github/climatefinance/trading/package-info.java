@NullMarked
package io.github.climatefinance.trading;

import org.jspecify.annotations.NullMarked;
