/** The synthetic registry behind the ICR sandbox: what it holds, what is done with it, and what it answers. */
@NullMarked
package io.github.climatefinance.sandbox.icr;

import org.jspecify.annotations.NullMarked;
