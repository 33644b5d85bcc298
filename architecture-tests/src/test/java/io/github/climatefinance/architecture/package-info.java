/** The rules of docs/architecture.md, as tests over what all modules were compiled to. */
@NullMarked
package io.github.climatefinance.architecture;

import org.jspecify.annotations.NullMarked;
