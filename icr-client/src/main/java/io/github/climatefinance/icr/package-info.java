/**
 * Client of the International Carbon Registry API. Start with {@link io.github.climatefinance.icr.IcrClient}, or, for an
 * app that many organizations have installed, with {@link io.github.climatefinance.icr.IcrApp}.
 */
@NullMarked
package io.github.climatefinance.icr;

import org.jspecify.annotations.NullMarked;
