package io.github.climatefinance.sandbox.puro;

/** Certificates in somebody's account. */
record Holding(Bundle bundle, String owner) {

    Holding with(Bundle other) {
        return new Holding(other, owner);
    }
}
