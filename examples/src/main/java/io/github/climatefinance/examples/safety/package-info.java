/**
 * What to do about writes whose answer never came: {@link io.github.climatefinance.examples.safety.LostAnswer} shows it, and
 * {@link io.github.climatefinance.examples.safety.JdbcLedger} is a ledger in a database, to be copied.
 */
@NullMarked
package io.github.climatefinance.examples.safety;

import org.jspecify.annotations.NullMarked;
