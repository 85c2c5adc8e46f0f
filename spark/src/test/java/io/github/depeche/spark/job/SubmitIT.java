package io.github.depeche.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.spark.Gold;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar for {@code spark-submit}, started as a cluster starts it: a Java of its own that has
 * Spark's class path, and the jar behind it.
 */
class SubmitIT {

  private static final Path JAR = Path.of(System.getProperty("depeche.job.jar"));

  /** What the extraction needs and Spark does not bring, or brings in another version. */
  private static final List<String> OURS =
      List.of(
          "/depeche-",
          "/target/",
          "/guava/",
          "/commons-csv/",
          "/snakeyaml-engine/",
          "/picocli/",
          "/morfologik",
          "/french-pos-dict/",
          "/hppc/");

  @TempDir private Path folder;

  @Test
  void theJarHasNothingThatSparkMayHaveInAnotherVersion() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> classes =
          jar.stream().map(Object::toString).filter(name -> name.endsWith(".class")).toList();

      assertThat(classes)
          .contains("io/github/depeche/spark/job/ExtractJob.class")
          .contains("io/github/depeche/shaded/jackson/databind/ObjectMapper.class")
          .allMatch(
              name -> name.startsWith("io/github/depeche/") || name.startsWith("morfologik/"));
    }
  }

  @Test
  void sparkSubmitRunsTheJob() throws IOException, InterruptedException {
    Path in = Job.gold(folder.resolve("in/gold.jsonl"));
    Path out = folder.resolve("out");

    String printed = submit("-o", out.toString(), "--documents", in.toString());

    assertThat(printed).contains("14 articles, " + Gold.events().size() + " events in ");
    assertThat(Gold.byColumn(Job.table(out.resolve("events")).collectAsList()))
        .containsExactlyInAnyOrderElementsOf(Gold.events());
  }

  private String submit(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(System.getProperty("depeche.job.options").strip().split("\\s+")));
    command.addAll(List.of("-cp", sparksClassPath(), "org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of("--master", "local[2]", "--driver-memory", "1g"));
    command.addAll(List.of("--conf", "spark.ui.enabled=false"));
    command.add(JAR.toString());
    command.addAll(Arrays.asList(args));
    Path log = folder.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    Process process = builder.start();
    boolean ended;
    try {
      ended = process.waitFor(4, TimeUnit.MINUTES);
    } finally {
      process.destroyForcibly();
    }
    String printed = Files.readString(log);
    assertThat(ended).as(printed).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }

  private static String sparksClassPath() {
    String all = System.getProperty("surefire.test.class.path");
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(path -> OURS.stream().noneMatch(path.replace('\\', '/')::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
