package io.github.depeche.extract.judge;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Fillers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Second stage behind the roles that rules, places and times give: says how likely each mention of
 * a sentence is to have each role in an event, by a logistic model for each role and by networks
 * (learnt from articles labelled by hand, see {@code train/EVENTS.md}); a chance is the mean of
 * both, unless the first is sure that it has none. So it drops arguments, and finds others that no
 * function or construction gives. Immutable, thread-safe.
 */
public final class ArgumentJudge {

  private static final String RESOURCE = "arguments.gz";
  private static final String NETWORKS = "argument-networks.gz";

  /** From which chance on a mention has a role; see {@code train/EVENTS.md}. */
  private static final double LEAST = 0.35;

  /** The same of places: labels mark more of them than the gold does. */
  private static final double LEAST_OF_PLACES = 0.5;

  /** What the given role's share of the best one's chance must be to be preferred to it. */
  private static final double NEAR = 0.8;

  /** In words; beyond, hardly any mention has a role, and a sentence can be very long. */
  private static final int FARTHEST = 60;

  private final ImmutableList<Weights> roles;
  private final Optional<Networks> networks;

  /**
   * @param roles the weights of {@link ArgumentFeatures} for each role, in the order of {@link
   *     ArgumentRole}
   * @param networks with a class for no role and one for each role, in that order; if there is none
   *     the weights judge alone
   */
  public ArgumentJudge(List<Weights> roles, Optional<Networks> networks) {
    networks.ifPresent(
        all -> all.checkFor(ArgumentRole.values().length + 1, Seen.OF_PREDICATE + 1));
    this.roles = ImmutableList.copyOf(roles);
    this.networks = networks;
  }

  /**
   * Loads the model that comes with the library.
   *
   * @param encoder that which comes with it
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it is damaged
   */
  public static ArgumentJudge load(SentenceEncoder encoder) {
    return new ArgumentJudge(
        Weights.load(RESOURCE, ArgumentRole.values().length),
        Optional.of(Networks.load(NETWORKS, encoder)));
  }

  /**
   * Writes the networks, not compressed.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public void writeNetworks(DataOutputStream out) throws IOException {
    networks.orElseThrow().write(out);
  }

  /** Writes the logistic models, not compressed. */
  public void write(DataOutputStream out) throws IOException {
    for (Weights weights : roles) {
      weights.write(out);
    }
  }

  /** A mention in the role that is likeliest for it. */
  private record Choice(Candidate mention, ArgumentRole role, double chance) {

    /** Says whether only one of both can be meant: a thing has a role in an event but once. */
    boolean excludes(Choice other, Coreference coreference) {
      return mention.span().overlaps(other.mention.span())
          || role == other.role
              && coreference
                  .representative(mention)
                  .equals(coreference.representative(other.mention));
    }
  }

  /**
   * Returns who has which role in an event. Of mentions that overlap, and of those in one role that
   * refer to the same, only the likeliest has one.
   *
   * @param events all of a sentence
   * @param at which of them
   * @param seen the sentence
   * @param coreference which mentions refer to the same
   */
  public ImmutableMap<Candidate, ArgumentRole> judge(
      List<EventRoles> events, int at, SeenSentence seen, Coreference coreference) {
    EventRoles event = events.get(at);
    ArgumentFeatures features = new ArgumentFeatures(events, at, seen);
    List<Choice> choices = new ArrayList<>();
    for (Candidate mention : mentions(event, seen.fillers())) {
      choice(
              mention,
              Optional.ofNullable(event.roles().get(mention)),
              chances(mention, features.see(mention)))
          .ifPresent(choices::add);
    }
    choices.sort(Comparator.comparingDouble(Choice::chance).reversed());
    List<Choice> taken = new ArrayList<>();
    for (Choice choice : choices) {
      if (taken.stream().noneMatch(other -> choice.excludes(other, coreference))) {
        taken.add(choice);
      }
    }
    // What was given first, in its order, then the others as they stand in the text.
    List<Candidate> given = event.roles().keySet().asList();
    taken.sort(
        Comparator.comparingInt((Choice choice) -> place(given, choice.mention()))
            .thenComparing(Choice::mention));
    return taken.stream().collect(toImmutableMap(Choice::mention, Choice::role));
  }

  /**
   * Returns the mentions that may have a role in an event: those of its sentence that are not too
   * far away, and those that are given one.
   */
  public static Set<Candidate> mentions(EventRoles event, Fillers fillers) {
    Set<Candidate> mentions = new LinkedHashSet<>(near(event, fillers));
    mentions.addAll(event.roles().keySet());
    return mentions;
  }

  /** Returns the mentions of an event's sentence that are not too far away from it. */
  static List<Candidate> near(EventRoles event, Fillers fillers) {
    int trigger = event.event().predicate().head().index();
    return fillers.candidates().stream()
        .filter(mention -> Math.abs(mention.head() - trigger) <= FARTHEST)
        .toList();
  }

  private static int place(List<Candidate> given, Candidate mention) {
    int place = given.indexOf(mention);
    return place < 0 ? given.size() : place;
  }

  /** Returns the chance of each role, 0 of those that it cannot have. */
  private double[] chances(Candidate mention, Seen seen) {
    double[] chances = new double[roles.size()];
    double most = 0;
    for (ArgumentRole role : ArgumentRole.values()) {
      if (canHave(mention, role)) {
        chances[role.ordinal()] = roles.get(role.ordinal()).chance(seen.features());
        most = Math.max(most, chances[role.ordinal()]);
      }
    }
    if (networks.isPresent() && most >= Networks.HOPELESS) {
      double[] classes = networks.get().chances(seen);
      for (ArgumentRole role : ArgumentRole.values()) {
        if (canHave(mention, role)) {
          int i = role.ordinal();
          // The first class of the networks is to have no role.
          chances[i] = (chances[i] + classes[1 + i]) / 2;
        }
      }
    }
    return chances;
  }

  private static Optional<Choice> choice(
      Candidate mention, Optional<ArgumentRole> given, double[] chances) {
    ArgumentRole role = ArgumentRole.values()[0];
    for (ArgumentRole other : ArgumentRole.values()) {
      role = chances[other.ordinal()] > chances[role.ordinal()] ? other : role;
    }
    double most = chances[role.ordinal()];
    if (given.isPresent() && chances[given.get().ordinal()] >= NEAR * most) {
      role = given.get();
    }
    double chance = chances[role.ordinal()];
    return chance >= (role == ArgumentRole.PLACE ? LEAST_OF_PLACES : LEAST)
        ? Optional.of(new Choice(mention, role, chance))
        : Optional.empty();
  }

  /** A date is when, and nothing else is. */
  private static boolean canHave(Candidate mention, ArgumentRole role) {
    return (mention.type() == MentionType.DATE) == (role == ArgumentRole.TIME);
  }
}
