package io.github.depeche.extract.actors;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionForm;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.Candidate;
import java.util.Locale;

/**
 * Decides who is taken to be of the country that the article is about when nothing else is said:
 * people with a name or an office, institutions, and the country's people, but not strangers ("des
 * assaillants") nor what is set apart ("les autres pays").
 */
final class CountryByDefault {

  private final Analysis analysis;
  private final ImmutableSet<String> country;

  CountryByDefault(Analysis analysis, CountryEvidence evidence) {
    this.analysis = analysis;
    this.country = evidence.dominant().map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  ImmutableSet<String> of(Candidate candidate) {
    return isNative(candidate) ? country : ImmutableSet.of();
  }

  private boolean isNative(Candidate candidate) {
    return switch (candidate.type()) {
      case PERSON, ORGANIZATION, ROLE -> candidate.form() == MentionForm.NAME || isOwn(candidate);
      case GPE, LOCATION -> candidate.form() != MentionForm.NAME && isOwn(candidate);
      case GATHERING, AGREEMENT, DATE -> false;
    };
  }

  private boolean isOwn(Candidate candidate) {
    Sentence sentence = analysis.sentences().get(candidate.sentence());
    Token head = sentence.token(candidate.head());
    if (candidate.form() == MentionForm.PRONOUN) {
      return isIndefinitePerson(head);
    }
    if (ActorWords.STRANGERS.contains(head.lemma())) {
      return false;
    }
    return sentence.children(head).stream()
        .noneMatch(child -> child.is("amod") && ActorWords.FOREIGN.contains(child.lemma()));
  }

  private static boolean isIndefinitePerson(Token pronoun) {
    return switch (pronoun.form().toLowerCase(Locale.ROOT)) {
      case "on", "je", "j'", "j’", "il", "elle", "nous", "-t-il", "-t-elle", "-t-on" -> true;
      default -> false;
    };
  }
}
