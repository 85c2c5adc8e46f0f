package io.github.depeche.extract.actors;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.MentionForm;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.words.FunctionWords;
import java.util.Locale;
import java.util.Optional;

/** Where in its sentence a phrase says whose it is, or who leads it. */
final class Owners {

  /** The length of " de la " and the like. */
  private static final int DE_AND_ARTICLE = 8;

  private Owners() {}

  /**
   * Returns the words that say whose it is: the possessor ("son gouvernement"), and the head of its
   * complement ("dirigeants de Sprint"). A pronoun has none.
   */
  static ImmutableList<Token> of(Sentence sentence, Candidate phrase) {
    Token head = sentence.token(phrase.head());
    ImmutableList.Builder<Token> owners = ImmutableList.builder();
    if (phrase.form() != MentionForm.PRONOUN) {
      for (Token child : sentence.children(head)) {
        boolean possessive =
            child.is("det") && isPossessive(child) && !head.lemma().equals("homologue");
        boolean complement =
            child.is("nmod") && follows(phrase, child) && isBehind(sentence, child, "de");
        if (possessive || complement) {
          owners.add(child);
        }
      }
    }
    return owners.build();
  }

  /**
   * Returns who leads it or has it with him: "une délégation conduite par le ministre", "le
   * ministre conduit une délégation", "le ministre, accompagné d'une délégation".
   */
  static Optional<Token> leader(Sentence sentence, Candidate phrase) {
    Token group = sentence.token(phrase.head());
    if (!ActorWords.LED.contains(group.lemma())) {
      return Optional.empty();
    }
    for (Token participle : sentence.children(group, "acl")) {
      if (ActorWords.LEADING.contains(participle.lemma())) {
        return sentence.children(participle, "obl").stream()
            .filter(agent -> isBehind(sentence, agent, "par"))
            .findFirst();
      }
    }
    Optional<Token> verb = sentence.head(group);
    if (group.is("obj")) {
      return verb.filter(leads -> ActorWords.LEADING.contains(leads.lemma()))
          .flatMap(leads -> sentence.children(leads, "nsubj").stream().findFirst());
    }
    return verb.filter(with -> with.is("acl") && ActorWords.ACCOMPANIED.contains(with.lemma()))
        .flatMap(sentence::head);
  }

  private static boolean isBehind(Sentence sentence, Token token, String preposition) {
    return sentence.children(token, "case").stream()
        .anyMatch(word -> word.lemma().equals(preposition));
  }

  /** Returns whether a word is in the phrase or no more than "de" and an article behind it. */
  private static boolean follows(Candidate phrase, Token word) {
    return word.span().start() <= phrase.span().end() + DE_AND_ARTICLE;
  }

  private static boolean isPossessive(Token token) {
    return FunctionWords.POSSESSIVE.contains(token.form().toLowerCase(Locale.ROOT));
  }
}
