/**
 * The tour through runnable programs. Each provider's programs have a package of their own, and what they share is in
 * {@code show}. They use the sandbox unless told otherwise.
 */
@NullMarked
package io.github.climatefinance.examples;

import org.jspecify.annotations.NullMarked;
