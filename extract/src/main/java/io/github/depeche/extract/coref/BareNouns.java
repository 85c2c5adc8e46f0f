package io.github.depeche.extract.coref;

import io.github.depeche.document.MentionType;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerEntry;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.mentions.Candidate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Ties definite common nouns to what they take up: "le ministre" to the person whose office it is,
 * "le bloc" to the organisation named before, "l'armée" to "l'armée turque", "l'intéressé" to the
 * person spoken of. Is fed the referents in text order.
 */
final class BareNouns {

  /** How many names back a noun may reach. */
  private static final int MEMORY = 30;

  /** How many sentences back one of no fixed noun is looked for. */
  private static final int NEAR = 2;

  private final Referents referents;
  private final Links links;
  private final Agreements agreements;
  private final Map<String, Referent> byNoun = new HashMap<>();
  private final Deque<Referent> names = new ArrayDeque<>();

  BareNouns(Referents referents, Links links, Agreements agreements) {
    this.referents = referents;
    this.links = links;
    this.agreements = agreements;
  }

  /** Returns what a noun takes up. */
  Optional<Referent> antecedent(Referent noun) {
    if (noun.isName() && noun.type() != MentionType.ROLE
        || noun.isPronoun()
        || noun.isIndefinite()) {
      return Optional.empty();
    }
    String lemma = noun.lemma();
    if (noun.isPossessive() && Words.COUNTERPART.contains(lemma)) {
      return counterpart(noun);
    }
    Optional<Referent> same =
        Optional.ofNullable(byNoun.get(key(noun))).filter(other -> compatible(noun, other));
    return switch (noun.type()) {
      case ROLE ->
          noun.isPossessive() || lemma.equals("homologue")
              ? Optional.empty()
              : same.or(() -> person(noun, lemma));
      case ORGANIZATION ->
          lemma.equals("partie") ? country(noun, lemma) : same.or(() -> organisation(noun, lemma));
      case PERSON -> same.or(() -> person(noun, lemma));
      case GPE -> country(noun, lemma).or(() -> lemma.equals("pays") ? Optional.empty() : same);
      case LOCATION, AGREEMENT, GATHERING -> same;
      case DATE -> Optional.empty();
    };
  }

  /**
   * Ties an office named before its holder is, as in a title, to the person who is said to hold it
   * further down.
   */
  void linkForward() {
    Map<String, Referent> holders = new HashMap<>();
    List<Referent> all = referents.all();
    for (int i = all.size() - 1; i >= 0; i--) {
      Referent role = all.get(i);
      if (role.type() != MentionType.ROLE) {
        continue;
      }
      if (links.representative(role.candidate()).type() == MentionType.PERSON) {
        holders.put(key(role), role);
        holders.put(bareKey(role), role);
      } else if (!links.isLinked(role.candidate())
          && (!role.isIndefinite() || role.sentence().index() == 0)) {
        Optional.ofNullable(holders.get(key(role)))
            .filter(holder -> compatible(role, holder))
            .ifPresent(holder -> links.link(role.candidate(), holder.candidate()));
      }
    }
  }

  /** Takes note of a referent, so that later ones may take it up. */
  void remember(Referent referent) {
    if (referent.isPronoun()) {
      return;
    }
    if (referent.isName() && referent.type() != MentionType.ROLE) {
      names.addFirst(referent);
      if (names.size() > MEMORY) {
        names.removeLast();
      }
    }
    if (!referent.isName()
        || referent.type() == MentionType.ROLE
        || referent.type() == MentionType.ORGANIZATION) {
      byNoun.put(key(referent), referent);
      byNoun.put(bareKey(referent), referent);
    }
  }

  /**
   * The key under which the noun alone finds it: "le ministre" takes up the Foreign Minister, but
   * not the Prime Minister.
   */
  private String bareKey(Referent referent) {
    return key(referent).replace(Offices.FOREIGN_MINISTER, "ministre");
  }

  private String key(Referent referent) {
    String noun =
        referent.type() == MentionType.ROLE ? Offices.of(referent, referents) : referent.lemma();
    return referent.type() + " " + noun + (agreements.of(referent).isPlural() ? " +" : "");
  }

  /**
   * Returns whether a noun says nothing against the earlier one: no other country, no other
   * complement.
   */
  private boolean compatible(Referent noun, Referent earlier) {
    if (noun.type() == MentionType.ROLE && !agreements.of(noun).fits(agreements.of(earlier))) {
      return false;
    }
    List<String> own = owners(noun);
    List<String> words = Words.ofName(referents.textOf(noun));
    if (!own.isEmpty()) {
      List<String> before = Words.ofName(referents.textOf(earlier));
      boolean shorter =
          noun.type() != MentionType.ROLE && before.size() > 1 && words.containsAll(before);
      List<String> others = owners(earlier);
      return own.equals(others) || others.isEmpty() && shorter;
    }
    boolean renamed =
        noun.type() == MentionType.ROLE && !Offices.of(noun, referents).equals(noun.lemma());
    return words.size() == 1
        || renamed
        || Words.ofName(referents.textOf(earlier)).containsAll(words);
  }

  private List<String> owners(Referent referent) {
    return referents.owners(referent).stream()
        .flatMap(match -> match.first().code().stream())
        .toList();
  }

  private Optional<Referent> organisation(Referent noun, String lemma) {
    if (!noun.isDefinite()
        || noun.isPossessive()
        || agreements.of(noun).isPlural()
        || !owners(noun).isEmpty()
        || Words.ofName(referents.textOf(noun)).size() > 1) {
      return Optional.empty();
    }
    Predicate<Referent> isOrganisation = other -> other.type() == MentionType.ORGANIZATION;
    Optional<Referent> byName =
        nearest(
            isOrganisation.and(
                other -> Words.ofName(referents.textOf(other)).get(0).equals(Words.fold(lemma))));
    if (byName.isPresent()) {
      return byName;
    }
    Optional<Referent> bloc =
        Words.BLOC.contains(lemma)
            ? nearest(isOrganisation.and(this::isInternational))
            : Optional.empty();
    return bloc.isPresent() || !Words.COMPANY.contains(lemma)
        ? bloc
        : nearest(isOrganisation.and(other -> !isInternational(other) && isNear(other, noun)));
  }

  private static boolean isNear(Referent earlier, Referent noun) {
    return noun.sentence().index() - earlier.sentence().index() <= NEAR;
  }

  private boolean isInternational(Referent other) {
    return referents.owners(other).stream()
        .map(GazetteerMatch::first)
        .anyMatch(entry -> entry.kind() == GazetteerKind.ORGANISATION);
  }

  private Optional<Referent> person(Referent noun, String lemma) {
    if (!noun.isDefinite()
        || noun.isPossessive()
        || !Words.PERSON.contains(lemma)
        || !owners(noun).isEmpty()) {
      return Optional.empty();
    }
    Agreement agreement = agreements.of(noun);
    return nearest(
        other ->
            other.type() == MentionType.PERSON
                && agreements.of(other).fits(agreement)
                && isNear(other, noun));
  }

  /** "le pays", "la partie russe", "la capitale thaïlandaise" */
  private Optional<Referent> country(Referent noun, String lemma) {
    if (!noun.isDefinite() || noun.isPossessive() || agreements.of(noun).isPlural()) {
      return Optional.empty();
    }
    List<String> owners = countries(noun);
    boolean capital = lemma.startsWith("capital");
    if (owners.isEmpty() && !lemma.equals("pays") && !capital) {
      return Optional.empty();
    }
    GazetteerKind kind = capital ? GazetteerKind.CAPITAL : GazetteerKind.COUNTRY;
    return nearest(
        other ->
            other.type() == MentionType.GPE
                && Gazetteer.standard()
                    .lookup(referents.textOf(other))
                    .flatMap(match -> match.as(kind))
                    .flatMap(GazetteerEntry::code)
                    .filter(code -> owners.isEmpty() || owners.equals(List.of(code)))
                    .isPresent()
                && !noun.candidate().span().overlaps(other.candidate().span()));
  }

  /**
   * The countries that a noun says it belongs to; a city in its complement says nothing ("le pays
   * du statut de Rome").
   */
  private List<String> countries(Referent noun) {
    return referents.owners(noun).stream()
        .map(GazetteerMatch::first)
        .filter(
            entry -> entry.kind() == GazetteerKind.COUNTRY || entry.kind() == GazetteerKind.DEMONYM)
        .flatMap(entry -> entry.code().stream())
        .toList();
  }

  /** "son hôte": the person named last who is not the one whose host it is. */
  private Optional<Referent> counterpart(Referent noun) {
    if (!owners(noun).isEmpty() || Words.ofName(referents.textOf(noun)).size() > 1) {
      return Optional.empty();
    }
    Optional<Candidate> possessor =
        noun.sentence().children(noun.head(), "det").stream()
            .flatMap(determiner -> referents.at(determiner).stream())
            .filter(Referent::isPronoun)
            .findFirst()
            .map(other -> links.representative(other.candidate()));
    return possessor.flatMap(
        self ->
            nearest(
                other ->
                    other.type() == MentionType.PERSON
                        && !links.representative(other.candidate()).equals(self)));
  }

  private Optional<Referent> nearest(Predicate<Referent> wanted) {
    for (Iterator<Referent> at = names.iterator(); at.hasNext(); ) {
      Referent name = at.next();
      if (wanted.test(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
