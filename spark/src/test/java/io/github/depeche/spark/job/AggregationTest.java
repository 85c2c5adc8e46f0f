package io.github.depeche.spark.job;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.spark.Gold;
import io.github.depeche.spark.LocalSpark;
import io.github.depeche.spark.SqlFunctions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The query that {@code docs/scale.md} shows does what is said there. */
class AggregationTest {

  private static final Path PAGE = Path.of("../docs/scale.md");

  @Test
  void monthlyCountsOfEventsBetweenCountries(@TempDir Path folder) throws IOException {
    Job.run("-o", folder.resolve("out"), Job.gold(folder.resolve("in/gold.jsonl")));
    SqlFunctions.register(LocalSpark.session());
    Job.table(folder.resolve("out/events")).createOrReplaceTempView("events");

    Map<List<String>, Long> counted = new HashMap<>();
    for (Row row : LocalSpark.session().sql(query()).collectAsList()) {
      counted.put(
          Stream.of("month", "type", "a", "b").map(row::<String>getAs).toList(),
          row.getAs("happenings"));
    }

    assertThat(counted).isEqualTo(expected()).hasSizeGreaterThan(20);
  }

  private static String query() throws IOException {
    Matcher block =
        Pattern.compile("(?sm)^```sql\n(SELECT.*?|WITH.*?)^```$").matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  /** The same, from the library's events, without SQL. */
  private static Map<List<String>, Long> expected() {
    Map<List<String>, Set<List<String>>> happenings = new HashMap<>();
    for (Map<String, String> event : Gold.events()) {
      if (event.get("realis").equals("Actual") && !event.get("published").isEmpty()) {
        Set<String> countries =
            Stream.of("actor_codes", "recipient_codes")
                .flatMap(column -> Stream.of(event.get(column).split("; ")))
                .filter(AggregationTest::isCountry)
                .collect(toSet());
        for (String a : countries) {
          for (String b : countries) {
            if (a.compareTo(b) < 0) {
              String month = event.get("published").substring(0, 7);
              happenings
                  .computeIfAbsent(List.of(month, event.get("type"), a, b), key -> new HashSet<>())
                  .add(List.of(event.get("document"), happening(event)));
            }
          }
        }
      }
    }
    Map<List<String>, Long> counts = new HashMap<>();
    happenings.forEach((key, value) -> counts.put(key, (long) value.size()));
    return counts;
  }

  private static String happening(Map<String, String> event) {
    String resolved = event.get("happening");
    return resolved.isEmpty() ? event.get("event") : resolved;
  }

  private static boolean isCountry(String code) {
    return Gazetteer.standard()
        .owner(code)
        .filter(entry -> entry.kind() == GazetteerKind.COUNTRY)
        .isPresent();
  }
}
