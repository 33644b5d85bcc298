@NullMarked
package io.github.climatefinance.core.batch;

import org.jspecify.annotations.NullMarked;
