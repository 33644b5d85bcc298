@NullMarked
package io.github.climatefinance.examples.icr;

import org.jspecify.annotations.NullMarked;
