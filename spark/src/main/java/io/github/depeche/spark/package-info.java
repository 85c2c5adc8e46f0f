/**
 * Extraction on Apache Spark: {@link io.github.depeche.spark.SparkExtractor} over data frames, and
 * {@link io.github.depeche.spark.SqlFunctions} for SQL and Python.
 */
@NullMarked
package io.github.depeche.spark;

import org.jspecify.annotations.NullMarked;
