/** What a hand-written client type is built on. */
@NullMarked
package io.github.climatefinance.core.client;

import org.jspecify.annotations.NullMarked;
