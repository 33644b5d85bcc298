/** Client of the Xpansiv Connect API. Start with {@link io.github.climatefinance.xpansiv.XpansivClient}. */
@NullMarked
package io.github.climatefinance.xpansiv;

import org.jspecify.annotations.NullMarked;
