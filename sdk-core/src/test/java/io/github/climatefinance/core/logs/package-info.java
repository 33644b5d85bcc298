@NullMarked
package io.github.climatefinance.core.logs;

import org.jspecify.annotations.NullMarked;
