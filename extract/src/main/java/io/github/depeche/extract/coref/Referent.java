package io.github.depeche.extract.coref;

import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.words.FunctionWords;
import java.util.Locale;

/**
 * A candidate where it stands.
 *
 * @param order its place among the document's candidates
 * @param determiner its determiner in lower case ("le", "ce", "son", "un"), or an empty string
 */
record Referent(Candidate candidate, int order, Sentence sentence, String determiner) {

  static Referent of(Candidate candidate, int order, Sentence sentence) {
    return new Referent(candidate, order, sentence, determiner(candidate, sentence));
  }

  MentionType type() {
    return candidate.type();
  }

  MentionForm form() {
    return candidate.form();
  }

  Token head() {
    return sentence.token(candidate.head());
  }

  String lemma() {
    return head().lemma().toLowerCase(Locale.ROOT);
  }

  boolean isName() {
    return candidate.form() == MentionForm.NAME;
  }

  boolean isPronoun() {
    return candidate.form() == MentionForm.PRONOUN;
  }

  boolean isDefinite() {
    return isDemonstrative()
        || isPossessive()
        || switch (determiner) {
          case "le", "la", "l'", "les" -> true;
          default -> false;
        };
  }

  boolean isDemonstrative() {
    return FunctionWords.DEMONSTRATIVE.contains(determiner);
  }

  boolean isPossessive() {
    return FunctionWords.POSSESSIVE.contains(determiner);
  }

  boolean isIndefinite() {
    return switch (determiner) {
      case "un", "une", "des", "certains", "certaines", "plusieurs", "quelques" -> true;
      default -> false;
    };
  }

  /** The first determiner of the head, or the one before the phrase where the tree has none. */
  private static String determiner(Candidate candidate, Sentence sentence) {
    Token head = sentence.token(candidate.head());
    for (Token child : sentence.children(head, "det")) {
      if (child.index() < head.index()) {
        return form(child);
      }
    }
    for (int i = head.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.span().end() <= candidate.span().start()) {
        return token.upos() == Upos.DET ? form(token) : "";
      }
    }
    return "";
  }

  private static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
