@NullMarked
package io.github.climatefinance.core.internal;

import org.jspecify.annotations.NullMarked;
