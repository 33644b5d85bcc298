/** What docs/spring.md shows. */
@NullMarked
package com.example.climate;

import org.jspecify.annotations.NullMarked;
