@NullMarked
package io.github.climatefinance.examples.doconomy;

import org.jspecify.annotations.NullMarked;
