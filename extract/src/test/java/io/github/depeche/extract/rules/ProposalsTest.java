package io.github.depeche.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Trees;
import io.github.depeche.extract.clauses.ClauseReader;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import io.github.depeche.extract.mentions.Candidates;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rule of a type is proposed, and how far it came. */
final class ProposalsTest {

  private static final Sentence SIGNED =
      Trees.parse("Paul/PROPN/1/nsubj signe/VERB/-1/root textes/NOUN/1/obj");

  private static final String NOTHING = "";
  private static final String TEXTS = "require: {object: {lemma: [texte]}}";
  private static final String LAWS = "require: {object: {lemma: [loi]}}";
  private static final String LAWS_AND_KINGS =
      "require: {object: {lemma: [loi]}, subject: {lemma: [roi]}}";
  private static final String NOT_TEXTS = "unless: {object: {lemma: [texte]}}";

  @Test
  void aRuleThatWinsIsPreferred() {
    Proposal proposal = proposal(true, TEXTS, NOTHING);

    assertThat(proposal.standing()).isEqualTo(Proposal.Standing.WINS);
    assertThat(proposal.attempt().rule().id()).isEqualTo("rule-0");
  }

  @Test
  void aRuleThatFitsIsPreferredToOneThatFails() {
    Proposal proposal = proposal(false, LAWS, TEXTS, NOTHING);

    assertThat(proposal.standing()).isEqualTo(Proposal.Standing.FITS);
    assertThat(proposal.attempt().rule().id()).isEqualTo("rule-1");
    assertThat(proposal.failures()).isZero();
  }

  @Test
  void theFewestFailuresAreNearest() {
    Proposal proposal = proposal(false, LAWS_AND_KINGS, LAWS, NOT_TEXTS);

    assertThat(proposal.standing()).isEqualTo(Proposal.Standing.FAILS);
    assertThat(proposal.attempt().rule().id()).isEqualTo("rule-1");
    assertThat(proposal.failures()).isEqualTo(1);
    assertThat(proposal.failing()).hasValue("requires object");
  }

  @Test
  void whatMustNotBeFailsToo() {
    Proposal proposal = proposal(false, NOT_TEXTS);

    assertThat(proposal.failures()).isEqualTo(1);
    assertThat(proposal.failing()).hasValue("not with object");
  }

  /** Returns what is proposed of rules of one type with these constraints. */
  private static Proposal proposal(boolean first, String... constraints) {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < constraints.length; i++) {
      yaml.append(
          """
          - id: rule-%s
            type: Agree-Sign
            verbs: [signer]
            %s
            roles: {Actor: subject}
            examples: ["Il a {signé}."]
            counterexamples: ["Il est venu."]
          """
              .formatted(i, constraints[i]));
    }
    RuleBook book =
        RuleBook.read(
            "mine.yaml",
            new ByteArrayInputStream(yaml.toString().getBytes(StandardCharsets.UTF_8)));
    Candidates none = new Candidates(GazetteerReading.of(""), List.of());
    Fillers fillers = new Fillers(SIGNED, none, Set.of());
    Predicate predicate =
        Iterables.getOnlyElement(
            new ClauseReader().read(SIGNED, word -> word.lemma().equals("signer"), fillers));
    List<Attempt> begun = new RuleMatcher(book).begun(predicate, fillers);
    List<Attempt> winners = first ? begun.subList(0, 1) : List.of();
    return Iterables.getOnlyElement(Proposals.of(winners, begun, fillers));
  }
}
