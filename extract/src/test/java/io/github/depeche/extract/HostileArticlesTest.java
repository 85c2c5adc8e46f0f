package io.github.depeche.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.depeche.document.CorefLink;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.rules.Example;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the text, the whole way ends, without an exception, in time linear in its length, with
 * the same result each time, and with spans that are in the text and say what stands there. The
 * build runs this a second time with a stack of 256 kB and Turkish as the default language.
 */
final class HostileArticlesTest {

  private static final int TEXTS = Integer.getInteger("depeche.hostile.texts", 300);
  private static final int REPEATS = Integer.getInteger("depeche.hostile.repeats", 1_000);

  private static final Extractor EXTRACTOR = Extractor.builder().build();

  @Test
  void mutatedTextKeepsItsOffsets() throws IOException {
    for (String text : texts()) {
      check(text, extract(text));
    }
  }

  @Test
  void fourThreadsSeeWhatOneSees() throws Exception {
    List<String> texts = texts().subList(0, Math.min(100, TEXTS));
    List<Document> alone = texts.stream().map(HostileArticlesTest::extract).toList();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Document>> all =
          () -> texts.stream().map(HostileArticlesTest::extract).toList();
      for (Future<List<Document>> result : pool.invokeAll(List.of(all, all, all, all))) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Where "I" is the capital of another letter than "i". */
  @Test
  void turkishReadsAsFrenchDoes() throws IOException {
    List<String> texts =
        texts().subList(0, Math.min(100, TEXTS)).stream()
            .flatMap(text -> Stream.of(text.toUpperCase(Locale.ROOT), text.replace(" i", " I")))
            .toList();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRENCH);
      List<Document> french = texts.stream().map(HostileArticlesTest::extract).toList();
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      // One of its own: what the other has kept of words it has read as French.
      Extractor turkish = Extractor.builder().build();
      assertThat(texts.stream().map(text -> extract(turkish, text)).toList()).isEqualTo(french);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** With -Ddepeche.hostile.repeats=100000, what is not linear does not end in this time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "(",
        "« ",
        "'",
        "-",
        ".",
        "1",
        "1/",
        " le",
        "\n",
        "é",
        "e\u0301",
        "\ud83d",
        "😀",
        "d'",
        "Paris ",
        "Paris-",
        "lundi ",
        "signé ",
        "qui ",
        ", ",
        " et ",
        "le ministre de ",
        "que le président a dit ",
        "Il a signé. ",
        "à Paris, ",
        "du 3 au 5 mars ",
        "A.B.C. ",
        "a-t-il ",
        "« Le Mali a signé », "
      })
  void repeatsOfOneConstructEnd(String construct) {
    String text = construct.repeat(REPEATS);

    Document document = assertTimeoutPreemptively(Duration.ofMinutes(5), () -> extract(text));

    check(text, document);
  }

  @Test
  void aStackOf256KilobytesHoldsAnySentence() throws InterruptedException {
    String nested = "Le président a dit que ".repeat(300) + "la France a signé un accord.";
    List<Throwable> failures = new ArrayList<>();
    Thread thread = new Thread(null, () -> extract(nested), "small stack", 256 * 1024);
    thread.setUncaughtExceptionHandler((where, failure) -> failures.add(failure));
    thread.start();
    thread.join();

    assertThat(failures).isEmpty();
  }

  private static Document extract(String text) {
    return extract(EXTRACTOR, text);
  }

  private static Document extract(Extractor extractor, String text) {
    return extractor.extract(Document.plain("hostile", text, PublicationDate.parse("2024-03-05")));
  }

  private static void check(String text, Document document) {
    assertThat(document.text()).isEqualTo(text);
    for (Mention mention : document.mentions()) {
      assertThat(mention.span().end()).as("%s", mention).isLessThanOrEqualTo(text.length());
      assertThat(mention.span().in(text)).isEqualTo(mention.text());
    }
    Set<Mention> mentions = new HashSet<>(document.mentions());
    for (Event event : document.events()) {
      assertThat(event.trigger().end()).as("%s", event).isLessThanOrEqualTo(text.length());
      assertThat(event.trigger().in(text)).isEqualTo(event.triggerText()).isNotBlank();
      event
          .arguments()
          .forEach(argument -> assertThat(mentions.contains(argument.mention())).isTrue());
    }
    for (CorefLink link : document.links()) {
      assertThat(link.mention()).isNotEqualTo(link.antecedent());
    }
  }

  private static List<String> texts() throws IOException {
    List<String> sentences = sentences();
    return IntStream.range(0, TEXTS).mapToObj(seed -> new Mutations(seed).text(sentences)).toList();
  }

  private static List<String> sentences() throws IOException {
    try (InputStream in =
        HostileArticlesTest.class.getResourceAsStream("clauses/constructions.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("- "))
          .map(line -> Example.parse(line.substring(2)).text())
          .toList();
    }
  }
}
