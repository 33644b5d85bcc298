@NullMarked
package io.github.climatefinance.doconomy;

import org.jspecify.annotations.NullMarked;
