/** Files that sandboxes answer with. */
@NullMarked
package io.github.climatefinance.sandbox.pdf;

import org.jspecify.annotations.NullMarked;
