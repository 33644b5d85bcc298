@NullMarked
package io.github.climatefinance.core.auth;

import org.jspecify.annotations.NullMarked;
