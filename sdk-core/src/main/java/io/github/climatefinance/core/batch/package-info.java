/** Any number of items in calls of limited size. */
@NullMarked
package io.github.climatefinance.core.batch;

import org.jspecify.annotations.NullMarked;
