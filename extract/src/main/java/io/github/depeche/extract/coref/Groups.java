package io.github.depeche.extract.coref;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds whom a plural stands for when they are named apart: "les deux parties", "les deux ministres", "ils". They are
 * those last named together ("X et Y", "X avec Y", "entre X et Y", "X-Y").
 */
final class Groups {

  /** How many sentences back those named together are looked for. */
  private static final int WINDOW = 4;

  private final Referents referents;
  private final Links links;

  Groups(Referents referents, Links links) {
    this.referents = referents;
    this.links = links;
  }

  /** Returns what a plural noun takes up, at least two, or nothing if it is no such noun or nobody is found. */
  List<Referent> members(Referent plural) {
    if (plural.isName() || plural.isPossessive() || plural.isIndefinite()) {
      return List.of();
    }
    boolean two = isTwo(plural);
    if (!two && (!plural.determiner().equals("les") && !plural.isDemonstrative() || !isBare(plural))) {
      return List.of();
    }
    return switch (plural.type()) {
      case ORGANIZATION, GPE ->
          Words.PARTIES.contains(plural.lemma()) ? together(plural, Groups::isParty, two) : List.of();
      case PERSON, ROLE -> Words.PERSONS.contains(plural.lemma()) ? together(plural, Groups::isPerson, two) : List.of();
      case LOCATION, AGREEMENT, GATHERING, DATE -> List.of();
    };
  }

  /** Returns whom "ils", "leur" or "eux" stands for when there is no plural before it: people, else any named together. */
  List<Referent> ofPronoun(Referent pronoun) {
    List<Referent> people = pronoun.head().is("det") ? List.of() : together(pronoun, Groups::isPerson, false);
    return people.isEmpty() ? together(pronoun, Groups::isParty, false) : people;
  }

  private static boolean isTwo(Referent plural) {
    return plural.sentence().children(plural.head(), "nummod").stream()
        .map(Token::lemma)
        .anyMatch(lemma -> lemma.equals("deux"));
  }

  private boolean isBare(Referent plural) {
    return Words.ofName(referents.textOf(plural)).size() == 1;
  }

  private static boolean isParty(Referent referent) {
    return referent.isName() && (referent.type() == MentionType.GPE || referent.type() == MentionType.ORGANIZATION);
  }

  private static boolean isPerson(Referent referent) {
    return referent.isName() && (referent.type() == MentionType.PERSON || referent.type() == MentionType.ROLE);
  }

  private List<Referent> together(Referent plural, Predicate<Referent> kind, boolean two) {
    int last = plural.sentence().index();
    for (int s = last; s >= Math.max(0, last - WINDOW); s--) {
      List<Referent> distinct = new ArrayList<>();
      for (Referent other : referents.inSentence(s)) {
        if (kind.test(other) && other.order() < plural.order()
            && !other.candidate().span().overlaps(plural.candidate().span())
            && distinct.stream().noneMatch(known -> links.same(known.candidate(), other.candidate()) || nested(known, other))) {
          distinct.add(other);
        }
      }
      Optional<List<Referent>> found = pick(distinct, two);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return List.of();
  }

  private static boolean nested(Referent outer, Referent inner) {
    return outer.candidate().span().contains(inner.candidate().span());
  }

  /** Those of a sentence that belong together: the last coordinated ones, else all if they are as many as wanted. */
  private static Optional<List<Referent>> pick(List<Referent> distinct, boolean two) {
    for (int i = distinct.size() - 1; i > 0; i--) {
      if (coordinated(distinct.get(i - 1), distinct.get(i))) {
        int first = i - 1;
        while (!two && first > 0 && coordinated(distinct.get(first - 1), distinct.get(first))) {
          first--;
        }
        return Optional.of(ImmutableList.copyOf(distinct.subList(first, i + 1)));
      }
    }
    return distinct.size() == 2 ? Optional.of(ImmutableList.copyOf(distinct)) : Optional.empty();
  }

  /** Returns whether one is joined to the other by "et", "avec", a comma in a list, or a dash. */
  private static boolean coordinated(Referent first, Referent second) {
    int from = first.candidate().span().end();
    int to = second.candidate().span().start();
    boolean joined = false;
    for (Token token : first.sentence().tokens()) {
      if (token.span().start() >= from && token.span().end() <= to) {
        switch (token.form()) {
          case "et", "-", "–", "avec" -> joined = true;
          default -> {
            boolean verb =
                switch (token.upos()) {
                  case VERB, AUX, SCONJ, PRON -> true;
                  case ADJ, ADP, ADV, CCONJ, DET, INTJ, NOUN, NUM, PART, PROPN, PUNCT, SYM, X -> false;
                };
            if (verb) {
              return false;
            }
          }
        }
      }
    }
    return joined;
  }
}
