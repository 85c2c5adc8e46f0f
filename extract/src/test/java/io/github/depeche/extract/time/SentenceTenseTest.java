package io.github.depeche.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.Mood;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Trees by hand, a word each: form, lemma, tag or tense, head (from 1, 0: root), relation; asked of
 * "lundi".
 */
class SentenceTenseTest {

  private static final Map<String, Morphology> TAGS =
      Map.of(
          "past", form(VerbForm.PARTICIPLE, Mood.NONE, Tense.PAST),
          "infinitive", form(VerbForm.INFINITIVE, Mood.NONE, Tense.NONE),
          "present", form(VerbForm.FINITE, Mood.INDICATIVE, Tense.PRESENT),
          "imperfect", form(VerbForm.FINITE, Mood.INDICATIVE, Tense.IMPERFECT),
          "future", form(VerbForm.FINITE, Mood.INDICATIVE, Tense.FUTURE),
          "conditional", form(VerbForm.FINITE, Mood.CONDITIONAL, Tense.PRESENT));

  @Test
  void aCompoundIsPastAndAFutureIsAhead() {
    assertDirection(
        "a avoir present 2 aux; parlé parler past 0 root; lundi lundi noun 2 obl", Direction.PAST);
    assertDirection("parlera parler future 0 root; lundi lundi noun 1 obl", Direction.FUTURE);
    assertDirection("parle parler present 0 root; lundi lundi noun 1 obl", Direction.NEAREST);
  }

  @Test
  void theConditionalIsAheadUnlessItReportsWhatWas() {
    assertDirection(
        "parlerait parler conditional 0 root; lundi lundi noun 1 obl", Direction.FUTURE);
    assertDirection(
        "aurait avoir conditional 2 aux; parlé parler past 0 root; lundi lundi noun 2 obl",
        Direction.PAST);
    assertDirection(
        "serait être conditional 2 aux:pass; signé signer past 0 root; lundi lundi noun 2 obl",
        Direction.FUTURE);
  }

  @Test
  void anInfinitiveIsAheadOfTheVerbAbove() {
    assertDirection(
        "doit devoir present 0 root; partir partir infinitive 1 xcomp; lundi lundi noun 2 obl",
        Direction.FUTURE);
    assertDirection(
        "a avoir present 2 aux; promis promettre past 0 root; partir partir infinitive 2 xcomp; "
            + "lundi lundi noun 3 obl",
        Direction.FUTURE);
    assertDirection(
        "devrait devoir conditional 0 root; être être infinitive 3 aux:pass; reçu recevoir past 1 xcomp; "
            + "lundi lundi noun 3 obl",
        Direction.FUTURE);
  }

  @Test
  void anInfinitiveIsAheadOfAParticiple() {
    assertDirection(
        "session session noun 0 root; appelée appeler past 1 acl; voter voter infinitive 2 xcomp; "
            + "lundi lundi noun 3 obl",
        Direction.FUTURE);
    assertDirection(
        "journaliste journaliste noun 0 root; convoqué convoquer past 1 acl; lundi lundi noun 2 obl",
        Direction.PAST);
  }

  @Test
  void someVerbsLookBackInThePresent() {
    assertDirection("remonte remonter present 0 root; lundi lundi noun 1 obl", Direction.PAST);
  }

  @Test
  void anInfinitiveThatSaysWhatHappenedIsPast() {
    assertDirection(
        "a avoir present 2 aux; pu pouvoir past 0 root; partir partir infinitive 2 xcomp; "
            + "lundi lundi noun 3 obl",
        Direction.PAST);
    assertDirection(
        "vient venir present 0 root; partir partir infinitive 1 xcomp; lundi lundi noun 2 obl",
        Direction.PAST);
    assertDirection(
        "est être present 2 aux; parti partir past 0 root; dîner dîner infinitive 2 advcl; "
            + "lundi lundi noun 3 obl",
        Direction.PAST);
  }

  @Test
  void whatIsPlannedIsScheduled() {
    assertDirection(
        "visite visite noun 0 root; prévue prévoir past 1 acl; lundi lundi noun 2 obl",
        Direction.SCHEDULED);
  }

  @Test
  void aNounBetweenMakesThePastUncertainAndASummonsPutsItAhead() {
    assertDirection(
        "a avoir present 2 aux; annoncé annoncer past 0 root; départ départ noun 2 obj; "
            + "lundi lundi noun 3 nmod",
        Direction.PERHAPS_PAST);
    assertDirection(
        "a avoir present 2 aux; appelé appeler past 0 root; grève grève noun 2 obl; "
            + "lundi lundi noun 3 nmod",
        Direction.FUTURE);
  }

  @Test
  void withoutAVerbNothingIsKnown() {
    assertDirection("visite visite noun 0 root; lundi lundi noun 1 nmod", Direction.UNKNOWN);
  }

  private static void assertDirection(String tree, Direction expected) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : tree.split("; ")) {
      String[] fields = word.split(" ");
      Upos upos =
          fields[2].equals("noun") ? Upos.NOUN : fields[4].startsWith("aux") ? Upos.AUX : Upos.VERB;
      Span span = new Span(start, start + fields[0].length());
      Morphology morphology = TAGS.getOrDefault(fields[2], Morphology.NONE);
      int head = Integer.parseInt(fields[3]) - 1;
      tokens.add(
          new Token(tokens.size(), span, fields[0], fields[1], upos, morphology, head, fields[4]));
      start = span.end() + 1;
    }
    Span lundi = tokens.get(tokens.size() - 1).span();
    assertThat(new SentenceTense(new Sentence(0, tokens)).direction(lundi))
        .as(tree)
        .isEqualTo(expected);
  }

  private static Morphology form(VerbForm verbForm, Mood mood, Tense tense) {
    return new Morphology(Gender.NONE, Number.NONE, Person.NONE, verbForm, mood, tense);
  }
}
