@NullMarked
package io.github.climatefinance.core.generated;

import org.jspecify.annotations.NullMarked;
