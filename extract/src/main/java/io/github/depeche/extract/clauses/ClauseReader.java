package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the predicates of a sentence. Immutable, thread-safe. */
public final class ClauseReader {

  private final ClauseWords lexicon = ClauseWords.load();

  /**
   * Returns the predicates headed by words of interest, in text order.
   *
   * @param sentence any, also one whose tree is wrong
   * @param wanted says which words to read; others cost nothing
   * @param participants what the words of the sentence stand for
   */
  public List<Predicate> read(
      Sentence sentence, java.util.function.Predicate<Token> wanted, Participants participants) {
    Tree tree = new Tree(sentence, lexicon);
    Subjects subjects = new Subjects(tree, lexicon);
    VerbReader verbs = new VerbReader(tree, subjects, lexicon, participants);
    NounReader nouns = new NounReader(tree, lexicon, subjects, verbs);
    AdjectiveReader adjectives = new AdjectiveReader(tree, subjects);
    List<Predicate> predicates = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (wanted.test(token)) {
        kind(tree, token)
            .map(
                kind ->
                    switch (kind) {
                      case VERB -> verbs.read(token);
                      case NOUN -> nouns.read(token);
                      case ADJECTIVE -> adjectives.read(token);
                    })
            .ifPresent(predicates::add);
        if (isAdjectival(tree, token, adjectives)) {
          predicates.add(adjectives.read(token));
        }
        if (isPassive(tree, token)) {
          predicates.add(passive(adjectives.read(token)));
        }
      }
    }
    return predicates;
  }

  /**
   * Says whether a participle can be an adjective said of someone ("se dit convaincu", "est disposé
   * à").
   */
  private static boolean isAdjectival(Tree tree, Token token, AdjectiveReader adjectives) {
    return token.upos() == Upos.VERB
        && tree.isPastParticiple(token)
        && (token.is("xcomp")
            || adjectives.isSaidOfOneself(token)
            || tree.children(token, "aux").stream()
                .anyMatch(aux -> aux.relation().equals("aux:pass")));
  }

  /**
   * Says whether what an engine takes for an adjective with a copula is a participle ("a été
   * interdit").
   */
  private static boolean isPassive(Tree tree, Token token) {
    return token.upos() == Upos.ADJ
        && tree.hasCopula(token)
        && token.lemma().matches(".+(er|ir|re)");
  }

  private static Predicate passive(Predicate adjective) {
    List<Filler> turned = new ArrayList<>();
    for (Filler filler : adjective.fillers()) {
      if (filler.function().equals(Function.SUBJECT)) {
        turned.add(filler.as(Function.OBJECT, Filler.Evidence.PASSIVE));
      } else if (filler.function().equals(Function.indirect("par"))) {
        turned.add(filler.as(Function.SUBJECT, Filler.Evidence.PASSIVE));
      } else {
        turned.add(filler);
      }
    }
    return new Predicate(
        adjective.sentence(),
        adjective.head(),
        Predicate.Kind.VERB,
        false,
        Optional.empty(),
        turned,
        adjective.complements());
  }

  private static Optional<Predicate.Kind> kind(Tree tree, Token token) {
    if (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN) {
      return Optional.of(Predicate.Kind.NOUN);
    }
    if (token.upos() == Upos.ADJ) {
      return Optional.of(Predicate.Kind.ADJECTIVE);
    }
    return tree.isVerbal(token) ? Optional.of(Predicate.Kind.VERB) : Optional.empty();
  }
}
