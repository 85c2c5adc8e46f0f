package io.github.depeche.extract.coref;

import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerEntry;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.mentions.Candidate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out gender and number: of a noun by its form and determiner, of a name by what stands
 * before it and by lists.
 */
final class Agreements {

  private final Referents referents;
  private final Links links;
  private final Map<Candidate, Agreement> persons = new HashMap<>();

  /** What referents say by themselves, in their order, as far as it has been asked. */
  private final @Nullable Agreement[] singles;

  Agreements(Referents referents, Links links) {
    this.referents = referents;
    this.links = links;
    this.singles = new Agreement[referents.all().size()];
  }

  /**
   * Collects what the text tells of each named person: titles and roles that are tied to the name.
   */
  void collect() {
    for (Referent referent : referents.all()) {
      boolean person = referent.type() == MentionType.PERSON || referent.type() == MentionType.ROLE;
      if (person && !referent.isPronoun()) {
        persons.merge(links.representative(referent.candidate()), single(referent), Agreement::or);
      }
    }
  }

  Agreement of(Referent referent) {
    if (referent.isPronoun()) {
      return new Agreement(
          referent.head().morphology().gender(), referent.head().morphology().number());
    }
    Agreement known =
        persons.getOrDefault(links.representative(referent.candidate()), Agreement.UNKNOWN);
    return switch (referent.type()) {
      case PERSON, ROLE -> single(referent).or(known);
      case ORGANIZATION, GPE, LOCATION, AGREEMENT, GATHERING, DATE -> single(referent);
    };
  }

  private Agreement single(Referent referent) {
    Agreement known = singles[referent.order()];
    if (known == null) {
      known = find(referent);
      singles[referent.order()] = known;
    }
    return known;
  }

  private Agreement find(Referent referent) {
    if (!referent.isName() || referent.type() == MentionType.ROLE) {
      return noun(referent);
    }
    return switch (referent.type()) {
      case PERSON -> new Agreement(personGender(referent), Number.SINGULAR);
      case ORGANIZATION, GPE, LOCATION, ROLE, AGREEMENT, GATHERING, DATE -> named(referent);
    };
  }

  private static Agreement noun(Referent referent) {
    Token head = referent.head();
    Gender byDeterminer = determinerGender(referent.determiner());
    Gender gender = byDeterminer == Gender.NONE ? head.morphology().gender() : byDeterminer;
    Number number = determinerNumber(referent.determiner());
    if (number == Number.NONE) {
      number = head.morphology().number();
    }
    if (Words.QUANTITY.contains(referent.lemma())) {
      return new Agreement(Gender.NONE, Number.PLURAL);
    }
    boolean counted =
        referent.sentence().children(head, "nummod").stream()
            .anyMatch(word -> word.index() < head.index());
    return new Agreement(gender, counted && number == Number.NONE ? Number.PLURAL : number);
  }

  private static Gender determinerGender(String determiner) {
    if (Words.MASCULINE_DETERMINERS.contains(determiner)) {
      return Gender.MASCULINE;
    }
    return Words.FEMININE_DETERMINERS.contains(determiner) ? Gender.FEMININE : Gender.NONE;
  }

  private static Number determinerNumber(String determiner) {
    if (Words.SINGULAR_DETERMINERS.contains(determiner)) {
      return Number.SINGULAR;
    }
    return Words.PLURAL_DETERMINERS.contains(determiner) ? Number.PLURAL : Number.NONE;
  }

  private Gender personGender(Referent referent) {
    for (int i = referent.head().index() - 1; i >= Math.max(0, referent.head().index() - 2); i--) {
      String before = Words.fold(referent.sentence().token(i).form());
      if (Words.MASCULINE_TITLES.contains(before)) {
        return Gender.MASCULINE;
      }
      if (Words.FEMININE_TITLES.contains(before)) {
        return Gender.FEMININE;
      }
    }
    String first = Words.ofName(referents.textOf(referent)).get(0);
    if (Words.MASCULINE_NAMES.contains(first)) {
      return Gender.MASCULINE;
    }
    return Words.FEMININE_NAMES.contains(first) ? Gender.FEMININE : Gender.NONE;
  }

  private Agreement named(Referent referent) {
    String name = referents.textOf(referent);
    Optional<GazetteerMatch> match = Gazetteer.standard().lookup(name);
    if (match.isPresent() && match.get().as(GazetteerKind.COUNTRY).isPresent()) {
      return country(name);
    }
    Agreement written = noun(referent);
    if (written.gender() != Gender.NONE) {
      return written;
    }
    String full =
        match
            .map(GazetteerMatch::first)
            .filter(entry -> entry.kind() == GazetteerKind.ORGANISATION)
            .flatMap(Agreements::fullName)
            .orElse(name);
    List<String> words = Words.ofName(full);
    boolean feminine = !words.isEmpty() && Words.FEMININE_HEADS.contains(words.get(0));
    Number number = written.number() == Number.NONE ? Number.SINGULAR : written.number();
    return new Agreement(feminine ? Gender.FEMININE : Gender.NONE, number);
  }

  /** The long name of the organisation that an acronym stands for. */
  private static Optional<String> fullName(GazetteerEntry acronym) {
    return acronym.code().flatMap(Gazetteer.standard()::owner).map(GazetteerEntry::name);
  }

  private static Agreement country(String name) {
    String folded = String.join(" ", Words.ofName(name));
    String first = folded.split(" ")[0];
    if (isOf(Words.MASCULINE_PLURAL_COUNTRIES, first, folded)) {
      return new Agreement(Gender.MASCULINE, Number.PLURAL);
    }
    if (Words.PLURAL_COUNTRIES.contains(folded)) {
      return new Agreement(Gender.NONE, Number.PLURAL);
    }
    boolean masculine = !first.endsWith("e") || isOf(Words.MASCULINE_COUNTRIES_IN_E, first, folded);
    return new Agreement(masculine ? Gender.MASCULINE : Gender.FEMININE, Number.SINGULAR);
  }

  /** Says whether a list has a country by the first word of its name or by all of it. */
  private static boolean isOf(Set<String> list, String first, String name) {
    return list.contains(first) || list.contains(name);
  }
}
