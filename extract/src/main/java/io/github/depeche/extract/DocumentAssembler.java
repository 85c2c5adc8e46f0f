package io.github.depeche.extract;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.Argument;
import io.github.depeche.document.CorefLink;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.events.EventDraft;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Turns what the stages found into a document: every name becomes a mention, a nominal or pronoun
 * only where an event uses it, and ids are given in text order.
 */
final class DocumentAssembler {

  private DocumentAssembler() {}

  static Document assemble(
      String id,
      String text,
      PublicationDate date,
      Candidates candidates,
      Coreference coreference,
      ImmutableSetMultimap<Candidate, String> codes,
      Function<String, Optional<String>> wikidata,
      List<EventDraft> drafts) {
    Map<Candidate, Mention> mentions =
        mentions(text, candidates, codes, wikidata, mentioned(drafts));
    List<Event> events = new ArrayList<>();
    for (EventDraft draft : drafts) {
      events.add(event("E" + (events.size() + 1), text, draft, mentions));
    }
    List<CorefLink> links = new ArrayList<>();
    for (Candidate candidate : candidates.all()) {
      if (mentions.containsKey(candidate)) {
        nearestMention(candidate, coreference, mentions)
            .ifPresent(antecedent -> links.add(new CorefLink(mentions.get(candidate), antecedent)));
      }
    }
    return new Document(
        id,
        text,
        date,
        candidates.all().stream().filter(mentions::containsKey).map(mentions::get).toList(),
        events,
        links);
  }

  /** Returns which candidates become mentions. */
  static Predicate<Candidate> mentioned(List<EventDraft> drafts) {
    Set<Candidate> used = used(drafts);
    return candidate -> candidate.form() == MentionForm.NAME || used.contains(candidate);
  }

  private static Set<Candidate> used(List<EventDraft> drafts) {
    Set<Candidate> used = new HashSet<>();
    for (EventDraft draft : drafts) {
      draft.arguments().forEach(argument -> used.add(argument.filler()));
      draft.speaker().ifPresent(used::add);
    }
    return used;
  }

  private static Map<Candidate, Mention> mentions(
      String text,
      Candidates candidates,
      ImmutableSetMultimap<Candidate, String> codes,
      Function<String, Optional<String>> wikidata,
      Predicate<Candidate> mentioned) {
    Map<Candidate, Mention> mentions = new HashMap<>();
    for (Candidate candidate : candidates.all()) {
      if (mentioned.test(candidate)) {
        mentions.put(
            candidate,
            new Mention(
                "T" + (mentions.size() + 1),
                candidate.type(),
                candidate.span(),
                candidate.span().in(text),
                candidate.form(),
                codes.get(candidate),
                codes.get(candidate).stream()
                    .map(wikidata)
                    .flatMap(Optional::stream)
                    .collect(toImmutableSet()),
                candidate.timex()));
      }
    }
    return mentions;
  }

  private static Event event(
      String id, String text, EventDraft draft, Map<Candidate, Mention> mentions) {
    List<Argument> arguments =
        draft.arguments().stream()
            .map(
                argument ->
                    new Argument(
                        argument.role(), Objects.requireNonNull(mentions.get(argument.filler()))))
            .distinct()
            .sorted(
                Comparator.comparing(Argument::role)
                    .thenComparing(argument -> argument.mention().span()))
            .toList();
    return new Event(
        id,
        draft.type(),
        draft.trigger(),
        draft.trigger().in(text),
        draft.realis(),
        arguments,
        Optional.of(draft.rule()),
        draft.speaker().map(mentions::get),
        draft.happening());
  }

  /** Follows the chain past candidates that did not become mentions. */
  private static Optional<Mention> nearestMention(
      Candidate candidate, Coreference coreference, Map<Candidate, Mention> mentions) {
    Optional<Candidate> antecedent = coreference.antecedent(candidate);
    while (antecedent.isPresent() && !mentions.containsKey(antecedent.get())) {
      antecedent = coreference.antecedent(antecedent.get());
    }
    return antecedent.map(mentions::get);
  }
}
