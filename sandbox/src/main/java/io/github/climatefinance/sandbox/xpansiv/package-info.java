/** The synthetic platform behind the Xpansiv sandbox: its books and the questions its API may ask of them. Knows nothing of HTTP. */
@NullMarked
package io.github.climatefinance.sandbox.xpansiv;

import org.jspecify.annotations.NullMarked;
