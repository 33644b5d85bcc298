@NullMarked
package io.github.climatefinance.core.internal.auth;

import org.jspecify.annotations.NullMarked;
