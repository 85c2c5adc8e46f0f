package io.github.depeche.extract.realis;

import io.github.depeche.document.Realis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.realis.Cues.Effect;
import java.util.Optional;

/** The realis of event nouns. */
final class NominalRealis {

  private final ClauseForm form;
  private final VerbalRealis verbal;
  private final Sentence sentence;
  private final Cues cues;

  NominalRealis(ClauseForm form, VerbalRealis verbal) {
    this.form = form;
    this.verbal = verbal;
    this.sentence = form.sentence();
    this.cues = form.cues();
  }

  Realis of(Predicate predicate) {
    Token noun = predicate.head();
    Optional<Realis> modified = modified(noun);
    if (modified.isPresent()) {
      return modified.get();
    }
    if (predicate.support().isPresent()) {
      return supported(noun, predicate.support().get());
    }
    return governed(noun);
  }

  /** Returns what the noun's own determiners, adjectives and participles say. */
  private Optional<Realis> modified(Token noun) {
    for (Token child : sentence.children(noun)) {
      String lemma = child.lemma();
      if (child.is("det") && cues.negations().contains(ClauseForm.lower(child))) {
        return Optional.of(Realis.NEGATED);
      }
      if (child.is("amod") || child.is("acl") && form.isPastParticiple(child)) {
        if (cues.uncertain().contains(lemma)) {
          return Optional.of(Realis.POSSIBLE);
        }
        Optional<Effect> effect = verbal.effect(child).filter(found -> found != Effect.TRANSPARENT);
        boolean says = child.is("acl") || cues.upcoming().contains(lemma) || effect.equals(Optional.of(Effect.PLANNED));
        if (says && effect.isPresent()) {
          return Optional.of(VerbalRealis.realis(effect.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** A planning support verb plans ("est prévue"); any other is as real as its clause. */
  private Realis supported(Token noun, Token support) {
    Optional<Effect> effect = verbal.effect(support).filter(found -> found != Effect.TRANSPARENT);
    boolean plans = effect.equals(Optional.of(Effect.PLANNED)) || effect.equals(Optional.of(Effect.POSSIBLE));
    return plans ? verbal.governed(support) : verbal.of(support);
  }

  private Realis governed(Token noun) {
    Optional<Token> head = sentence.head(noun);
    if (head.isEmpty()) {
      return Realis.ACTUAL;
    }
    Token governor = head.get();
    Optional<Realis> marked = marked(noun, governor);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (noun.is("conj") && isNominal(governor)) {
      return modified(governor).orElseGet(() -> governed(governor));
    }
    boolean complement = noun.is("obj") || noun.is("nsubj:pass") || noun.is("obl:arg") || noun.is("nmod") || isTo(noun)
        || noun.is("nsubj") && form.isReflexive(governor);
    if (!complement) {
      return Realis.ACTUAL;
    }
    Optional<Effect> effect = verbal.effect(governor);
    if (effect.isEmpty()) {
      return Realis.ACTUAL;
    }
    if (isNominal(governor)) {
      return effect.get() == Effect.TRANSPARENT ? governed(governor) : VerbalRealis.realis(effect.get());
    }
    return verbal.governed(governor);
  }

  /** Returns what the noun's preposition says. */
  private Optional<Realis> marked(Token noun, Token governor) {
    Optional<Effect> effect =
        form.marker(noun, "case")
            .filter(marker -> !cues.onlyInfinitive().contains(marker))
            .map(marker -> cues.prepositions().get(marker));
    if (effect.isEmpty()) {
      return Optional.empty();
    }
    if (effect.get() != Effect.TRANSPARENT) {
      return effect.map(VerbalRealis::realis);
    }
    boolean circumstance = noun.is("obl") || noun.is("advmod");
    if (!circumstance || !verbal.isVerbal(governor) || isTo(noun)) {
      return Optional.empty();
    }
    Realis clause = verbal.of(governor);
    return Optional.of(clause == Realis.NEGATED ? Realis.ACTUAL : clause);
  }

  private boolean isTo(Token noun) {
    return noun.is("obl") && form.marker(noun, "case").filter(marker -> marker.equals("à") || marker.equals("de")).isPresent();
  }

  private static boolean isNominal(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
  }
}
