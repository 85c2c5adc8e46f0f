package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import io.github.depeche.extract.yaml.YamlException;
import io.github.depeche.format.BratWriter;
import io.github.depeche.format.EventCsv;
import io.github.depeche.format.HtmlPage;
import io.github.depeche.format.JsonLinesReader;
import io.github.depeche.format.JsonLinesWriter;
import java.lang.module.ModuleDescriptor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a user does, on the module path: only what is exported is seen here. */
class PublishedSurfaceTest {

  private static final Document DOCUMENT =
      Extractor.builder()
          .build()
          .extract("La Zambie a signé un accord avec le Maroc.", LocalDate.of(2025, 12, 3));

  @Test
  void testsRunInAModule() {
    assertTrue(Example.class.getModule().isNamed());
    assertTrue(Extractor.class.getModule().isNamed());
  }

  @Test
  void nothingElseIsExported() {
    assertEquals(
        Set.of(
            "io.github.depeche.extract",
            "io.github.depeche.extract.analysis",
            "io.github.depeche.extract.yaml"),
        exports(Extractor.class.getModule()));
    assertEquals(
        Set.of("io.github.depeche.document", "io.github.depeche.format"),
        exports(Document.class.getModule()));
  }

  private static Set<String> exports(Module module) {
    return module.getDescriptor().exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  @Test
  void readsAnEventsArguments() {
    Event event = DOCUMENT.events().get(0);

    assertEquals(
        "Zambie",
        event.arguments().stream()
            .filter(argument -> argument.role() == ArgumentRole.ACTOR)
            .findFirst()
            .orElseThrow()
            .mention()
            .text());
  }

  @Test
  void writesAllFormatsAndReadsJsonBack() {
    assertTrue(BratWriter.write(DOCUMENT).contains("Agree-Sign"));
    assertTrue(EventCsv.write(DOCUMENT).contains("Agree-Sign"));
    assertTrue(HtmlPage.header().contains("<html"));
    assertEquals(
        Optional.of(DOCUMENT),
        JsonLinesReader.readLine(JsonLinesWriter.write(DOCUMENT), "line", 1, new ArrayList<>()));
  }

  @Test
  void findsTheEngineAndTheMistakesOfRules() {
    assertTrue(ExtractorBuilder.engines().contains("fast"));
    YamlException mistakes =
        assertThrows(
            YamlException.class, () -> Extractor.builder().rules("mine.yaml", "- id: incomplete"));
    assertTrue(mistakes.problems().get(0).startsWith("mine.yaml:1:3: "));
  }
}
