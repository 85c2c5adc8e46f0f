package io.github.depeche.extract.coref;

import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Ties a relative pronoun to the noun that its clause hangs on. */
final class RelativePronouns {

  private static final int NEAR = 20;

  private final Referents referents;

  RelativePronouns(Referents referents) {
    this.referents = referents;
  }

  static boolean isRelative(Referent referent) {
    Token token = referent.head();
    if (token.upos() != Upos.PRON) {
      return false;
    }
    return switch (token.form().toLowerCase(Locale.ROOT).replace('’', '\'')) {
      case "qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles" ->
          true;
      case "auquel", "auxquels", "auxquelles", "duquel", "desquels", "desquelles" -> true;
      default -> false;
    };
  }

  Optional<Referent> antecedent(Referent pronoun) {
    Sentence sentence = pronoun.sentence();
    if (isOfClause(pronoun)) {
      return Optional.empty();
    }
    Optional<Referent> nearest = nearestBefore(pronoun);
    if (nearest.filter(RelativePronouns::isPersonName).isPresent()) {
      return nearest;
    }
    return modified(sentence, pronoun.head())
        .flatMap(referents::at)
        .filter(other -> precedes(other, pronoun))
        .or(() -> nearest);
  }

  /** "ce qui marque un tournant": a whole clause is meant. */
  private static boolean isOfClause(Referent pronoun) {
    int before = pronoun.head().index() - 1;
    return before >= 0 && pronoun.sentence().token(before).form().equalsIgnoreCase("ce");
  }

  /** The noun that the clause around a word modifies. */
  private static Optional<Token> modified(Sentence sentence, Token pronoun) {
    Token at = pronoun;
    while (at.head() != Token.ROOT) {
      if (at.relation().equals("acl:relcl") || at.is("acl") && at.index() > pronoun.index()) {
        return sentence.head(at);
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  /** The noun phrase that ends just before the pronoun or its comma. */
  private Optional<Referent> nearestBefore(Referent pronoun) {
    int at = pronoun.candidate().span().start();
    String between = referents.text().substring(Math.max(0, at - 4), at).strip();
    boolean preposition =
        !between.isEmpty() && Character.isLetter(between.charAt(between.length() - 1));
    return referents.before(pronoun, NEAR).stream()
        .filter(other -> other.sentence() == pronoun.sentence())
        .filter(other -> precedes(other, pronoun))
        .filter(other -> at - other.candidate().span().end() <= (preposition ? 12 : 3))
        .min(Comparator.comparing((Referent other) -> other.candidate().span().start()));
  }

  private static boolean isPersonName(Referent referent) {
    return referent.isName() && referent.type() == MentionType.PERSON;
  }

  private static boolean precedes(Referent other, Referent pronoun) {
    return other.candidate().span().end() <= pronoun.candidate().span().start();
  }
}
