/** Tests of the generator: its rules, its goldens, and the goldens as clients. */
@NullMarked
package io.github.climatefinance.codegen;

import org.jspecify.annotations.NullMarked;
