package io.github.depeche.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Trees;
import io.github.depeche.extract.clauses.ClauseReader;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import io.github.depeche.extract.mentions.Candidates;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the vocabulary proposes it does not take; tried with the first verb of each type. */
class VocabularyTest {

  private static final RuleMatcher MATCHER = new RuleMatcher(RuleBook.bundled());

  @Test
  void hasOneRuleForEachTypeThatAsksForAJudge() {
    assertThat(Vocabulary.bundled())
        .allSatisfy(
            rule -> {
              assertThat(rule.id()).isEqualTo("vocabulary-" + rule.type().label());
              assertThat(rule.isVocabulary()).isTrue();
              assertThat(rule.roles().get(ArgumentRole.ACTOR)).containsExactly(Function.SUBJECT);
            })
        .filteredOn(rule -> rule.type() == EventType.CONSULT_MEET)
        .singleElement()
        .satisfies(
            rule ->
                assertThat(rule.roles().get(ArgumentRole.RECIPIENT))
                    .containsExactly(Function.OBJECT, Function.indirect("avec")));
  }

  @Test
  void takesNoParticipleForAnAdjective() {
    Sentence passive = Trees.parse("Paul/PROPN/2/nsubj:pass est/AUX/2/aux:pass nommé/VERB/-1/root");
    Fillers fillers =
        new Fillers(passive, new Candidates(GazetteerReading.of(""), List.of()), Set.of());
    List<Predicate> readings = new ClauseReader().read(passive, word -> word.index() == 2, fillers);

    assertThat(readings).extracting(Predicate::kind).contains(Predicate.Kind.ADJECTIVE);
    assertThat(readings)
        .filteredOn(reading -> reading.kind() == Predicate.Kind.ADJECTIVE)
        .allSatisfy(reading -> assertThat(MATCHER.begun(reading, fillers)).isEmpty());
  }

  private static Stream<Rule> vocabulary() {
    return Vocabulary.bundled().stream().filter(rule -> verbs(rule).findAny().isPresent());
  }

  private static Stream<Pattern> verbs(Rule rule) {
    return rule.patterns().stream()
        .filter(pattern -> pattern instanceof Pattern.Verb word && !word.reflexive());
  }

  @ParameterizedTest
  @MethodSource("vocabulary")
  void proposesAndNeverWins(Rule rule) {
    String verb = verbs(rule).findFirst().orElseThrow().lemma();
    Sentence sentence =
        Trees.parse("Paul/PROPN/1/nsubj " + verb + "/VERB/-1/root textes/NOUN/1/obj");
    Fillers fillers =
        new Fillers(sentence, new Candidates(GazetteerReading.of(""), List.of()), Set.of());
    Predicate predicate =
        Iterables.getOnlyElement(
            new ClauseReader().read(sentence, word -> word.index() == 1, fillers));
    List<Attempt> begun = MATCHER.begun(predicate, fillers);
    List<Attempt> winners = MATCHER.winners(begun, fillers);

    assertThat(winners).extracting(Attempt::rule).doesNotContain(rule);
    assertThat(MATCHER.proposals(winners, begun, fillers))
        .filteredOn(proposal -> proposal.type() == rule.type())
        .singleElement()
        .satisfies(
            proposal -> {
              assertThat(proposal.attempt().rule().id()).isEqualTo(rule.id());
              assertThat(proposal.standing()).isEqualTo(Proposal.Standing.FAILS);
              assertThat(proposal.failing()).hasValue("requires judged");
            });
  }
}
