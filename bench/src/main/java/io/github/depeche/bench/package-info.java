/**
 * Benchmarks, for JMH. To run them all: {@code mvn -Pcorenlp -pl bench -am package -DskipTests}
 * (without the profile, which fetches CoreNLP's models, those that compare with it fail), then
 * {@code java -cp "bench/target/classes:$(cat bench/target/class-path.txt)" org.openjdk.jmh.Main};
 * a word behind it chooses among them.
 */
@NullMarked
package io.github.depeche.bench;

import org.jspecify.annotations.NullMarked;
