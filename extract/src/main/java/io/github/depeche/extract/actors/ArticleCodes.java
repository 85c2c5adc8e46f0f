package io.github.depeche.extract.actors;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.gazetteer.PhraseCodes;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes of one article's candidates, each found when first asked for. */
final class ArticleCodes {

  private final Analysis analysis;
  private final Coreference coreference;
  private final PhraseCodes phrases;
  private final Map<Candidate, ImmutableSet<String>> statements = new HashMap<>();
  private final Map<Candidate, Finding> things = new HashMap<>();
  private final ArmedGroups armed;
  private final Misleading misleading;
  private final CountryEvidence evidence;
  private final CountryByDefault byDefault;
  private final ImmutableListMultimap<Span, Candidate> byHead;
  private final ImmutableListMultimap<Candidate, Candidate> chains;
  private final Map<Candidate, Finding> known = new HashMap<>();
  private final Set<Candidate> asked = new HashSet<>();
  private final Map<Candidate, Ahead> ahead = new HashMap<>();

  ArticleCodes(Analysis analysis, Candidates candidates, Coreference coreference) {
    this.analysis = analysis;
    this.coreference = coreference;
    this.phrases = new PhraseCodes(analysis.text(), candidates.known());
    this.misleading = new Misleading(candidates);
    this.evidence = new CountryEvidence(analysis, candidates.known(), misleading::contains);
    this.byDefault = new CountryByDefault(analysis, evidence);
    this.byHead =
        candidates.all().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    this::headSpan, candidate -> candidate));
    this.chains =
        candidates.all().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    coreference::representative, candidate -> candidate));
    this.armed = new ArmedGroups(candidates.known(), coreference, chains);
  }

  /**
   * Returns what is found for a candidate: nothing for what is no actor or cannot be tied to a
   * country or organisation.
   */
  Finding of(Candidate candidate) {
    return isActor(candidate) ? found(candidate) : Finding.NOTHING;
  }

  /** Returns whether nothing says which codes an actor has, or that he has none. */
  boolean isOpen(Candidate candidate) {
    Finding found = of(candidate);
    return isActor(candidate) && (found.assumed() || found.isEmpty() && !armed.isOf(candidate));
  }

  /** Returns how much the article speaks of which country. */
  CountryEvidence evidence() {
    return evidence;
  }

  private static boolean isActor(Candidate candidate) {
    return switch (candidate.type()) {
      case PERSON, ORGANIZATION, GPE, LOCATION, ROLE, GATHERING -> true;
      case AGREEMENT, DATE -> false;
    };
  }

  private Finding found(Candidate candidate) {
    Finding before = known.get(candidate);
    if (before != null) {
      return before;
    }
    if (!asked.add(candidate)) {
      return Finding.NOTHING;
    }
    Finding found = find(candidate);
    asked.remove(candidate);
    known.put(candidate, found);
    return found;
  }

  private Finding find(Candidate candidate) {
    if (armed.isOf(candidate)) {
      return Finding.NOTHING;
    }
    Finding found = Finding.said(said(candidate));
    if (found.isEmpty()) {
      found = ofMembers(candidate);
    }
    if (found.isEmpty()) {
      found = ofChain(candidate);
    }
    if (found.isEmpty()) {
      found = Finding.said(ofOwner(candidate));
    }
    if (found.isEmpty()) {
      found = Finding.said(ofLeader(candidate));
    }
    if (isCountries(found)) {
      ImmutableSet<String> known = ofKnownPerson(candidate);
      found = known.isEmpty() ? found : Finding.said(known);
    }
    return found.isEmpty() && !isUncodedReference(candidate)
        ? Finding.assumed(byDefault.of(candidate))
        : found;
  }

  /**
   * Returns whether there are no others than countries. Who serves an organisation is known by
   * that, not by where he is from.
   */
  private static boolean isCountries(Finding found) {
    return found.codes().stream()
        .allMatch(
            code ->
                Gazetteer.standard()
                    .owner(code)
                    .filter(owner -> owner.kind() == GazetteerKind.COUNTRY)
                    .isPresent());
  }

  /** What the phrase says in itself; of a person's name, the nationality before it. */
  private ImmutableSet<String> said(Candidate candidate) {
    ImmutableSet<String> before = statements.get(candidate);
    if (before == null) {
      before = read(candidate);
      statements.put(candidate, before);
    }
    return before;
  }

  private ImmutableSet<String> read(Candidate candidate) {
    if (candidate.form() == MentionForm.PRONOUN) {
      return ImmutableSet.of();
    }
    Sentence sentence = sentence(candidate);
    if (candidate.type() == MentionType.PERSON && candidate.form() == MentionForm.NAME) {
      return ofNationality(candidate, sentence);
    }
    return phrases.in(sentence, candidate.span(), candidate.head()).stream()
        .filter(match -> !isPlaceOfCountry(candidate, match))
        .filter(
            match -> candidate.span().contains(match.span()) || !misleading.contains(match.span()))
        .flatMap(match -> evidence.codeOf(match).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** "le retrait du pays du statut de Rome": no city says which country. */
  private static boolean isPlaceOfCountry(Candidate candidate, GazetteerMatch match) {
    boolean country =
        candidate.type() == MentionType.GPE && candidate.form() == MentionForm.NOMINAL;
    return country
        && switch (match.first().kind()) {
          case CAPITAL, PLACE, INSTITUTION, PRESS, PERSON, ARMED_GROUP -> true;
          case COUNTRY, ORGANISATION, DEMONYM, REGION -> false;
        };
  }

  /** "le Togolais X", "le Franco-Libanais X" */
  private ImmutableSet<String> ofNationality(Candidate name, Sentence sentence) {
    List<Token> words = sentence.tokensIn(name.span().start(), name.span().end());
    int first = words.isEmpty() ? 0 : words.get(0).index();
    Token before = first == 0 ? null : sentence.token(first - 1);
    if (before == null || !Character.isUpperCase(before.form().charAt(0))) {
      return ImmutableSet.of();
    }
    return Gazetteer.standard().matches(before.span().in(analysis.text())).stream()
        .filter(match -> match.first().kind() == GazetteerKind.DEMONYM)
        .flatMap(match -> evidence.codeOf(match).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private Finding ofMembers(Candidate candidate) {
    for (Candidate at : List.of(candidate, coreference.representative(candidate))) {
      Finding all =
          coreference.members().get(at).stream()
              .map(this::found)
              .reduce(Finding.NOTHING, Finding::and);
      if (!all.isEmpty()) {
        return all;
      }
    }
    return Finding.NOTHING;
  }

  /**
   * What the article says of the same person or thing: the nearest statement along the chain, else
   * the first of all.
   */
  private Finding ofChain(Candidate candidate) {
    Ahead ahead = ahead(candidate);
    if (!ahead.said().isEmpty()) {
      return Finding.said(ahead.said());
    }
    Candidate at = ahead.end();
    Finding thing = things.get(at);
    if (thing == null) {
      things.put(at, Finding.NOTHING);
      thing = ofThing(at);
      things.put(at, thing);
    }
    if (!thing.isEmpty()) {
      return thing;
    }
    return at.equals(candidate) ? Finding.NOTHING : found(at);
  }

  /**
   * What lies before a candidate on its chain.
   *
   * @param end where the chain ends
   * @param said the nearest statement on the way there, the candidate's own left out
   */
  private record Ahead(Candidate end, ImmutableSet<String> said) {}

  /** Walks each link of a chain once, as each word of a long text may refer to the one before. */
  private Ahead ahead(Candidate candidate) {
    Deque<Candidate> path = new ArrayDeque<>();
    Candidate at = candidate;
    Ahead found = ahead.get(at);
    while (found == null) {
      Optional<Candidate> next = coreference.antecedent(at);
      if (next.isPresent()) {
        path.push(at);
        at = next.get();
        found = ahead.get(at);
      } else {
        found = new Ahead(at, ImmutableSet.of());
      }
    }
    for (Candidate behind : path) {
      ImmutableSet<String> codes = said(at);
      found = codes.isEmpty() ? found : new Ahead(found.end(), codes);
      ahead.put(behind, found);
      at = behind;
    }
    return found;
  }

  /**
   * What any mention of a thing says of it: the first that says so in itself, else by its owner.
   */
  private Finding ofThing(Candidate end) {
    for (Candidate mention : chains.get(end)) {
      ImmutableSet<String> codes = said(mention);
      if (!codes.isEmpty()) {
        return Finding.said(codes);
      }
    }
    for (Candidate mention : chains.get(end)) {
      ImmutableSet<String> codes = ofOwner(mention);
      if (!codes.isEmpty()) {
        return Finding.said(codes);
      }
    }
    return Finding.NOTHING;
  }

  private ImmutableSet<String> ofOwner(Candidate candidate) {
    return Owners.of(sentence(candidate), candidate).stream()
        .map(token -> at(token, candidate))
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(ImmutableSet.of());
  }

  private ImmutableSet<String> ofLeader(Candidate candidate) {
    return Owners.leader(sentence(candidate), candidate)
        .map(token -> at(token, candidate))
        .orElse(ImmutableSet.of());
  }

  private ImmutableSet<String> at(Token token, Candidate not) {
    for (Candidate other : byHead.get(token.span())) {
      boolean known =
          other.equals(not)
              || coreference.representative(other).equals(coreference.representative(not));
      Finding found = known ? Finding.NOTHING : found(other);
      if (!known) {
        return found.assumed() ? ImmutableSet.of() : found.codes();
      }
    }
    return ImmutableSet.of();
  }

  /** What every reader knows of a person whom the article only names. */
  private ImmutableSet<String> ofKnownPerson(Candidate candidate) {
    Candidate end = coreference.representative(candidate);
    if (end.type() != MentionType.PERSON || end.form() != MentionForm.NAME) {
      return ImmutableSet.of();
    }
    return Gazetteer.standard()
        .lookup(textOf(end))
        .flatMap(match -> match.only(GazetteerKind.PERSON))
        .flatMap(evidence::codeOf)
        .map(ImmutableSet::of)
        .orElse(ImmutableSet.of());
  }

  /** Returns whether a candidate refers to something that is known to have no code. */
  private boolean isUncodedReference(Candidate candidate) {
    Candidate end = coreference.representative(candidate);
    return !end.equals(candidate) && found(end).isEmpty();
  }

  private Span headSpan(Candidate candidate) {
    return sentence(candidate).token(candidate.head()).span();
  }

  private Sentence sentence(Candidate candidate) {
    return analysis.sentences().get(candidate.sentence());
  }

  private String textOf(Candidate candidate) {
    return candidate.span().in(analysis.text());
  }
}
