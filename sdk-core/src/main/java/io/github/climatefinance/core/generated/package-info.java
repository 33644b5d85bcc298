/** What generated code sees of the runtime. Public for generated clients only; not meant for users. */
@NullMarked
package io.github.climatefinance.core.generated;

import org.jspecify.annotations.NullMarked;
