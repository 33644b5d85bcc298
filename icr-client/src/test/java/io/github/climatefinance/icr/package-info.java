@NullMarked
package io.github.climatefinance.icr;

import org.jspecify.annotations.NullMarked;
