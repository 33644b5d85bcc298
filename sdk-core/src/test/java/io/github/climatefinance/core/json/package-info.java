@NullMarked
package io.github.climatefinance.core.json;

import org.jspecify.annotations.NullMarked;
