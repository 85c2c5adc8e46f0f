package io.github.depeche.extract.coref;

import io.github.depeche.document.MentionType;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.mentions.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ties names to names: the same again, a short form to the full one, wherever it stands ("Trump" in
 * the title, "Donald Trump" below), an acronym to the name it follows or precedes in brackets, two
 * names of one organisation.
 */
final class NameLinks {

  /** Of more names with a word in common than this the first are looked at. */
  private static final int MOST = 100;

  private final Referents referents;
  private final Links links;

  NameLinks(Referents referents, Links links) {
    this.referents = referents;
    this.links = links;
  }

  void link() {
    linkPersons();
    linkOthers();
  }

  private void linkPersons() {
    Map<List<String>, Referent> byName = new HashMap<>();
    Map<String, List<Referent>> byWord = new HashMap<>();
    List<Referent> firsts = new ArrayList<>();
    for (Referent referent : referents.all()) {
      if (referent.isName() && referent.type() == MentionType.PERSON) {
        List<String> name = Words.ofName(referents.textOf(referent));
        Referent same = byName.putIfAbsent(name, referent);
        if (same != null) {
          links.link(referent.candidate(), same.candidate());
        } else {
          firsts.add(referent);
          name.stream()
              .distinct()
              .forEach(
                  word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(referent));
        }
      }
    }
    for (Referent first : firsts) {
      fullForm(first, byWord).ifPresent(full -> links.link(first.candidate(), full.candidate()));
    }
  }

  /** The nearest longer name before it, else after it, of which it is a short form. */
  private Optional<Referent> fullForm(Referent shortForm, Map<String, List<Referent>> byWord) {
    List<String> words = Words.ofName(referents.textOf(shortForm));
    List<Referent> all = byWord.getOrDefault(words.get(words.size() - 1), List.of());
    List<Referent> same = all.subList(0, Math.min(all.size(), MOST));
    Optional<Referent> best = Optional.empty();
    for (Referent full : same) {
      boolean before = full.order() < shortForm.order();
      if (isShortFor(words, Words.ofName(referents.textOf(full))) && (before || best.isEmpty())) {
        best = Optional.of(full);
      }
    }
    return best;
  }

  /**
   * Returns whether one name is a shorter form of another: a single word of it, or several that
   * begin with its first. "Nawaz Sharif" is not "Kulsoom Nawaz Sharif".
   */
  static boolean isShortFor(List<String> words, List<String> full) {
    if (words.size() >= full.size() || words.get(0).length() < 2) {
      return false;
    }
    boolean contained = Collections.indexOfSubList(full, words) >= 0 || full.containsAll(words);
    return contained && (words.size() == 1 || words.get(0).equals(full.get(0)));
  }

  private void linkOthers() {
    Map<Object, Referent> known = new HashMap<>();
    Map<Integer, Referent> ending = new HashMap<>();
    for (Referent referent : referents.all()) {
      if (!referent.isName()
          || referent.type() == MentionType.PERSON
          || referent.type() == MentionType.ROLE) {
        continue;
      }
      List<String> words = Words.ofName(referents.textOf(referent));
      Referent same = known.get(List.of(kind(referent), words));
      Optional<String> owner = owner(referent);
      if (same == null && owner.isPresent()) {
        same = known.get(owner.get());
      }
      Optional<Referent> full =
          beforeBracket(referent, ending).filter(before -> isAcronymOf(referent, before));
      if (same == null) {
        same = full.orElse(null);
      } else if (full.isPresent()) {
        tie(same, full.get());
      }
      if (same == null && referent.type() == MentionType.ORGANIZATION) {
        same = known.get(List.of("short", words));
      }
      if (same != null) {
        links.link(referent.candidate(), same.candidate());
      }
      Referent kept = same == null ? referent : same;
      known.putIfAbsent(List.of(kind(referent), words), kept);
      owner.ifPresent(code -> known.putIfAbsent(code, kept));
      if (referent.type() == MentionType.ORGANIZATION && words.size() > 2) {
        known.putIfAbsent(List.of("short", words.subList(0, 1)), kept);
        known.putIfAbsent(List.of("short", words.subList(0, 2)), kept);
      }
      ending.putIfAbsent(referent.candidate().span().end(), referent);
    }
  }

  /** Ties two names that were known apart until a bracket has shown them to be one. */
  private void tie(Referent one, Referent other) {
    Candidate first = links.representative(one.candidate());
    Candidate second = links.representative(other.candidate());
    if (!first.equals(second)) {
      links.link(first, second);
    }
  }

  /** The widest name that ends just before the bracket that opens before {@code referent}. */
  private Optional<Referent> beforeBracket(Referent referent, Map<Integer, Referent> ending) {
    int bracket = beforeBlanks(referent.candidate().span().start());
    boolean bracketed = bracket >= 0 && referents.text().charAt(bracket) == '(';
    return bracketed
        ? Optional.ofNullable(ending.get(beforeBlanks(bracket) + 1))
        : Optional.empty();
  }

  /** Returns the index of the last character before {@code offset} that is no blank, or -1. */
  private int beforeBlanks(int offset) {
    int at = offset - 1;
    while (at >= 0 && offset - at < 4 && Character.isWhitespace(referents.text().charAt(at))) {
      at--;
    }
    return at;
  }

  private static String kind(Referent referent) {
    return switch (referent.type()) {
      case GPE, LOCATION -> "place";
      case PERSON, ORGANIZATION, ROLE, AGREEMENT, GATHERING, DATE -> referent.type().label();
    };
  }

  /** The code of a country or organisation that is named by itself. */
  private Optional<String> owner(Referent referent) {
    return switch (referent.type()) {
      case GPE, ORGANIZATION ->
          Gazetteer.standard()
              .lookup(referents.textOf(referent))
              .map(GazetteerMatch::first)
              .filter(
                  entry ->
                      entry.kind() == GazetteerKind.COUNTRY
                          || entry.kind() == GazetteerKind.ORGANISATION)
              .flatMap(entry -> entry.code());
      case PERSON, LOCATION, ROLE, AGREEMENT, GATHERING, DATE -> Optional.empty();
    };
  }

  /** "Cour pénale internationale (CPI)", "CPI (Cour pénale internationale)" */
  private boolean isAcronymOf(Referent second, Referent first) {
    if (second.type() != first.type()) {
      return false;
    }
    String one = referents.textOf(first);
    String other = referents.textOf(second);
    return isAcronym(other) && Words.ofName(one).size() > 1
        || isAcronym(one) && Words.ofName(other).size() > 1;
  }

  /**
   * Returns whether a name is one word mostly in capitals. The letters need not be initials:
   * acronyms are often foreign.
   */
  private static boolean isAcronym(String name) {
    long capitals =
        name.chars().filter(c -> Character.isUpperCase(c) || Character.isDigit(c)).count();
    long letters = name.chars().filter(Character::isLetter).count();
    return capitals >= 2
        && 2 * capitals >= letters
        && Character.isUpperCase(name.charAt(0))
        && name.indexOf(' ') < 0;
  }
}
