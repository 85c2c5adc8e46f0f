package io.github.depeche.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.document.EventType;
import io.github.depeche.extract.yaml.YamlException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reading of rule files, and what is said of mistakes in them. */
final class RuleBookTest {

  private static final String SIGN =
      """
      - id: sign
        type: Agree-Sign
        verbs: [signer]
        roles: {Actor: subject, Theme: object}
        examples: ["{Actor:Il} a {signé} {Theme:le traité}."]
        counterexamples: ["Il est venu."]
      """;

  @TempDir private Path folder;

  @Test
  void readsARule() {
    Rule rule = read(SIGN).rules().get(0);
    assertThat(rule.type()).isEqualTo(EventType.AGREE_SIGN);
    assertThat(rule.patterns()).containsExactly(new Pattern.Verb("signer", false));
    assertThat(rule.source()).isEqualTo("mine.yaml:1:3");
  }

  @Test
  void readsPhrasesWithTheirTrigger() {
    RuleBook book =
        read(
            SIGN.replace(
                "verbs: [signer]",
                "phrases: [\"se *mettre* d'accord\", \"sous la *présidence*\"]"));
    assertThat(book.rules().get(0).patterns())
        .extracting(Pattern::lemma)
        .containsExactly("mettre", "présidence");
  }

  @Test
  void bundledRulesLoadAndCoverEveryType() {
    assertThat(RuleBook.bundled().rules()).extracting(Rule::type).contains(EventType.values());
  }

  @Test
  void namesPlaceAndRemedyOfEveryMistake() {
    String faulty =
        """
        - id: sign
          type: Agree-Sing
          verb: [signer]
          roles: {Acter: subject}
          examples: ["Il a {signé."]
          counterexamples: []
        """;
    assertThatThrownBy(() -> read(faulty))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining(
            "mine.yaml:2:9: unknown event type 'Agree-Sing': did you mean 'Agree-Sign'?")
        .hasMessageContaining("mine.yaml:3:9: unknown key 'verb': did you mean 'verbs'?")
        .hasMessageContaining("unknown key 'Acter': did you mean 'Actor'?")
        .hasMessageContaining("'{signé.' is not closed: add '}'");
  }

  @Test
  void aRuleWithoutExamplesDoesNotLoad() {
    assertThatThrownBy(() -> read("- {id: sign, type: Agree-Sign, verbs: [signer]}"))
        .hasMessageContaining("mine.yaml:1:3: rule 'sign' needs at least one entry each");
  }

  @Test
  void brokenYamlIsToldWithItsPlace() {
    assertThatThrownBy(() -> read("- id: [sign\n- id: x")).hasMessageContaining("mine.yaml:2:");
  }

  @Test
  void aUserFileReplacesAndSwitchesOff() throws IOException {
    Path replace =
        Files.writeString(folder.resolve("replace.yaml"), SIGN.replace("[signer]", "[parapher]"));
    Path off = Files.writeString(folder.resolve("off.yaml"), "- {id: sign, off: true}");
    RuleBook book = read(SIGN);
    assertThat(book.with(replace).rules()).hasSize(1);
    assertThat(book.with(replace).rules().get(0).patterns())
        .containsExactly(new Pattern.Verb("parapher", false));
    assertThat(book.with(off).rules()).isEmpty();
  }

  private static RuleBook read(String yaml) {
    return RuleBook.read(
        "mine.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }
}
