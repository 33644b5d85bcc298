@NullMarked
package io.github.climatefinance.core.internal.call;

import org.jspecify.annotations.NullMarked;
