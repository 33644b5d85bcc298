package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;

/** What an operation answers, before HTTP. */
public sealed interface Answer {

    /** A success with JSON. */
    record Found(JsonNode json) implements Answer {}

    /** A success with a file, as text with one character for each byte. */
    record File(String contentType, String content) implements Answer {}

    /** A success without a body. */
    record Nothing(int status) implements Answer {}

    /** A failure; {@code field} names what it is about, and is empty if it is about no field. */
    record Refused(int status, String message, String field) implements Answer {}
}
