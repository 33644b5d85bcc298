/** Evidence of calls for those who must account for them later. */
@NullMarked
package io.github.climatefinance.core.audit;

import org.jspecify.annotations.NullMarked;
