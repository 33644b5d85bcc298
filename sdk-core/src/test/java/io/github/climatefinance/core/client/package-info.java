@NullMarked
package io.github.climatefinance.core.client;

import org.jspecify.annotations.NullMarked;
