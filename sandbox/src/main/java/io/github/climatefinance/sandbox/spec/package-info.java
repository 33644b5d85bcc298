/** Reading a specification: which operation a request is, and whether its parts and its answer keep to it. */
@NullMarked
package io.github.climatefinance.sandbox.spec;

import org.jspecify.annotations.NullMarked;
