@NullMarked
package io.github.climatefinance.core.internal.stream;

import org.jspecify.annotations.NullMarked;
