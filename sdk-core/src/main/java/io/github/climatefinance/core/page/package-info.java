/** Walking over pages: a {@link io.github.climatefinance.core.page.Pager} is all items of a listing. */
@NullMarked
package io.github.climatefinance.core.page;

import org.jspecify.annotations.NullMarked;
