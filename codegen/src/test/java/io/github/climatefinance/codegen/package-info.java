@NullMarked
package io.github.climatefinance.codegen;

import org.jspecify.annotations.NullMarked;
