@NullMarked
package io.github.climatefinance.core.drift;

import org.jspecify.annotations.NullMarked;
