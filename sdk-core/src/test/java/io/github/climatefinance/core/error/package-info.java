@NullMarked
package io.github.climatefinance.core.error;

import org.jspecify.annotations.NullMarked;
