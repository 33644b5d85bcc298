// Generated from the API description by the codegen module. Changes belong in the description or in a template.

/** The operations of the Keyed fixture, one class for each kind of thing they act on. */
@NullMarked
package io.github.climatefinance.goldens.keyed.api;

import org.jspecify.annotations.NullMarked;
