package io.github.depeche.extract.realis;

import io.github.depeche.document.EventType;
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
  private final EventType type;

  NominalRealis(ClauseForm form, VerbalRealis verbal, EventType type) {
    this.type = type;
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
    if (!sentence.children(noun, "cop").isEmpty()) {
      // "ce sera la deuxième visite"
      return verbal.of(noun);
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
        boolean says =
            child.is("acl")
                || cues.upcoming().contains(lemma)
                || effect.equals(Optional.of(Effect.PLANNED));
        if (says && effect.isPresent()) {
          return Optional.of(VerbalRealis.realis(effect.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** A planning support verb plans ("est prévue"); any other is as real as its clause. */
  private Realis supported(Token noun, Token support) {
    boolean subject =
        noun.is("nsubj") && !noun.relation().equals("nsubj:pass") && !form.isReflexive(support);
    if (subject) {
      // "l'attaque n'a pas fait de victime": only of a noun that happens by its verb does the verb
      // say whether.
      boolean happens = cues.occurrence().contains(support.lemma());
      return happens || isIndefinite(noun) ? verbal.of(support) : Realis.ACTUAL;
    }
    Optional<Effect> effect = nominalEffect(support);
    boolean plans =
        effect.equals(Optional.of(Effect.PLANNED)) || effect.equals(Optional.of(Effect.POSSIBLE));
    return plans || effect.equals(Optional.of(Effect.NEGATED))
        ? verbal.governed(support)
        : verbal.of(support);
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
    if (isNominal(governor)) {
      return noun.is("nmod") ? ofNoun(governor) : Realis.ACTUAL;
    }
    if (noun.is("nsubj")) {
      Optional<Realis> happening = happening(governor);
      if (happening.isPresent()) {
        return happening.get();
      }
    }
    boolean core =
        noun.is("obj") || noun.is("nsubj") || noun.relation().equals("obl:arg") || isTo(noun);
    if (!core || isDemonstrative(noun)) {
      return Realis.ACTUAL;
    }
    boolean affected = !noun.relation().equals("nsubj") || form.isReflexive(governor);
    Optional<Effect> effect = affected ? nominalEffect(governor) : Optional.empty();
    if (effect.isPresent()) {
      return verbal.governed(governor);
    }
    return isIndefinite(noun) && verbal.isVerbal(governor) ? verbal.of(governor) : Realis.ACTUAL;
  }

  /**
   * Returns the realis of a noun that happens by its verb, perhaps below a modal ("pourrait
   * intervenir").
   */
  private Optional<Realis> happening(Token verb) {
    if (cues.occurrence().contains(verb.lemma())) {
      return Optional.of(verbal.of(verb));
    }
    return sentence.children(verb, "xcomp").stream()
        .filter(child -> cues.occurrence().contains(child.lemma()))
        .findFirst()
        .map(verbal::of);
  }

  private Realis ofNoun(Token governor) {
    Optional<Effect> effect = nominalEffect(governor);
    if (effect.isEmpty()) {
      return Realis.ACTUAL;
    }
    return effect.get() == Effect.TRANSPARENT
        ? governed(governor)
        : VerbalRealis.realis(effect.get());
  }

  /** Returns what a word makes of a noun that it governs, which depends on what the noun is. */
  private Optional<Effect> nominalEffect(Token governor) {
    Optional<Effect> effect = verbal.effect(governor);
    String lemma = governor.lemma();
    if (effect.isEmpty() || cues.infinitiveGovernors().contains(lemma)) {
      return Optional.empty();
    }
    boolean cancelled = cues.cancelling().contains(lemma);
    return switch (effect.get()) {
      case NEGATED ->
          cancelled && !cues.arranged().contains(type) || cues.said().contains(type) && !isProtest()
              ? Optional.empty()
              : effect;
      case PLANNED -> isToldOf() ? Optional.empty() : effect;
      case POSSIBLE, TRANSPARENT -> effect;
    };
  }

  private boolean isProtest() {
    return type == EventType.PROTEST;
  }

  /** What is announced of these types has been done. */
  private boolean isToldOf() {
    return type == EventType.ASSAULT || cues.said().contains(type) && !isProtest();
  }

  private boolean isIndefinite(Token noun) {
    return sentence.children(noun, "det").stream()
        .allMatch(determiner -> determiner.lemma().equals("un") || determiner.lemma().equals("de"));
  }

  private boolean isDemonstrative(Token noun) {
    return sentence.children(noun, "det").stream()
        .anyMatch(determiner -> determiner.lemma().equals("ce"));
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
    return noun.is("obl")
        && form.marker(noun, "case")
            .filter(marker -> marker.equals("à") || marker.equals("de"))
            .isPresent();
  }

  private static boolean isNominal(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
  }
}
