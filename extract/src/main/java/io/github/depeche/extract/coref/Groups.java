package io.github.depeche.extract.coref;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerEntry;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds whom a plural stands for when they are named apart: "les deux parties", "les deux
 * ministres", "ils". They are those last named together ("X et Y", "X avec Y", "entre X et Y",
 * "X-Y").
 */
final class Groups {

  /** How many sentences back those named together are looked for. */
  private static final int WINDOW = 4;

  /** How many referents back. */
  private static final int FAR = 100;

  private final Referents referents;
  private final Links links;
  private final Enumerations enumerations;
  private final Predicate<Referent> parties = this::isParty;
  private final Predicate<Referent> countries = this::isCountry;
  private final Predicate<Referent> people = Groups::isPerson;

  Groups(Referents referents, Links links) {
    this.referents = referents;
    this.links = links;
    this.enumerations = new Enumerations(referents, this::same);
  }

  /**
   * Returns what a plural noun takes up, at least two, or nothing if it is no such noun or nobody
   * is found.
   */
  List<Referent> members(Referent plural) {
    if (plural.isName() || plural.isPossessive()) {
      return List.of();
    }
    List<Referent> enumerated = enumerated(plural);
    if (!enumerated.isEmpty()) {
      return enumerated;
    }
    boolean two = Enumerations.number(plural) == 2;
    if (plural.isIndefinite()
        || !two
            && (!plural.determiner().equals("les") && !plural.isDemonstrative()
                || !isBare(plural))) {
      return List.of();
    }
    return switch (plural.type()) {
      case ORGANIZATION, GPE -> parties(plural, two);
      case PERSON, ROLE ->
          Words.PERSONS.contains(plural.lemma()) ? together(plural, people, two) : List.of();
      case LOCATION, AGREEMENT, GATHERING, DATE -> List.of();
    };
  }

  private List<Referent> enumerated(Referent plural) {
    return switch (plural.type()) {
      case ORGANIZATION -> enumerations.members(plural, parties);
      case GPE -> enumerations.members(plural, countries);
      // "cinq nouveaux membres : la Suède, l'Italie …"
      case PERSON, ROLE -> {
        List<Referent> named = enumerations.members(plural, people);
        yield named.isEmpty() ? enumerations.members(plural, parties) : named;
      }
      case LOCATION, AGREEMENT, GATHERING, DATE -> List.of();
    };
  }

  private List<Referent> parties(Referent plural, boolean two) {
    if (!Words.PARTIES.contains(plural.lemma())) {
      return List.of();
    }
    Predicate<Referent> kind = plural.type() == MentionType.GPE ? countries : parties;
    List<Referent> together = together(plural, kind, two);
    return together.isEmpty() && two ? lastTwo(plural, kind) : together;
  }

  /** The two named last, when none are named together. */
  private List<Referent> lastTwo(Referent plural, Predicate<Referent> kind) {
    Referent one = null;
    for (Referent other : Lists.reverse(referents.before(plural, FAR))) {
      if (kind.test(other)) {
        if (one == null) {
          one = other;
        } else if (!same(one, other)) {
          return ImmutableList.of(other, one);
        }
      }
    }
    return List.of();
  }

  /**
   * Returns whom "ils", "leur" or "eux" stands for when there is no plural before it: people, else
   * any named together.
   */
  List<Referent> ofPronoun(Referent pronoun) {
    List<Referent> named = pronoun.head().is("det") ? List.of() : together(pronoun, people, false);
    return named.isEmpty() ? together(pronoun, parties, false) : named;
  }

  private boolean isBare(Referent plural) {
    return Words.ofName(referents.textOf(plural)).size() == 1;
  }

  private boolean isParty(Referent referent) {
    boolean acts =
        referent.type() == MentionType.GPE || referent.type() == MentionType.ORGANIZATION;
    return acts && code(referent).isPresent();
  }

  private boolean isCountry(Referent referent) {
    return referent.type() == MentionType.GPE && code(referent).isPresent();
  }

  /** The code of a country, capital or organisation that is named by itself. */
  private Optional<String> code(Referent referent) {
    if (!referent.isName() || referent.type() == MentionType.PERSON) {
      return Optional.empty();
    }
    return Gazetteer.standard()
        .lookup(referents.textOf(referent))
        .map(GazetteerMatch::first)
        .filter(
            entry ->
                switch (entry.kind()) {
                  case COUNTRY, ORGANISATION, CAPITAL -> true;
                  case DEMONYM, INSTITUTION, PLACE, REGION, PRESS, PERSON, ARMED_GROUP -> false;
                })
        .flatMap(GazetteerEntry::code);
  }

  /** Returns whether two are the same, also as a country and its capital. */
  private boolean same(Referent one, Referent other) {
    Optional<String> code = code(one);
    return links.same(one.candidate(), other.candidate())
        || code.isPresent() && code.equals(code(other));
  }

  private static boolean isPerson(Referent referent) {
    return referent.isName()
        && (referent.type() == MentionType.PERSON || referent.type() == MentionType.ROLE);
  }

  private List<Referent> together(Referent plural, Predicate<Referent> kind, boolean two) {
    List<Referent> distinct = new ArrayList<>();
    int sentence = plural.sentence().index();
    for (Referent other : Lists.reverse(referents.before(plural, FAR))) {
      if (other.sentence().index() != sentence) {
        Optional<List<Referent>> found = pick(Lists.reverse(distinct), two);
        if (found.isPresent()) {
          return found.get();
        }
        distinct.clear();
        sentence = other.sentence().index();
      }
      if (plural.sentence().index() - sentence > WINDOW) {
        return List.of();
      }
      if (kind.test(other) && !other.candidate().span().overlaps(plural.candidate().span())) {
        distinct.removeIf(known -> nested(other, known));
        if (distinct.stream().noneMatch(known -> same(known, other))) {
          distinct.add(other);
        }
      }
    }
    return pick(Lists.reverse(distinct), two).orElse(List.of());
  }

  private static boolean nested(Referent outer, Referent inner) {
    return outer.candidate().span().contains(inner.candidate().span());
  }

  /**
   * Those of a sentence that belong together: the last coordinated ones, else all if they are as
   * many as wanted.
   */
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
    for (Token token : first.sentence().tokensIn(from, Math.max(from, to))) {
      switch (token.form()) {
        case "et", "-", "–", "avec" -> joined = true;
        default -> {
          boolean verb =
              switch (token.upos()) {
                case VERB, AUX, SCONJ, PRON -> true;
                case ADJ, ADP, ADV, CCONJ, DET, INTJ, NOUN, NUM, PART, PROPN, PUNCT, SYM, X ->
                    false;
              };
          if (verb) {
            return false;
          }
        }
      }
    }
    return joined;
  }
}
