package io.github.depeche.extract.actors;

import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.BitSet;

/**
 * Where a place's name says nothing about who acts: in a person's name and in that of a treaty
 * ("accord de Paris").
 */
final class Misleading {

  private final BitSet places = new BitSet();

  Misleading(Candidates candidates) {
    for (Candidate candidate : candidates.all()) {
      boolean person =
          candidate.type() == MentionType.PERSON && candidate.form() == MentionForm.NAME;
      if (person || candidate.type() == MentionType.AGREEMENT) {
        places.set(candidate.span().start(), candidate.span().end());
      }
    }
  }

  boolean contains(Span span) {
    return places.get(span.start());
  }
}
