package io.github.climatefinance.core.page;

/** A lazy walk over pages. */
public interface Pager<T> extends Iterable<T> {}
