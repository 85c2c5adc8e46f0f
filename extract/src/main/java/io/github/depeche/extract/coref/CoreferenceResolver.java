package io.github.depeche.extract.coref;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Ties pronouns, bare nouns and short forms to what they refer to. Names are tied to names and
 * offices to their holders first; then the text is read once from its beginning, and each noun and
 * pronoun is tied to the most salient referent that agrees with it. Time is linear in the number of
 * candidates, but for those within one sentence. Thread-safe.
 */
public final class CoreferenceResolver {

  private static final ImmutableSet<String> FIRST_PERSON =
      ImmutableSet.of("je", "j'", "me", "m'", "moi", "mon", "ma", "mes", "nous", "notre", "nos");

  /** Returns what refers to what among {@code candidates}. */
  public Coreference resolve(Analysis analysis, Candidates candidates) {
    return new Reading(analysis, candidates).read();
  }

  /** The state of reading one text. */
  private static final class Reading {
    private final Referents referents;
    private final Links links = new Links();
    private final Agreements agreements;
    private final BareNouns nouns;
    private final Groups groups;
    private final PersonalPronouns pronouns;
    private final RelativePronouns relatives;
    private final Speakers speakers;
    private final Deque<Referent> plurals = new ArrayDeque<>();
    private final int sentences;

    Reading(Analysis analysis, Candidates candidates) {
      this.referents = new Referents(analysis, candidates);
      this.sentences = analysis.sentences().size();
      Quotations quotations = new Quotations(analysis.text());
      this.agreements = new Agreements(referents, links);
      this.nouns = new BareNouns(referents, links, agreements);
      this.groups = new Groups(referents, links);
      this.pronouns = new PersonalPronouns(referents, links, agreements, quotations);
      this.relatives = new RelativePronouns(referents);
      this.speakers = new Speakers(analysis.sentences(), referents, quotations);
    }

    Coreference read() {
      new NameLinks(referents, links).link();
      RoleLinks roles = new RoleLinks(referents, links);
      for (int i = 0; i < sentences; i++) {
        roles.link(i);
      }
      agreements.collect();
      for (Referent referent : referents.all()) {
        if (!links.isLinked(referent.candidate())) {
          resolve(referent);
        }
        nouns.remember(referent);
      }
      nouns.linkForward();
      return links.build();
    }

    private void resolve(Referent referent) {
      if (referent.isPronoun()) {
        resolvePronoun(referent);
        return;
      }
      List<Referent> members = groups.members(referent);
      if (!members.isEmpty()) {
        resolvePlural(referent, members);
        return;
      }
      nouns
          .antecedent(referent)
          .ifPresent(noun -> links.link(referent.candidate(), noun.candidate()));
    }

    /** A plural takes up the plural before it, unless others have been named together since. */
    private void resolvePlural(Referent plural, List<Referent> members) {
      Referent before = plurals.peekLast();
      if (before != null
          && isParties(before) == isParties(plural)
          && sharesMembers(before, members)) {
        links.link(plural.candidate(), before.candidate());
      } else {
        links.group(plural.candidate(), members.stream().map(Referent::candidate).toList());
        plurals.addLast(plural);
      }
    }

    private static boolean isParties(Referent plural) {
      return plural.type() == MentionType.GPE || plural.type() == MentionType.ORGANIZATION;
    }

    private boolean sharesMembers(Referent before, List<Referent> members) {
      Collection<Candidate> earlier = links.membersOf(before.candidate());
      return members.stream()
          .anyMatch(
              member -> earlier.stream().anyMatch(other -> links.same(other, member.candidate())));
    }

    private void resolvePronoun(Referent pronoun) {
      if (FIRST_PERSON.contains(PersonalPronouns.form(pronoun))) {
        speakers
            .of(pronoun)
            .ifPresent(speaker -> links.link(pronoun.candidate(), speaker.candidate()));
      } else if (RelativePronouns.isRelative(pronoun)) {
        relatives
            .antecedent(pronoun)
            .ifPresent(noun -> links.link(pronoun.candidate(), noun.candidate()));
      } else {
        PersonalPronouns.kind(pronoun).ifPresent(kind -> resolvePersonal(pronoun, kind));
      }
    }

    private Optional<Referent> lastParties() {
      return Optional.ofNullable(plurals.peekLast()).filter(Reading::isParties);
    }

    /** "leurs relations" */
    private static boolean isReciprocal(Referent possessive) {
      return possessive.head().is("det")
          && possessive
              .sentence()
              .head(possessive.head())
              .filter(noun -> Words.RECIPROCAL.contains(noun.lemma()))
              .isPresent();
    }

    private void resolvePersonal(Referent pronoun, PersonalPronouns.Kind kind) {
      boolean plural = PersonalPronouns.agreement(PersonalPronouns.form(pronoun)).isPlural();
      Optional<Referent> antecedent =
          plural && isReciprocal(pronoun) ? lastParties() : pronouns.antecedent(pronoun, kind);
      if (plural
          && antecedent
              .map(other -> pronoun.sentence().index() - other.sentence().index() > 1)
              .orElse(true)) {
        List<Referent> members = groups.ofPronoun(pronoun);
        if (!members.isEmpty()) {
          links.group(pronoun.candidate(), members.stream().map(Referent::candidate).toList());
          return;
        }
      }
      antecedent.ifPresent(other -> links.link(pronoun.candidate(), other.candidate()));
    }
  }
}
