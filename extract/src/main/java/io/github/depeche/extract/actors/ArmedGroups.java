package io.github.depeche.extract.actors;

import com.google.common.collect.ImmutableListMultimap;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import io.github.depeche.extract.mentions.Candidate;
import java.util.HashMap;
import java.util.Map;

/** Which candidates of an article are armed groups, or their people, and so no state's. */
final class ArmedGroups {

  private final GazetteerReading gazetteer;
  private final Coreference coreference;
  private final ImmutableListMultimap<Candidate, Candidate> chains;

  /** What is known of a chain, so that it is looked along but once. */
  private final Map<Candidate, Boolean> offices = new HashMap<>();

  /**
   * @param chains each representative with all that refers to the same, itself among them
   */
  ArmedGroups(
      GazetteerReading gazetteer,
      Coreference coreference,
      ImmutableListMultimap<Candidate, Candidate> chains) {
    this.gazetteer = gazetteer;
    this.coreference = coreference;
    this.chains = chains;
  }

  /** Returns whether a candidate is an armed group, or one of its people ("chef de Daech"). */
  boolean isOf(Candidate candidate) {
    return switch (candidate.type()) {
      case ORGANIZATION, ROLE -> isNamed(candidate.span());
      case PERSON ->
          candidate.form() == MentionForm.NOMINAL
              ? isNamed(candidate.span())
              : hasOffice(coreference.representative(candidate));
      case GPE, LOCATION, GATHERING, AGREEMENT, DATE ->
          candidate.form() == MentionForm.NOMINAL && isNamed(candidate.span());
    };
  }

  private boolean hasOffice(Candidate end) {
    Boolean before = offices.get(end);
    if (before == null) {
      before =
          chains.get(end).stream()
              .anyMatch(other -> other.type() == MentionType.ROLE && isNamed(other.span()));
      offices.put(end, before);
    }
    return before;
  }

  /**
   * Returns whether a phrase is an armed group's name, or ends in one ("organisation État
   * islamique", "gangs de Daech").
   */
  private boolean isNamed(Span phrase) {
    return gazetteer.within(phrase).stream()
        .anyMatch(
            match ->
                match.as(GazetteerKind.ARMED_GROUP).isPresent()
                    && match.span().end() == phrase.end());
  }
}
