/**
 * Footprints of payments on Apache Spark, where one machine is not enough:
 * {@link io.github.climatefinance.examples.spark.SparkFootprint}.
 */
@NullMarked
package io.github.climatefinance.examples.spark;

import org.jspecify.annotations.NullMarked;
