package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.depeche.document.Document;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Realis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Records of PLOVER against the schema that is part of the documentation. */
class PloverSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static Schema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../docs/plover.schema.json")), InputFormat.JSON);
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeFits(EventType type) throws IOException {
    for (Realis realis : Realis.values()) {
      for (String codes : List.of("", "/FRA", "/FRA Recipient=Rome/ITA Recipient=Bonn/DEU")) {
        String event = "mots " + type.label() + " " + realis.label() + " Actor=Paris" + codes;
        Document document =
            PageArticles.article("a", "2024-03", "Paris, Rome, Bonn: mots le 4 mars.", event);
        assertFits(document);
        assertFits(
            PageArticles.article(
                "a#b", "", document.text(), event + " Time=4/2024-03-04TMO Place=mars"));
      }
    }
  }

  @Test
  void theBundledGoldFits() throws IOException {
    List<Document> gold = BratFolder.read(Path.of("../eval/gold/wire")).documents();
    assertThat(gold).hasSizeGreaterThan(10);

    int records = 0;
    for (Document document : gold) {
      records += assertFits(document);
    }
    assertThat(records).isGreaterThan(50);
  }

  @ParameterizedTest
  @CsvSource({
    "type, 'MEET'",
    "mode, 'resign'",
    "quad, 'material conflict'",
    "date, '4 mars 2024'",
    "id, 'E1'",
    "other, 'x'",
  })
  void theSchemaRefusesWhatIsWrong(String field, String value) throws IOException {
    ObjectNode record =
        (ObjectNode)
            JSON.readTree(PloverWriter.write(Samples.everything()).lines().toList().get(0));
    assertThat(problems(record)).isEmpty();

    assertThat(problems(record.deepCopy().put(field, value))).isNotEmpty();
    assertThat(problems(record.deepCopy().without(List.of("quad")))).isNotEmpty();
  }

  @Test
  void theDocumentationNamesItsFields() throws IOException {
    JsonNode properties =
        JSON.readTree(Path.of("../docs/plover.schema.json").toFile()).get("properties");

    assertThat(EventCsvTest.documented("## PLOVER"))
        .containsExactlyElementsOf(properties::fieldNames);
  }

  private static int assertFits(Document document) throws IOException {
    List<String> lines = PloverWriter.write(document).lines().toList();
    for (String line : lines) {
      assertThat(problems(JSON.readTree(line))).as(line).isEmpty();
    }
    return lines.size();
  }

  private static List<Error> problems(JsonNode record) {
    return schema.validate(record);
  }
}
