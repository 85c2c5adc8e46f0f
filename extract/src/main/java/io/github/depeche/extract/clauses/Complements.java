package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.clauses.Predicate.Complement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says which clauses depend on a verb: a finite one, an infinitive, a quotation. */
final class Complements {

  private static final Set<String> QUOTES = Set.of("«", "»", "\"", "“", "”");

  private static final Set<String> CLOSING = Set.of("»", "”");

  private final Tree tree;
  private final Set<String> speech;

  Complements(Tree tree, Set<String> speech) {
    this.tree = tree;
    this.speech = speech;
  }

  /** Returns which clauses depend on a verb. */
  Set<Complement> of(Token verb) {
    Set<Complement> complements = EnumSet.noneOf(Complement.class);
    for (Token child : tree.sentence().children(verb)) {
      if (child.is("ccomp") && tree.isFinite(child)) {
        complements.add(Complement.CLAUSE);
      }
      if (tree.isInfinitive(child)
          && (child.is("xcomp")
              || child.is("ccomp")
              || child.is("obj")
              || child.is("advcl") && isDirect(child))) {
        complements.add(Complement.INFINITIVE);
      }
      if (isReported(child) || child.is("ccomp") && isQuoted(child)) {
        complements.add(Complement.QUOTE);
      }
    }
    if (verb.is("parataxis") || isBesideQuotation(verb) || isRightBehindQuotation(verb)) {
      complements.add(Complement.QUOTE);
    }
    return complements;
  }

  /** Says whether a verb has a quotation before or behind it, and is not itself within one. */
  private boolean isBesideQuotation(Token verb) {
    List<Token> marks =
        tree.sentence().children(verb).stream()
            .filter(child -> QUOTES.contains(child.form()))
            .toList();
    long before = marks.stream().filter(mark -> mark.index() < verb.index()).count();
    return !marks.isEmpty() && (before % 2 == 0 || marks.size() == 1);
  }

  /**
   * "… » a-t-il poursuivi": right behind the mark, whatever the tree says, with no subject before
   * it.
   */
  private boolean isRightBehindQuotation(Token verb) {
    List<Token> group = new ArrayList<>(tree.children(verb, "aux", "expl"));
    group.add(verb);
    int start = group.stream().mapToInt(Token::index).min().orElse(verb.index());
    boolean finite = tree.isFinite(verb) || group.stream().anyMatch(tree::isFinite);
    int before =
        start > 0 && tree.sentence().token(start - 1).form().equals(",") ? start - 2 : start - 1;
    return finite
        && before >= 0
        && CLOSING.contains(tree.sentence().token(before).form())
        && tree.children(verb, "nsubj").stream().noneMatch(subject -> subject.index() < start);
  }

  /**
   * Says whether a loose clause is what is said ("il a dit : nous irons"), not who says it ("nous
   * irons, dit-il").
   */
  private boolean isReported(Token clause) {
    return clause.is("parataxis") && !(speech.contains(clause.lemma()) && tree.isFinite(clause));
  }

  /**
   * Says whether an infinitive follows with a bare preposition ("à", "de"), not as a purpose or
   * time ("pour", "avant de").
   */
  private boolean isDirect(Token infinitive) {
    List<String> markers =
        tree.children(infinitive, "mark", "case").stream().map(Tree::lemma).toList();
    return markers.equals(List.of("à")) || markers.equals(List.of("de"));
  }

  private boolean isQuoted(Token clause) {
    return tree.sentence().children(clause).stream()
        .anyMatch(child -> QUOTES.contains(child.form()));
  }
}
