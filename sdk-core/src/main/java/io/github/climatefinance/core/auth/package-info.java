/** Credentials, where bearer tokens come from, OAuth grants and app JWTs. */
@NullMarked
package io.github.climatefinance.core.auth;

import org.jspecify.annotations.NullMarked;
