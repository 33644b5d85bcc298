/**
 * The providers as embedded servers on loopback, with synthetic data, for examples and for tests.
 *
 * <p>Nothing here knows a client: what a sandbox hears and says is checked against the provider's own specification.
 */
@NullMarked
package io.github.climatefinance.sandbox;

import org.jspecify.annotations.NullMarked;
