package io.github.climatefinance.core.internal.call;

/** Written by the build. A constant, because reading a resource of a jar costs the first call some milliseconds. */
final class Version {
    static final String SDK = "@project.version@";

    private Version() {}
}
