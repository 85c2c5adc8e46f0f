package io.github.depeche.eval;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.depeche.document.Argument;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.eval.matching.Item;
import io.github.depeche.eval.matching.Pair;
import io.github.depeche.eval.matching.SpanMatcher;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which gold items of a document go with which predicted ones, score by score.
 *
 * <p>Where events could be paired in several ways that are equally good by their triggers, those of
 * the same type, then of the same realis, then with more arguments, then with more actor codes in
 * common are.
 */
public final class Alignment {

  private static final int SAME_TYPE = 10_000;
  private static final int SAME_REALIS = 5_000;
  private static final int COMMON_ARGUMENT = 100;
  private static final int MOST_ARGUMENTS = 49;
  private static final int MOST_CODES = 99;

  private final Document gold;
  private final Document predicted;
  private final ImmutableList<Event> goldEvents;
  private final ImmutableList<Event> predictedEvents;
  private final ArgumentMatcher arguments;

  /** Aligns a document with what was predicted for it. */
  public Alignment(Document gold, Document predicted) {
    this.gold = gold;
    this.predicted = predicted;
    this.goldEvents = ImmutableList.copyOf(EventOrder.sort(gold.events()));
    this.predictedEvents = ImmutableList.copyOf(EventOrder.sort(predicted.events()));
    this.arguments = new ArgumentMatcher(Chains.of(gold));
  }

  /** Returns the document with the gold annotations. */
  public Document gold() {
    return gold;
  }

  /** Returns the document with the predicted annotations. */
  public Document predicted() {
    return predicted;
  }

  /** Returns the gold events, in an order that depends only on their content. */
  public ImmutableList<Event> goldEvents() {
    return goldEvents;
  }

  /** Returns the predicted events, in an order that depends only on their content. */
  public ImmutableList<Event> predictedEvents() {
    return predictedEvents;
  }

  /**
   * Returns the pairs of events, as indices into {@link #goldEvents()} and {@link
   * #predictedEvents()}.
   *
   * @throws IllegalArgumentException if {@code score} is none of triggers
   */
  public List<Pair> events(Score score) {
    return SpanMatcher.match(
        eventItems(goldEvents, score), eventItems(predictedEvents, score), this::likeness);
  }

  /** Returns the pairs of arguments of two events, as indices into their arguments. */
  public List<Pair> arguments(Event goldEvent, Event predictedEvent, ArgumentMatch match) {
    return arguments.match(goldEvent.arguments(), predictedEvent.arguments(), match);
  }

  /**
   * Returns whether a predicted mention overlaps the gold one or one coreferent with it, whatever
   * the roles.
   */
  public boolean sameFiller(Argument goldArgument, Argument predictedArgument) {
    return arguments.sameFiller(goldArgument.mention(), predictedArgument.mention());
  }

  /** Returns the mentions that a score of mentions or dates counts. */
  public static ImmutableList<Mention> mentions(Document document, Score score) {
    Predicate<Mention> counted =
        score == Score.TIMEX
            ? mention -> mention.type() == MentionType.DATE && mention.timex().isPresent()
            : mention -> mention.form() == MentionForm.NAME;
    return document.mentions().stream().filter(counted).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the pairs of mentions, as indices into {@link #mentions} of the gold and the predicted
   * document.
   */
  public List<Pair> mentions(Score score) {
    return SpanMatcher.match(
        mentionItems(mentions(gold, score), score),
        mentionItems(mentions(predicted, score), score));
  }

  private int likeness(int goldIndex, int predictedIndex) {
    Event one = goldEvents.get(goldIndex);
    Event other = predictedEvents.get(predictedIndex);
    int common = arguments(one, other, ArgumentMatch.OVERLAP).size();
    int codes = Sets.intersection(CodedRole.of(one), CodedRole.of(other)).size();
    return (one.type() == other.type() ? SAME_TYPE : 0)
        + (one.realis() == other.realis() ? SAME_REALIS : 0)
        + Math.min(common, MOST_ARGUMENTS) * COMMON_ARGUMENT
        + Math.min(codes, MOST_CODES);
  }

  private static List<Item> eventItems(List<Event> events, Score score) {
    return events.stream()
        .map(
            event ->
                new Item(
                    score
                        .eventLabel(event)
                        .orElseThrow(
                            () ->
                                new IllegalArgumentException(
                                    score.label() + " does not score triggers")),
                    event.trigger()))
        .toList();
  }

  private static List<Item> mentionItems(List<Mention> mentions, Score score) {
    return mentions.stream()
        .map(mention -> new Item(label(mention, score), mention.span()))
        .toList();
  }

  private static Object label(Mention mention, Score score) {
    return switch (score) {
      case MENTION_STRICT -> mention.type().label() + " " + mention.span();
      case MENTION_OVERLAP -> mention.type();
      case TIMEX -> mention.timex().orElseThrow();
      case TRIGGER_ID,
          TRIGGER_FAMILY,
          TRIGGER_TYPE,
          TRIGGER_REALIS,
          ARGUMENT,
          ARGUMENT_STRICT,
          ARGUMENT_HEAD,
          ARGUMENT_REALIS,
          ACTOR_CODE,
          COREF_LEA,
          COREF_B3 ->
          throw new IllegalArgumentException(score.label() + " does not score mentions");
    };
  }
}
