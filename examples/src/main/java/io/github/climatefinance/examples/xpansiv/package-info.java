/**
 * Programs for Xpansiv Connect: {@link io.github.climatefinance.examples.xpansiv.XpansivPortfolio} reads,
 * {@link io.github.climatefinance.examples.xpansiv.XpansivRetire} retires.
 */
@NullMarked
package io.github.climatefinance.examples.xpansiv;

import org.jspecify.annotations.NullMarked;
