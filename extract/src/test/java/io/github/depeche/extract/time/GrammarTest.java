package io.github.depeche.extract.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GrammarTest {

  private static final String WEDNESDAY = "2018-03-14";

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheGrammarIsMarkedExactlyAsWritten() {
    return Grammar.load().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + " " + example.place(),
                                () ->
                                    MarkedText.check(
                                        example.place(), example.marked(), WEDNESDAY))));
  }

  @Test
  void aRuleWithoutExampleDoesNotLoad() {
    assertError(
        "rule x = YEAR\n  | an <year>\n",
        "g:1: rule 'x' needs a pattern ('| …') and an example ('+ …')");
  }

  @Test
  void anUnknownClassIsNamedWithItsPlace() {
    assertError(
        "# comment\nrule x = YEAR\n  | an <yeer>\n  + an\n",
        "g:3: pattern 'an <yeer>', character 10: no class 'yeer': one of [year]");
  }

  @Test
  void anUnknownMeaningIsNamedWithItsPlace() {
    assertError("rule x = YAER\n  | an\n  + an\n", "g:1: no meaning 'YAER': one of [NONE, ");
  }

  @Test
  void anOpenBracketIsNamedWithItsPlace() {
    assertError(
        "part p = ( an | année\n", "g:1: pattern '( an | année', character 13: ')' is missing");
  }

  @Test
  void aStrangeLineIsNamedWithItsPlace() {
    assertError(
        "rules x\n",
        "g:1: 'rules x' is neither 'part NAME = PATTERN' nor 'rule ID = MEANING slot=value …'");
  }

  @Test
  void aPhraseWithTwoValuesIsNamedWithItsPlace() {
    assertThatThrownBy(
            () -> WordClasses.parse(ResourceLines.parse("w", "class day\n  1: août\n  2: Aout\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("w:3: 'Aout' is there as 1, too: remove one");
  }

  @Test
  void aStrangeHolidayIsNamedWithItsPlace() {
    assertThatThrownBy(() -> Holidays.parse(ResourceLines.parse("h", "noel = 25/12\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "h:1: 'noel = 25/12' should be NAME = 12-25, NAME = easter+39 or NAME = hijri 10-01");
  }

  private static void assertError(String grammar, String message) {
    String year = "class year digits 4-4 from 1000 to 2199";
    Map<String, WordClass> classes = WordClasses.parse(ResourceLines.parse("w", year));
    assertThatThrownBy(() -> Grammar.parse(ResourceLines.parse("g", grammar), classes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
