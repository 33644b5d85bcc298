/**
 * A program for the Doconomy Transaction API: {@link io.github.climatefinance.examples.doconomy.DoconomyFootprint} calculates
 * the footprints of any number of card payments.
 */
@NullMarked
package io.github.climatefinance.examples.doconomy;

import org.jspecify.annotations.NullMarked;
