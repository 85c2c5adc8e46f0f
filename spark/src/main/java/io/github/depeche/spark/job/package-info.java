/** The job for {@code spark-submit}; alone here may print and end the process. */
package io.github.depeche.spark.job;
