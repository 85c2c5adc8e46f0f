package io.github.depeche.extract.events;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.coref.Quotations;
import io.github.depeche.extract.mentions.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds who says what stands between quotation marks, over as many sentences as it is long: the
 * actor of the act of speech that opens it ("X a déclaré : « …") or closes it ("… », a déclaré X").
 * {@link Attribution} goes before, as a tree tells more than marks do.
 */
final class QuotedSpeech {

  /** A quotation of fewer words is a name, or a word that the author keeps away from. */
  private static final int SHORTEST = 4;

  private final Analysis analysis;
  private final Quotations quotations;

  QuotedSpeech(Analysis analysis) {
    this.analysis = analysis;
    this.quotations = new Quotations(analysis.text());
  }

  /** Returns the events, with a speaker for those that are quoted and had none. */
  ImmutableList<EventDraft> attribute(List<EventDraft> drafts) {
    ImmutableListMultimap<Integer, EventDraft> acts =
        Multimaps.index(
            drafts.stream().filter(this::isActOfSpeech).toList(),
            draft -> sentence(draft.trigger()).map(Sentence::index).orElse(-1));
    return drafts.stream()
        .map(
            draft ->
                draft.speaker().isPresent()
                    ? draft
                    : quotations
                        .at(draft.trigger().start())
                        .filter(this::isLong)
                        .flatMap(quotation -> speaker(quotation, acts))
                        .map(draft::withSpeaker)
                        .orElse(draft))
        .collect(toImmutableList());
  }

  private boolean isActOfSpeech(EventDraft draft) {
    return EventFinder.SPOKEN.contains(draft.type())
        && draft.actor().isPresent()
        && !quotations.contains(draft.trigger().start());
  }

  private boolean isLong(Span quotation) {
    return quotation.in(analysis.text()).split("\\s+", SHORTEST + 2).length >= SHORTEST;
  }

  private Optional<Candidate> speaker(
      Span quotation, ImmutableListMultimap<Integer, EventDraft> acts) {
    Optional<EventDraft> opening =
        openedIn(quotation)
            .flatMap(sentence -> acts.get(sentence.index()).stream())
            .filter(act -> act.trigger().end() <= quotation.start())
            .max(Comparator.comparing(EventDraft::trigger));
    Optional<EventDraft> closing =
        sentence(new Span(quotation.end() - 1, quotation.end())).stream()
            .flatMap(sentence -> acts.get(sentence.index()).stream())
            .filter(act -> act.trigger().start() >= quotation.end())
            .findFirst();
    return opening.or(() -> closing).flatMap(EventDraft::actor);
  }

  /** Returns the sentence in which a quotation opens, and the one before if it leads to it. */
  private Stream<Sentence> openedIn(Span quotation) {
    Optional<Sentence> here = sentence(new Span(quotation.start(), quotation.start() + 1));
    Optional<Sentence> before =
        here.filter(sentence -> sentence.index() > 0)
            .map(sentence -> analysis.sentences().get(sentence.index() - 1))
            .filter(sentence -> sentence.span().in(analysis.text()).endsWith(":"));
    return Stream.concat(here.stream(), before.stream());
  }

  private Optional<Sentence> sentence(Span span) {
    return analysis.sentenceAt(span);
  }
}
