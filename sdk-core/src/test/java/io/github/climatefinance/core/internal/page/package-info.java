@NullMarked
package io.github.climatefinance.core.internal.page;

import org.jspecify.annotations.NullMarked;
