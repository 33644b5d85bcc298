package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What an operation answers, before HTTP. */
public sealed interface Answer {

    /** A success with JSON. */
    record Found(JsonNode json) implements Answer {}

    /**
     * All items of a listing, of which one page is to be answered.
     *
     * @param name of the property that has them
     * @param described whether the answer says where the page stands
     */
    record Paged(String name, List<? extends JsonNode> items, boolean described) implements Answer {}

    /** A success with a PDF, whose text is ASCII. */
    record Certificate(String fileName, String pdf) implements Answer {}

    /** A success without a body. */
    record Nothing(int status) implements Answer {}

    /** A failure. */
    record Refused(int status, String message) implements Answer {}
}
