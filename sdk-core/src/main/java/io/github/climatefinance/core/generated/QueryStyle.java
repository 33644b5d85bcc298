package io.github.climatefinance.core.generated;

/** How several values stand in a query. */
public enum QueryStyle {
    /** {@code a=1&a=2} */
    EXPLODED,
    /** {@code a=1,2} */
    COMMA,
    /** {@code a=1|2} */
    PIPE,
    /** {@code a=1 2} */
    SPACE,
    /** {@code a[x]=1&a[y]=2}, of a map */
    DEEP_OBJECT
}
