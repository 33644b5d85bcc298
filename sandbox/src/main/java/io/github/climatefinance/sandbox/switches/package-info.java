/** Behaviour that no provider documents, to be had both ways. */
@NullMarked
package io.github.climatefinance.sandbox.switches;

import org.jspecify.annotations.NullMarked;
