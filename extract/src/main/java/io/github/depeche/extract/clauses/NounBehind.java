package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.Address;
import io.github.depeche.extract.words.Calendar;
import java.util.Optional;

/**
 * Finds the first noun phrase without preposition behind a verb, past adverbs, dates and
 * prepositional phrases, by the sequence of words alone: "a raconté lundi à l'AFP Jean Roux".
 */
final class NounBehind {

  private final Tree tree;
  private final Sentence sentence;
  private final Participants participants;

  NounBehind(Tree tree, Participants participants) {
    this.tree = tree;
    this.sentence = tree.sentence();
    this.participants = participants;
  }

  /** Returns the head of the phrase; empty if a verb, a clause or the end comes first. */
  Optional<Token> find(Token verb) {
    int at = verb.index() + 1;
    boolean inserted = false;
    while (at < sentence.size()) {
      Token token = sentence.token(at);
      if (tree.isContractedPlural(token)) {
        // "ont rapporté dimanche des responsables": the article, where the tree reads "de les".
        return head(at + 1);
      }
      int next =
          switch (token.upos()) {
            case ADV -> at + 1;
            case ADP -> afterPhrase(at);
            case ADJ, DET, INTJ, NOUN, NUM, PRON, PROPN, SYM, X -> afterTime(at);
            case AUX, CCONJ, PART, PUNCT, SCONJ, VERB -> at;
          };
      if (next == at && token.form().equals(",") && (inserted || opensInsertion(at))) {
        inserted = !inserted;
        next = at + 1;
      } else if (next == at) {
        return head(at);
      }
      at = next;
    }
    return Optional.empty();
  }

  /** "a dit, lundi, la ministre": says whether a comma is the first of two around an adverbial. */
  private boolean opensInsertion(int comma) {
    int next = comma + 1;
    if (next >= sentence.size()) {
      return false;
    }
    int end =
        switch (sentence.token(next).upos()) {
          case ADV -> next + 1;
          case ADP -> afterPhrase(next);
          case ADJ, DET, INTJ, NOUN, NUM, PRON, PROPN, SYM, X -> afterTime(next);
          case AUX, CCONJ, PART, PUNCT, SCONJ, VERB -> next;
        };
    return end > next && end < sentence.size() && sentence.token(end).form().equals(",");
  }

  /** Returns the index behind a phrase that says when, or {@code start} if none begins there. */
  private int afterTime(int start) {
    int at = start;
    while (at < sentence.size() && isBeforeNoun(sentence.token(at))) {
      at++;
    }
    if (at >= sentence.size() || !isTime(sentence.token(at))) {
      return start;
    }
    while (at < sentence.size()
        && (isTime(sentence.token(at))
            || sentence.token(at).upos() == Upos.NUM
            || sentence.token(at).upos() == Upos.ADJ)) {
      at++;
    }
    return at;
  }

  private boolean isTime(Token token) {
    return (tree.isTime(token) || Calendar.isDay(Tree.lower(token)))
        && !participants.beginsName(token);
  }

  /** Returns the index behind a prepositional phrase with the complements of its noun. */
  private int afterPhrase(int preposition) {
    int at = preposition;
    while (at < sentence.size()
        && (sentence.token(at).upos() == Upos.ADP || isBeforeNoun(sentence.token(at)))) {
      at++;
    }
    if (at >= sentence.size()
        || !tree.isNominal(sentence.token(at)) && at - preposition < 2
        || sentence.token(at).upos() == Upos.VERB) {
      return preposition;
    }
    at += tree.isNominal(sentence.token(at)) ? 1 : 0;
    while (at < sentence.size() && continues(at)) {
      at = sentence.token(at).upos() == Upos.ADP ? Math.max(afterPhrase(at), at + 1) : at + 1;
    }
    return at;
  }

  /** Says whether a word still belongs to the phrase of the noun before it. */
  private boolean continues(int at) {
    Token token = sentence.token(at);
    return switch (token.upos()) {
      case ADJ, ADP, NUM -> true;
      case NOUN, PROPN, X, SYM -> !Address.isUsual(token.form()) && !participants.beginsName(token);
      case CCONJ -> at + 1 < sentence.size() && sentence.token(at + 1).upos() == Upos.ADP;
      case ADV, AUX, DET, INTJ, PART, PRON, PUNCT, SCONJ, VERB -> false;
    };
  }

  private static boolean isBeforeNoun(Token token) {
    return token.upos() == Upos.DET || token.upos() == Upos.NUM || token.upos() == Upos.ADJ;
  }

  /** Returns the noun of the phrase that begins at a word, or what stands for it ("ce dernier"). */
  private Optional<Token> head(int start) {
    int at = start;
    while (at < sentence.size() && isBeforeNoun(sentence.token(at))) {
      at++;
    }
    if (at < sentence.size()) {
      Token token = sentence.token(at);
      boolean inverted = token.upos() == Upos.PRON && token.form().startsWith("-");
      if (tree.isNominal(token) && !inverted) {
        return Optional.of(token);
      }
    }
    return at > start + 1 ? Optional.of(sentence.token(at - 1)) : Optional.empty();
  }
}
