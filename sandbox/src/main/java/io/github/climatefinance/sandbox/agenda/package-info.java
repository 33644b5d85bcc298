/** What providers do later. */
@NullMarked
package io.github.climatefinance.sandbox.agenda;

import org.jspecify.annotations.NullMarked;
