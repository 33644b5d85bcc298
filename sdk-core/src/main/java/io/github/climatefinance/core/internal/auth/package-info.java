/** The authorise step: headers of a call, and the cache of its tokens. Clients must not import it. */
@NullMarked
package io.github.climatefinance.core.internal.auth;

import org.jspecify.annotations.NullMarked;
