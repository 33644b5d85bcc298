@NullMarked
package io.github.climatefinance.examples.xpansiv;

import org.jspecify.annotations.NullMarked;
