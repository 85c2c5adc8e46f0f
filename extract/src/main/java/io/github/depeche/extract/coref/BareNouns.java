package io.github.depeche.extract.coref;

import io.github.depeche.document.MentionType;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.gazetteer.PhraseCodes;
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
 * Ties definite common nouns to what they take up: "le ministre" to the person whose office it is, "le bloc" to the
 * organisation named before, "l'armée" to "l'armée turque", "l'intéressé" to the person spoken of. Is fed the referents in
 * text order.
 */
final class BareNouns {

  /** How many names back a noun may reach. */
  private static final int MEMORY = 30;

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
    if (noun.isName() && noun.type() != MentionType.ROLE || noun.isPronoun() || noun.isIndefinite()) {
      return Optional.empty();
    }
    String lemma = noun.lemma();
    Optional<Referent> same = Optional.ofNullable(byNoun.get(key(noun))).filter(other -> compatible(noun, other));
    return switch (noun.type()) {
      case ROLE -> noun.isPossessive() || lemma.equals("homologue") ? Optional.empty() : same;
      case ORGANIZATION -> same.or(() -> organisation(noun, lemma));
      case PERSON -> same.or(() -> person(noun, lemma));
      case GPE -> lemma.equals("pays") ? country(noun) : same;
      case LOCATION, AGREEMENT, GATHERING -> same;
      case DATE -> Optional.empty();
    };
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
    if (!referent.isName() || referent.type() == MentionType.ROLE || referent.type() == MentionType.ORGANIZATION) {
      byNoun.put(key(referent), referent);
    }
  }

  private String key(Referent referent) {
    boolean plural = agreements.of(referent).isPlural();
    return referent.type() + " " + referent.lemma() + (plural ? " +" : "");
  }

  /** Returns whether a noun says nothing against the earlier one: no other country, no other complement. */
  private boolean compatible(Referent noun, Referent earlier) {
    if (noun.type() == MentionType.ROLE && !agreements.of(noun).fits(agreements.of(earlier))) {
      return false;
    }
    List<String> own = owners(noun);
    if (!own.isEmpty()) {
      return own.equals(owners(earlier));
    }
    List<String> words = Words.ofName(referents.textOf(noun));
    return words.size() == 1 || Words.ofName(referents.textOf(earlier)).containsAll(words);
  }

  private List<String> owners(Referent referent) {
    Candidate candidate = referent.candidate();
    return PhraseCodes.in(referents.text(), referent.sentence(), candidate.span(), candidate.head()).stream()
        .flatMap(match -> match.first().code().stream())
        .toList();
  }

  private Optional<Referent> organisation(Referent noun, String lemma) {
    if (!noun.isDefinite() || noun.isPossessive() || agreements.of(noun).isPlural() || !owners(noun).isEmpty()
        || Words.ofName(referents.textOf(noun)).size() > 1) {
      return Optional.empty();
    }
    Predicate<Referent> isOrganisation = other -> other.type() == MentionType.ORGANIZATION;
    Optional<Referent> byName =
        nearest(isOrganisation.and(other -> Words.ofName(referents.textOf(other)).get(0).equals(Words.fold(lemma))));
    if (byName.isPresent()) {
      return byName;
    }
    Optional<Referent> bloc = Words.BLOC.contains(lemma) ? nearest(isOrganisation.and(this::isInternational)) : Optional.empty();
    return bloc.isPresent() || !Words.COMPANY.contains(lemma)
        ? bloc
        : nearest(isOrganisation.and(other -> !isInternational(other)));
  }

  private boolean isInternational(Referent other) {
    return PhraseCodes.in(referents.text(), other.sentence(), other.candidate().span(), other.candidate().head()).stream()
        .map(GazetteerMatch::first)
        .anyMatch(entry -> entry.kind() == GazetteerKind.ORGANISATION);
  }

  private Optional<Referent> person(Referent noun, String lemma) {
    if (!noun.isDefinite() || noun.isPossessive() || !Words.PERSON.contains(lemma) || !owners(noun).isEmpty()) {
      return Optional.empty();
    }
    Agreement agreement = agreements.of(noun);
    return nearest(other -> other.type() == MentionType.PERSON && agreements.of(other).fits(agreement)
        && noun.sentence().index() - other.sentence().index() <= 2);
  }

  private Optional<Referent> country(Referent noun) {
    if (!noun.isDefinite() || noun.isPossessive() || agreements.of(noun).isPlural() || !owners(noun).isEmpty()) {
      return Optional.empty();
    }
    return nearest(other -> other.type() == MentionType.GPE
        && !owners(other).isEmpty()
        && !noun.candidate().span().overlaps(other.candidate().span()));
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
