/** Programs for the International Carbon Registry: {@link io.github.climatefinance.examples.icr.IcrRetire} retires as an app. */
@NullMarked
package io.github.climatefinance.examples.icr;

import org.jspecify.annotations.NullMarked;
