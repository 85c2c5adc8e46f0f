package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the subject of a finite verb where the tree gives it none but a noun phrase without
 * preposition stands right before it, or before a parenthesis that ends there, and agrees with it:
 * in French that is hardly anything else.
 */
final class AdjacentSubject {

  /** So many commas at most are looked past. */
  private static final int COMMAS = 4;

  /** "un des ministres", "chacun des deux" */
  private static final Set<String> INDEFINITE =
      Set.of(
          "un",
          "une",
          "chacun",
          "chacune",
          "certains",
          "certaines",
          "plusieurs",
          "aucun",
          "aucune");

  private final Tree tree;
  private final Token finite;

  private AdjacentSubject(Tree tree, Token finite) {
    this.tree = tree;
    this.finite = finite;
  }

  /** Returns the heads of the subject, several if it is coordinated; empty if none is found. */
  static List<Token> find(Tree tree, Token verb) {
    return tree.finiteForm(verb)
        .map(finite -> new AdjacentSubject(tree, finite).find(verb))
        .orElse(List.of());
  }

  /**
   * In "Mme Hébert, une avocate de 40 ans, a dit", where the tree takes the second noun for the
   * subject, returns the name before it.
   */
  static Optional<Token> named(Tree tree, Token subject, Token verb) {
    int start = subject.index();
    while (start > 0 && tree.sentence().token(start - 1).head() == subject.index()) {
      start--;
    }
    boolean apposed =
        subject.upos() == Upos.NOUN
            && subject.index() < verb.index()
            && start > 1
            && tree.sentence().token(start - 1).form().equals(",");
    if (!apposed) {
      return Optional.empty();
    }
    Token last = tree.sentence().token(start - 2);
    boolean free =
        last.upos() == Upos.PROPN
            && tree.sentence().tokens().subList(subject.index(), verb.index()).stream()
                .anyMatch(token -> token.form().equals(","));
    return free
        ? tree.finiteForm(verb).stream()
            .flatMap(finite -> new AdjacentSubject(tree, finite).phrase(last.index()).stream())
            .filter(head -> number(subject) != Morphology.Number.PLURAL)
            .filter(head -> head.is("root") || PositionalSubject.isLoose(head))
            .reduce((first, second) -> second)
        : Optional.empty();
  }

  private List<Token> find(Token verb) {
    int end = Math.min(finite.index(), verb.index()) - 1;
    while (end >= 0 && isOfVerbGroup(token(end))) {
      end--;
    }
    if (end < 0 || !isComma(end)) {
      return phrase(end);
    }
    List<Token> nearest = List.of();
    int commas = 0;
    for (int at = end; at > 0 && commas < COMMAS && !isBarrier(token(at)); at--) {
      if (isComma(at)) {
        commas++;
        List<Token> found = phrase(at - 1);
        boolean nested = commas > 1 || isAfterComma(found);
        if (!found.isEmpty() && nested) {
          // What stands between two commas can be an apposition to what is before them.
          if (commas > 1) {
            return found;
          }
          nearest = found;
        }
      }
    }
    return nearest;
  }

  private boolean isAfterComma(List<Token> heads) {
    if (heads.isEmpty()) {
      return false;
    }
    int start = heads.get(0).index();
    while (start > 0 && isOfPhrase(start - 1)) {
      start--;
    }
    return start > 0 && isComma(start - 1);
  }

  /** Returns the heads of the noun phrase that ends at a word, if it can be the subject. */
  private List<Token> phrase(int end) {
    return phrase(end, false);
  }

  /**
   * @param part whether it need only be part of the subject, whose number is then another
   */
  private List<Token> phrase(int end, boolean part) {
    int start = end;
    while (start >= 0 && isOfPhrase(start)) {
      start--;
    }
    start++;
    int from = start;
    for (int i = start; i <= end; i++) {
      boolean opens =
          token(i).upos() == Upos.DET
              && i > 0
              && token(i - 1).upos() != Upos.ADP
              && token(i - 1).upos() != Upos.DET
              && !token(i - 1).lemma().equals("tout");
      from = opens ? i : from;
    }
    Optional<Token> head = head(from, end);
    if (head.isEmpty() || !isBoundary(start - 1)) {
      return List.of();
    }
    List<Token> heads = new ArrayList<>(List.of(head.get()));
    boolean joined = start > 1 && from == start && token(start - 1).upos() == Upos.CCONJ;
    if (joined
        && number(finite) == Morphology.Number.PLURAL
        && number(head.get()) != Morphology.Number.PLURAL) {
      List<Token> before = phrase(start - 2, true);
      heads.addAll(0, before);
      return before.isEmpty() ? List.of() : heads;
    }
    return part || agrees(head.get()) ? heads : List.of();
  }

  private Optional<Token> head(int from, int end) {
    if (from > end || token(from).upos() == Upos.ADP) {
      return Optional.empty();
    }
    Optional<Token> counting = Optional.empty();
    for (int i = from; i <= end && token(i).upos() != Upos.ADP; i++) {
      Token token = token(i);
      if (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN) {
        return tree.isTime(token) ? Optional.empty() : Optional.of(token);
      }
      if (token.upos() == Upos.NUM || token.upos() == Upos.PRON) {
        counting = Optional.of(token);
      }
    }
    return counting;
  }

  private static boolean isOfVerbGroup(Token token) {
    return token.upos() == Upos.ADV
        || token.upos() == Upos.PRON
            && (token.is("obj") || token.is("iobj") || token.is("expl") || token.is("obl"));
  }

  private boolean isOfPhrase(int at) {
    return switch (token(at).upos()) {
      case NOUN, PROPN, ADJ, DET, NUM, ADP, X, SYM -> true;
      case PRON ->
          at > 0 && token(at - 1).upos() == Upos.ADP || INDEFINITE.contains(Tree.lower(token(at)));
      case ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, VERB -> false;
    };
  }

  /** What a subject can begin behind: the start of a clause. */
  private boolean isBoundary(int at) {
    if (at < 0) {
      return true;
    }
    return switch (token(at).upos()) {
      case PUNCT, CCONJ, SCONJ -> true;
      case PRON -> Tree.lower(token(at)).startsWith("qu") && !Tree.lower(token(at)).equals("qui");
      case ADV -> at == 0;
      case ADJ, ADP, AUX, DET, INTJ, NOUN, NUM, PART, PROPN, SYM, VERB, X -> false;
    };
  }

  private static boolean isBarrier(Token token) {
    return switch (token.form()) {
      case "«", "»", "\"", "“", "”", ":", ";" -> true;
      default -> false;
    };
  }

  private boolean agrees(Token noun) {
    Morphology.Number wanted = number(finite);
    Morphology.Number found = number(noun);
    return wanted == found || wanted == Morphology.Number.NONE || found == Morphology.Number.NONE;
  }

  private static Morphology.Number number(Token token) {
    return token.morphology().number();
  }

  private boolean isComma(int at) {
    return token(at).form().equals(",");
  }

  private Token token(int at) {
    return tree.sentence().token(at);
  }
}
