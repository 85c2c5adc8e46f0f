package io.github.depeche.train.events;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Event;
import io.github.depeche.document.Span;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.RoleProposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A mention of the sentence of an event.
 *
 * @param role which one it has; empty if none
 * @param features for the logistic model
 * @param seen for networks
 */
record ArgumentSample(Optional<ArgumentRole> role, Features features, NetworkSample seen)
    implements Sample {

  /** A mention, with the arguments that are marked where it is. */
  private record Found(
      RoleProposal proposal, List<LabelledArgument> marked, Features features, NetworkSample seen) {

    boolean isGiven(LabelledArgument argument) {
      return marked.contains(argument)
          && proposal.given().filter(role -> role == argument.role()).isPresent();
    }
  }

  /** Returns the mentions of all events that are found rightly and whose arguments are marked. */
  static List<ArgumentSample> of(LabelledArticle article, Extractor reader, Sentences sentences) {
    ListMultimap<String, Found> events = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    reader.arguments(
        article.document(),
        (proposal, seen) ->
            event(article, proposal)
                .ifPresent(
                    event ->
                        events.put(
                            event,
                            new Found(
                                proposal,
                                article.arguments().getOrDefault(event, List.of()).stream()
                                    .filter(argument -> argument.isAt(proposal.mention().span()))
                                    .toList(),
                                Features.of(seen.features()),
                                NetworkSample.of(seen, sentences)))));
    List<ArgumentSample> samples = new ArrayList<>();
    for (String event : events.keySet()) {
      List<Found> mentions = events.get(event);
      mentions.stream()
          .filter(mention -> !repeats(mention, mentions))
          .forEach(
              mention ->
                  samples.add(
                      new ArgumentSample(role(mention), mention.features(), mention.seen())));
    }
    return samples;
  }

  /** Returns the id of the event that a proposal is of, if its arguments are marked. */
  private static Optional<String> event(LabelledArticle article, RoleProposal proposal) {
    return article
        .event(proposal.event().rule().type(), proposal.event().trigger())
        .map(Event::id)
        .filter(article.arguments()::containsKey);
  }

  /** Says whether another mention is given what this one could be told to have as well. */
  private static boolean repeats(Found mention, List<Found> all) {
    return mention.proposal().given().isEmpty()
        && !mention.marked().isEmpty()
        && mention.marked().stream()
            .allMatch(argument -> all.stream().anyMatch(other -> other.isGiven(argument)));
  }

  /** Returns the given role if it is right, else that which the mention itself is marked with. */
  private static Optional<ArgumentRole> role(Found mention) {
    List<LabelledArgument> marked = mention.marked();
    if (marked.stream().anyMatch(mention::isGiven)) {
      return mention.proposal().given();
    }
    Span span = mention.proposal().mention().span();
    return marked.stream()
        .min(Comparator.comparing(argument -> !argument.mentions().get(0).overlaps(span)))
        .map(LabelledArgument::role);
  }
}
