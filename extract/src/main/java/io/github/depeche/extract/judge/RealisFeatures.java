package io.github.depeche.extract.judge;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Predicate;
import java.util.ArrayList;
import java.util.List;

/**
 * What tells whether an event took place: the realis that is given to it, its form, and the words
 * that govern it with their forms and markers; each alone and together with the given realis and
 * the type. Of one event; not thread-safe.
 */
public final class RealisFeatures {

  private static final String NONE = "-";
  private static final int BIAS = FeatureSet.key("bias", NONE);

  /** So many words above are told apart; all that are looked at are known as being above. */
  private static final int MOST_LEVELS = 3;

  private static final int MOST_ABOVE = 6;

  /** Title, lede and the rest are told apart. */
  private static final int LAST_SENTENCE = 2;

  private final RealisProposal proposal;
  private final SeenSentence seen;
  private final Sentence sentence;
  private final List<Integer> properties = new ArrayList<>();

  /**
   * @param seen its sentence
   */
  public RealisFeatures(RealisProposal proposal, SeenSentence seen) {
    this.proposal = proposal;
    this.seen = seen;
    Predicate predicate = proposal.event().predicate();
    this.sentence = predicate.sentence();
    own(predicate);
    above(predicate.anchor());
    neighbours(predicate.head());
  }

  private void property(String name, String value) {
    properties.add(FeatureSet.key(name, value));
  }

  private void own(Predicate predicate) {
    Token head = predicate.head();
    property("kind", predicate.kind().name());
    property("form", form(head));
    property("relation", head.relation());
    property("support", predicate.support().map(Token::lemma).orElse(NONE));
    property("support form", predicate.support().map(this::form).orElse(NONE));
    property("rule", proposal.event().rule().id());
    property("dated", String.valueOf(proposal.dated()));
    property("sentence", String.valueOf(Math.min(LAST_SENTENCE, sentence.index())));
    markers("own", head);
    predicate.support().ifPresent(support -> markers("support", support));
  }

  /** What governs it, level by level, and the form of the highest word that is looked at. */
  private void above(Token anchor) {
    property("anchor", anchor.relation());
    Token word = anchor;
    for (int level = 1; level <= MOST_ABOVE && word.head() != Token.ROOT; level++) {
      word = sentence.token(word.head());
      property("above", word.lemma());
      property("above form", form(word));
      markers("above", word);
      if (level <= MOST_LEVELS) {
        property("above " + level, word.lemma());
        property("form above " + level, form(word));
        property("relation above " + level, word.relation());
      }
    }
    property("top form", form(word));
  }

  /** The small words that hang on a word: negations, conjunctions, prepositions, auxiliaries. */
  private void markers(String of, Token word) {
    for (Token child : sentence.children(word)) {
      switch (child.upos()) {
        case ADV, ADP, SCONJ, CCONJ, PART, ADJ -> property(of + " marker", child.lemma());
        case DET -> property(of + " determiner", child.lemma());
        case AUX -> property(of + " auxiliary", child.lemma() + form(child));
        case INTJ, NOUN, NUM, PRON, PROPN, PUNCT, SYM, VERB, X -> {}
      }
    }
  }

  private void neighbours(Token head) {
    for (int away : new int[] {-3, -2, -1, 1, 2}) {
      int at = head.index() + away;
      property("at " + away, at < 0 || at >= sentence.size() ? NONE : sentence.token(at).lemma());
    }
  }

  /** The part of speech, and of a verb its form with what its auxiliary adds. */
  private String form(Token token) {
    StringBuilder form = Forms.of(token);
    if (token.upos() == Upos.VERB) {
      for (Token auxiliary : sentence.children(token, "aux")) {
        form.append(' ')
            .append(auxiliary.lemma())
            .append(auxiliary.morphology().mood())
            .append(auxiliary.morphology().tense());
      }
    }
    return form.toString();
  }

  /**
   * Returns what is seen of the event: as properties those that networks put together by
   * themselves, and the pairs that say most.
   */
  public Seen see() {
    Seen all = Seen.of(seen, proposal.event().predicate());
    FeatureSet to = all.features();
    FeatureSet alone = all.properties();
    int given = FeatureSet.key("given", proposal.given().label());
    int type = FeatureSet.key("type", proposal.event().rule().type().label());
    int word = FeatureSet.key("word", proposal.event().predicate().head().lemma());
    to.add(BIAS);
    for (FeatureSet both : List.of(to, alone)) {
      both.add(given);
      both.add(type);
      both.add(word);
      both.add(given, type);
      both.add(given, word);
    }
    for (int property : properties) {
      to.add(property);
      to.add(property, given);
      to.add(property, type);
      alone.add(property);
    }
    return all;
  }
}
