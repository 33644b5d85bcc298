@NullMarked
package io.github.climatefinance.core;

import org.jspecify.annotations.NullMarked;
