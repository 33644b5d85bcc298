/** Client of the Doconomy Transaction API. Start with {@link io.github.climatefinance.doconomy.DoconomyClient}. */
@NullMarked
package io.github.climatefinance.doconomy;

import org.jspecify.annotations.NullMarked;
