package io.github.depeche.extract.realis;

import io.github.depeche.document.EventType;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.analysis.Morphology.Mood;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.realis.Cues.Effect;
import java.util.Optional;

/** The realis of verbs, and of adjectives with a copula. */
final class VerbalRealis {

  private final ClauseForm form;
  private final Sentence sentence;
  private final Cues cues;
  private final EventType type;
  private final boolean dated;

  VerbalRealis(ClauseForm form, EventType type, boolean dated) {
    this.type = type;
    this.form = form;
    this.sentence = form.sentence();
    this.cues = form.cues();
    this.dated = dated;
  }

  Realis of(Token verb) {
    if (form.isNegated(verb)) {
      return cues.doubly().contains(verb.lemma()) ? Realis.ACTUAL : Realis.NEGATED;
    }
    if (hasAdverb(verb, cues.failed())) {
      return Realis.NEGATED;
    }
    Optional<Realis> marked = marked(verb);
    if (marked.isPresent()) {
      return marked.get();
    }
    return form.isFinite(verb) ? finite(verb) : nonFinite(verb);
  }

  /** Returns what a conjunction or preposition makes of the verb. */
  private Optional<Realis> marked(Token verb) {
    Optional<String> marker = form.marker(verb, "mark", "case");
    if (marker.isEmpty() || form.isPastInfinitive(verb)) {
      return Optional.empty();
    }
    if (form.isInfinitive(verb)) {
      if (isSaid() && marker.get().equals("pour")) {
        // "ont manifesté pour exiger": to act so is to say so.
        return sentence
            .head(verb)
            .filter(this::isVerbal)
            .map(this::of)
            .or(() -> Optional.of(Realis.ACTUAL));
      }
      return Optional.ofNullable(cues.prepositions().get(marker.get()))
          .filter(effect -> effect != Effect.TRANSPARENT)
          .map(VerbalRealis::realis);
    }
    if (type == EventType.STATE) {
      return Optional.empty();
    }
    return Optional.ofNullable(cues.conjunctions().get(marker.get())).map(VerbalRealis::realis);
  }

  private Realis finite(Token verb) {
    if (form.has(verb, Mood.CONDITIONAL)) {
      if (type == EventType.AGREE_PLEDGE && !form.isPerfect(verb)) {
        return Realis.ACTUAL;
      }
      return isScheduled(verb) || isReportedFuture(verb) ? Realis.PLANNED : Realis.POSSIBLE;
    }
    if (form.has(verb, Tense.FUTURE)) {
      return form.isPerfect(verb)
          ? Realis.ACTUAL
          : isHoped(verb) ? Realis.POSSIBLE : Realis.PLANNED;
    }
    if (hasAdverb(verb, cues.uncertain())
        || form.has(verb, Mood.IMPERATIVE) && sentence.children(verb, "nsubj").isEmpty()) {
      return Realis.POSSIBLE;
    }
    if (form.isPresent(verb) && hasAdverb(verb, cues.upcoming())) {
      return Realis.PLANNED;
    }
    Optional<Realis> modal = modalAuxiliary(verb);
    if (modal.isPresent()) {
      return modal.get();
    }
    boolean subjunctive = form.has(verb, Mood.SUBJUNCTIVE);
    if (verb.is("ccomp") || verb.is("xcomp") || subjunctive && verb.is("csubj")) {
      return complement(verb, subjunctive);
    }
    return verb.is("conj") && subjunctive
        ? sentence.head(verb).map(this::of).orElse(Realis.ACTUAL)
        : Realis.ACTUAL;
  }

  /** "a déclaré qu'il se rendrait": the conditional is the future of the past. */
  private boolean isReportedFuture(Token verb) {
    return verb.is("ccomp")
        && !form.isPerfect(verb)
        && sentence
            .head(verb)
            .filter(
                head ->
                    cues.reporting().contains(head.lemma()) && form.isPast(head)
                        || isMadeKnown(head))
            .isPresent();
  }

  /** "il a fait savoir que" */
  private boolean isMadeKnown(Token verb) {
    return cues.reporting().contains(verb.lemma())
        && form.isInfinitive(verb)
        && sentence.head(verb).filter(form::isPast).isPresent();
  }

  /** "espère que … continueront" */
  private boolean isHoped(Token verb) {
    return verb.is("ccomp")
        && sentence
            .head(verb)
            .flatMap(this::effect)
            .filter(effect -> effect == Effect.POSSIBLE)
            .isPresent();
  }

  private boolean isSaid() {
    return cues.said().contains(type);
  }

  /**
   * A "que" clause is as its own tense says, but in the subjunctive, or after a verb of wishing, as
   * its verb says.
   */
  private Realis complement(Token verb, boolean subjunctive) {
    Token governor = sentence.head(verb).orElseThrow();
    Effect effect =
        cues.of(governor.lemma(), form.isReflexive(governor)).orElse(Effect.TRANSPARENT);
    boolean wished =
        subjunctive
            || form.isPresent(verb) && effect == Effect.POSSIBLE && governor.upos() != Upos.AUX;
    return wished && effect != Effect.TRANSPARENT && effect != Effect.PLANNED
        ? realis(effect)
        : Realis.ACTUAL;
  }

  /** Some trees make a modal an auxiliary. */
  private Optional<Realis> modalAuxiliary(Token verb) {
    return sentence.children(verb, "aux").stream()
        .flatMap(aux -> cues.of(aux.lemma(), false).stream().map(effect -> modal(aux, effect)))
        .findFirst();
  }

  private Realis modal(Token modal, Effect effect) {
    return cues.scheduling().contains(modal.lemma()) && isSchedule(modal)
        ? Realis.PLANNED
        : realis(effect);
  }

  private Realis nonFinite(Token verb) {
    if (form.isPastInfinitive(verb)) {
      return sentence
              .head(verb)
              .filter(head -> effect(head).equals(Optional.of(Effect.NEGATED)))
              .isPresent()
          ? Realis.NEGATED
          : Realis.ACTUAL;
    }
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty()) {
      return Realis.ACTUAL;
    }
    if (hasAdverb(verb, cues.uncertain())) {
      return Realis.POSSIBLE;
    }
    if (verb.is("conj")) {
      return of(head.get());
    }
    if (form.isPastParticiple(verb) && !verb.is("xcomp")) {
      return Realis.ACTUAL;
    }
    if (!form.isInfinitive(verb) && (!verb.is("xcomp") || isSaid())) {
      // A gerund or present participle happens with its clause; whether that is denied says nothing
      // of it.
      Realis clause =
          verb.is("acl") || isSaid() || !isVerbal(head.get()) ? Realis.ACTUAL : of(head.get());
      return clause == Realis.NEGATED ? Realis.ACTUAL : clause;
    }
    return governed(head.get());
  }

  /**
   * Returns the realis of what depends on a word: what the word makes of it, else that of the word.
   */
  Realis governed(Token governor) {
    Optional<Effect> effect = effect(governor);
    boolean negated = form.isNegated(governor);
    if (negated && cues.doubly().contains(governor.lemma())) {
      return Realis.ACTUAL;
    }
    if (form.isPerfect(governor) && !form.has(governor, Mood.CONDITIONAL) && !negated) {
      if (cues.modals().contains(governor.lemma())) {
        return Realis.ACTUAL;
      }
      if (cues.attempts().contains(governor.lemma())) {
        return Realis.NEGATED;
      }
    }
    if (effect.isPresent() && effect.get() == Effect.NEGATED) {
      return negated ? Realis.POSSIBLE : Realis.NEGATED;
    }
    if (negated) {
      return Realis.NEGATED;
    }
    if (effect.isEmpty() || effect.get() == Effect.TRANSPARENT) {
      if (isVerbal(governor)) {
        return of(governor);
      }
      // "la disponibilité de l'Algérie à œuvrer": the tree can hang the infinitive on the wrong
      // noun.
      return sentence
          .head(governor)
          .filter(above -> governor.is("nmod") && !isVerbal(above))
          .map(this::governed)
          .orElse(Realis.ACTUAL);
    }
    if (cues.scheduling().contains(governor.lemma()) && isSchedule(governor)) {
      return Realis.PLANNED;
    }
    if (hasAdverb(governor, cues.failed())) {
      return Realis.NEGATED;
    }
    return realis(effect.get());
  }

  /**
   * Returns what a word makes of what it governs; with its own preposition it may be one itself
   * ("en vue de"). What "a permis" governs was done.
   */
  Optional<Effect> effect(Token governor) {
    if (cues.modals().contains(governor.lemma())
        && form.isPerfect(governor)
        && !form.has(governor, Mood.CONDITIONAL)) {
      return Optional.of(Effect.TRANSPARENT);
    }
    return form.marker(governor, "case", "det")
        .map(
            preposition ->
                cues.prepositions().get(preposition + " " + ClauseForm.lower(governor) + " de"))
        .or(() -> cues.of(governor.lemma(), form.isReflexive(governor)));
  }

  boolean isVerbal(Token token) {
    return token.upos() == Upos.VERB
        || token.upos() == Upos.AUX
        || !sentence.children(token, "cop").isEmpty();
  }

  /**
   * "doit se rendre mardi", "devait participer": a duty with a date, or in the past, is a schedule.
   */
  private boolean isSchedule(Token modal) {
    return dated
        || form.has(modal, Tense.IMPERFECT)
        || form.has(modal, Tense.FUTURE)
        || cues.visiting().contains(type) && form.isPresent(modal);
  }

  private boolean isScheduled(Token verb) {
    return dated
        && sentence.children(verb, "aux").stream()
            .anyMatch(aux -> cues.scheduling().contains(aux.lemma()));
  }

  private boolean hasAdverb(Token verb, java.util.Set<String> words) {
    return sentence.children(verb).stream()
        .filter(child -> child.is("advmod") || child.is("obl") || child.is("nmod"))
        .anyMatch(
            child ->
                words.contains(child.lemma())
                    || words == cues.upcoming()
                        && sentence.children(child, "amod").stream()
                            .anyMatch(word -> words.contains(word.lemma())));
  }

  static Realis realis(Effect effect) {
    return switch (effect) {
      case POSSIBLE -> Realis.POSSIBLE;
      case PLANNED -> Realis.PLANNED;
      case NEGATED -> Realis.NEGATED;
      case TRANSPARENT -> Realis.ACTUAL;
    };
  }
}
