/** The synthetic trading platform: commands that take their time, customers, products, orders, transfers, prices and a ledger that adds up. */
@NullMarked
package io.github.climatefinance.sandbox.trading;

import org.jspecify.annotations.NullMarked;
