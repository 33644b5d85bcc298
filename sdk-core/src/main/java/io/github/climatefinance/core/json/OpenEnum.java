package io.github.climatefinance.core.json;

/** An open enumeration. */
public interface OpenEnum {
    String value();

    boolean isKnown();
}
