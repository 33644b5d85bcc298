@NullMarked
package io.github.climatefinance.core.page;

import org.jspecify.annotations.NullMarked;
