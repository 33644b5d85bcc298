/** The synthetic footprints of the Doconomy sandbox and the lists behind them. Knows nothing of HTTP. */
@NullMarked
package io.github.climatefinance.sandbox.doconomy;

import org.jspecify.annotations.NullMarked;
