package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.MentionFinder;
import io.github.depeche.extract.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds common-noun phrases that may be an argument: people, organisations, groups, countries,
 * places, and numerals or quantities that stand for them ("55 blessés", "une centaine de
 * personnes", "trois d'entre eux").
 */
public final class NominalFinder implements MentionFinder {

  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.copyOf(WordList.sections("mentions/identifying-adjectives.txt").values());

  private static final ImmutableSet<String> BARE_DE = ImmutableSet.of("de", "d'");

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    List<Candidate> nominals = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      List<Candidate> known = found.inSentence(sentence.index());
      SentenceNames names = SentenceNames.of(sentence, known);
      boolean[] taken = new boolean[sentence.size()];
      known.stream()
          .filter(candidate -> candidate.type() != MentionType.DATE)
          .forEach(candidate -> taken[candidate.head()] = true);
      PhraseGrammar grammar = new PhraseGrammar(sentence, names);
      for (Token token : sentence.tokens()) {
        if (!names.covers(token) && !taken[token.index()] && !classifies(sentence, token)) {
          candidate(sentence, grammar, token).ifPresent(nominals::add);
        }
      }
    }
    return nominals;
  }

  /** "droits de douane", "communiqué de presse": a kind and nobody in particular. */
  private static boolean classifies(Sentence sentence, Token noun) {
    return noun.upos() == Upos.NOUN
        && noun.morphology().number() == Morphology.Number.SINGULAR
        && noun.index() > 1
        && BARE_DE.contains(Pronouns.form(sentence.token(noun.index() - 1)))
        && sentence.token(noun.index() - 2).upos() == Upos.NOUN;
  }

  private static Optional<Candidate> candidate(
      Sentence sentence, PhraseGrammar grammar, Token token) {
    Optional<MentionType> type = NounTypes.of(sentence, token);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    int from = grammar.start(token.index(), BEFORE);
    // What is behind "deux autres" says what was done to them.
    int to =
        token.upos() == Upos.PRON
            ? token.index() + 1
            : grammar.end(token.index(), PhraseGrammar.OF);
    return Optional.of(
        Candidate.of(
            type.get(),
            MentionForm.NOMINAL,
            grammar.span(from, to),
            sentence.index(),
            grammar.head(from, to, token.index())));
  }
}
