/** The generator behind all clients: rules for specs, names, types, and the data its templates print. */
@NullMarked
package io.github.climatefinance.codegen;

import org.jspecify.annotations.NullMarked;
