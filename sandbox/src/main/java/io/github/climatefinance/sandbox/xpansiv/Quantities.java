package io.github.climatefinance.sandbox.xpansiv;

/** Sums of what callers ask for, which may be any numbers. */
final class Quantities {

    private Quantities() {}

    /** The sum of two quantities that are not negative; the greatest number there is in place of a greater one. */
    static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }
}
