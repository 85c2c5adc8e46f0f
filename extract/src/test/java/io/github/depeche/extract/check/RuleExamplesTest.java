package io.github.depeche.extract.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import org.junit.jupiter.api.Test;

/** The examples of the rules that are shipped come out as they are marked. */
class RuleExamplesTest {

  @Test
  void examplesHold() {
    ExtractorBuilder builder = Extractor.builder().rulesAlone();
    assertThat(new RuleCheck(builder.ruleBook(), builder.build()).failures()).isEmpty();
  }
}
