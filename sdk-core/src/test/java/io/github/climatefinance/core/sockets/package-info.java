@NullMarked
package io.github.climatefinance.core.sockets;

import org.jspecify.annotations.NullMarked;
