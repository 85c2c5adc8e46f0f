/** The job for {@code spark-submit}; alone here may print and end the process. */
@NullMarked
package io.github.depeche.spark.job;

import org.jspecify.annotations.NullMarked;
