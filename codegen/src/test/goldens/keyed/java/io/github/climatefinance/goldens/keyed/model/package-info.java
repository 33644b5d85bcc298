// Generated from the API description by the codegen module. Changes belong in the description or in a template.

/** The values the Keyed fixture takes and gives. All are immutable; all can be read from and written as JSON. */
@NullMarked
package io.github.climatefinance.goldens.keyed.model;

import org.jspecify.annotations.NullMarked;
