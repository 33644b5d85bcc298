package io.github.climatefinance.core.batch;

import java.util.OptionalLong;

/**
 * How far a batch has come.
 *
 * @param answered items whose results are there
 * @param total how many items there are, where the input is a collection
 * @param calls how many calls were answered
 * @param failures how many calls failed for good, their own retries not counted
 */
public record BatchProgress(long answered, OptionalLong total, long calls, long failures) {}
