package io.github.depeche.extract.coref;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who says a quotation: the subject of a verb of speech outside the quotation marks. */
final class Speakers {

  private final List<Sentence> sentences;
  private final Referents referents;
  private final Quotations quotations;
  private final Map<Integer, Optional<Referent>> found = new HashMap<>();

  Speakers(List<Sentence> sentences, Referents referents, Quotations quotations) {
    this.sentences = sentences;
    this.referents = referents;
    this.quotations = quotations;
  }

  /**
   * Returns the speaker in the sentence of {@code pronoun}, else in the one after it, else in the
   * one before.
   */
  Optional<Referent> of(Referent pronoun) {
    int at = pronoun.sentence().index();
    return in(at).or(() -> in(at + 1)).or(() -> in(at - 1)).or(() -> in(at - 2));
  }

  private static boolean canSpeak(Referent referent) {
    return switch (referent.type()) {
      case PERSON, ROLE, ORGANIZATION, GPE -> true;
      case LOCATION, AGREEMENT, GATHERING, DATE -> false;
    };
  }

  private Optional<Referent> in(int index) {
    boolean there = index >= 0 && index < sentences.size();
    return there ? found.computeIfAbsent(index, this::find) : Optional.empty();
  }

  private Optional<Referent> find(int index) {
    Sentence sentence = sentences.get(index);
    for (Token verb : sentence.tokens()) {
      boolean says = verb.upos() == Upos.VERB && Words.SPEECH.contains(verb.lemma());
      if (says && !quotations.contains(verb.span().start())) {
        Optional<Referent> speaker =
            sentence.children(verb, "nsubj").stream()
                .filter(subject -> !subject.relation().equals("nsubj:pass"))
                .findFirst()
                .flatMap(referents::at)
                .filter(Speakers::canSpeak);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }
}
