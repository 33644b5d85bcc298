@NullMarked
package io.github.climatefinance.xpansiv;

import org.jspecify.annotations.NullMarked;
