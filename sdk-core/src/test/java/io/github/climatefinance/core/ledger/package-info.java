@NullMarked
package io.github.climatefinance.core.ledger;

import org.jspecify.annotations.NullMarked;
