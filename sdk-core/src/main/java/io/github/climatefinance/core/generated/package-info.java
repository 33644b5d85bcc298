/** What generated code, and the clients around it, see of the runtime. Public for clients only; not meant for users. */
@NullMarked
package io.github.climatefinance.core.generated;

import org.jspecify.annotations.NullMarked;
