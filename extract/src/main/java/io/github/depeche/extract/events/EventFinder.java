package io.github.depeche.extract.events;

import com.google.common.collect.Sets;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.ClauseReader;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.judge.ChainProposal;
import io.github.depeche.extract.judge.EventRoles;
import io.github.depeche.extract.judge.FeatureSink;
import io.github.depeche.extract.judge.Judges;
import io.github.depeche.extract.judge.RealisFeatures;
import io.github.depeche.extract.judge.RealisProposal;
import io.github.depeche.extract.judge.RoleProposal;
import io.github.depeche.extract.judge.SeenDocument;
import io.github.depeche.extract.judge.SeenSentence;
import io.github.depeche.extract.judge.TriggerFeatures;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.rules.Attempt;
import io.github.depeche.extract.rules.Fillers;
import io.github.depeche.extract.rules.Proposal;
import io.github.depeche.extract.rules.RoleTypes;
import io.github.depeche.extract.rules.RuleBook;
import io.github.depeche.extract.rules.RuleMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds events by rules over predicates, then their places, times and realis. Immutable,
 * thread-safe.
 */
public final class EventFinder {

  /**
   * What is done by saying it: with its verb of saying it is one event ("a affirmé sa volonté").
   */
  static final Set<EventType> SPOKEN =
      Sets.immutableEnumSet(
          EventType.STATE,
          EventType.AGREE_PLEDGE,
          EventType.SUPPORT_ENDORSE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  private static final Set<String> HABITUAL =
      Set.of(
          "fréquemment",
          "souvent",
          "régulièrement",
          "habituellement",
          "généralement",
          "couramment",
          "quotidiennement");

  private final RuleBook book;
  private final RuleMatcher matcher;
  private final ClauseReader clauses = new ClauseReader();
  private final EventRealis realis;
  private final Judges judges;

  /**
   * @param book the rules
   * @param judges have the last word on what they find
   */
  public EventFinder(RuleBook book, Judges judges) {
    this.book = book;
    this.matcher = new RuleMatcher(book);
    this.realis = new EventRealis(matcher, judges.realis());
    this.judges = judges;
  }

  /** A sentence with its predicates that may be events. */
  private record Reading(
      Sentence sentence, Fillers fillers, SeenDocument document, List<Triggers.Option> options) {

    /**
     * Begins to look at the sentence as judges do. That is not kept with the whole document, since
     * it is large.
     */
    SeenSentence seen() {
      return new SeenSentence(sentence, fillers, document);
    }
  }

  /** The events of a sentence, with their places and times and all that may take part in them. */
  private record Found(
      List<Attempt> events,
      SeenSentence seen,
      Circumstances circumstances,
      EventParticipants participants) {}

  /** Returns the events of a text, in text order of their triggers. */
  public List<EventDraft> find(Analysis analysis, Candidates candidates, Coreference coreference) {
    Triggers triggers = new Triggers(matcher, judges.triggers(), analysis.sentences().size());
    List<EventDraft> drafts = new ArrayList<>();
    for (Reading reading : read(analysis, candidates, triggers, book::knows, false)) {
      drafts.addAll(inSentence(reading, triggers, coreference));
    }
    return chains(analysis, coreference).link(new QuotedSpeech(analysis).attribute(drafts));
  }

  /**
   * Gives all pairs of events that may tell of one happening to {@code to}.
   *
   * @param events of the text, in text order
   */
  public void chains(
      Analysis analysis,
      Coreference coreference,
      List<EventDraft> events,
      Consumer<ChainProposal> to) {
    chains(analysis, coreference).propose(events, to);
  }

  private Chains chains(Analysis analysis, Coreference coreference) {
    return new Chains(analysis, coreference, judges.chains());
  }

  private static Set<String> lemmas(Analysis analysis) {
    return analysis.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::lemma)
        .collect(Collectors.toSet());
  }

  /** Returns every predicate of a text, in text order, with all rules tried on it. */
  public List<PredicateTrace> trace(Analysis analysis, Candidates candidates) {
    Triggers triggers = new Triggers(matcher, judges.triggers(), analysis.sentences().size());
    List<PredicateTrace> traces = new ArrayList<>();
    for (Reading reading : read(analysis, candidates, triggers, token -> true, true)) {
      Fillers fillers = reading.fillers();
      SeenSentence seen = reading.seen();
      for (Triggers.Option option : reading.options()) {
        Predicate predicate = option.predicate();
        traces.add(
            new PredicateTrace(
                predicate,
                matcher.attempts(predicate, fillers),
                triggers.verdicts(option, seen),
                isInName(predicate, fillers),
                predicate.fillers().stream()
                    .anyMatch(filler -> fillers.isOf(filler.head(), RoleTypes.ACTORS))));
      }
    }
    return traces;
  }

  /**
   * Returns how each event came to its realis, as far as the day of publication does not matter.
   */
  public List<RealisTrace> realisTraces(Analysis analysis, Candidates candidates) {
    Triggers triggers = new Triggers(matcher, judges.triggers(), analysis.sentences().size());
    List<RealisTrace> traces = new ArrayList<>();
    for (Reading reading : read(analysis, candidates, triggers, book::knows, false)) {
      Found found = found(reading, triggers);
      found
          .events()
          .forEach(event -> traces.add(realis.decide(event, found.circumstances(), found.seen())));
    }
    return traces;
  }

  /**
   * Hands over what the judge sees of each proposal, with the document around and without, in text
   * order.
   */
  public void proposals(Analysis analysis, Candidates candidates, FeatureSink<Proposal> to) {
    Triggers triggers = new Triggers(matcher, judges.triggers(), analysis.sentences().size());
    for (Reading reading : read(analysis, candidates, triggers, book::knows, false)) {
      SeenSentence seen = reading.seen();
      for (Triggers.Option option : reading.options()) {
        for (boolean whole : new boolean[] {true, false}) {
          TriggerFeatures features = triggers.features(option, seen, whole);
          option.proposals().forEach(proposal -> to.accept(proposal, features.see(proposal)));
        }
      }
    }
  }

  /** Hands over what the judge of arguments sees of each mention in each event, in text order. */
  public void arguments(Analysis analysis, Candidates candidates, FeatureSink<RoleProposal> to) {
    Triggers triggers = new Triggers(matcher, judges.triggers(), analysis.sentences().size());
    for (Reading reading : read(analysis, candidates, triggers, book::knows, false)) {
      found(reading, triggers).participants().propose(to);
    }
  }

  /**
   * Hands over what the judge of realis sees of each event whose word does not fix it, in text
   * order.
   */
  public void realis(Analysis analysis, Candidates candidates, FeatureSink<RealisProposal> to) {
    Triggers triggers = new Triggers(matcher, judges.triggers(), analysis.sentences().size());
    for (Reading reading : read(analysis, candidates, triggers, book::knows, false)) {
      Found found = found(reading, triggers);
      for (Attempt event : found.events()) {
        if (event.rule().realis().isEmpty()) {
          RealisProposal proposal = realis.proposal(event, found.circumstances());
          to.accept(proposal, new RealisFeatures(proposal, found.seen()).see());
        }
      }
    }
  }

  /**
   * Reads the whole document before anything is chosen, since that depends on all of it.
   *
   * @param wanted at which words to look for predicates
   * @param all whether to keep those that are no event, whatever the rules say
   */
  private List<Reading> read(
      Analysis analysis,
      Candidates candidates,
      Triggers triggers,
      java.util.function.Predicate<Token> wanted,
      boolean all) {
    Set<String> lemmas = lemmas(analysis);
    SeenDocument document = new SeenDocument(lemmas);
    List<Reading> readings = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      Fillers fillers = new Fillers(sentence, candidates, lemmas);
      List<Triggers.Option> options = new ArrayList<>();
      for (Predicate predicate : clauses.read(sentence, wanted, fillers)) {
        if (isParticular(sentence, predicate.head()) && !isInName(predicate, fillers)) {
          options.add(triggers.read(predicate, fillers));
        } else if (all) {
          options.add(new Triggers.Option(predicate, List.of(), List.of()));
        }
      }
      readings.add(new Reading(sentence, fillers, document, options));
    }
    return readings;
  }

  private List<EventDraft> inSentence(Reading reading, Triggers triggers, Coreference coreference) {
    Found found = found(reading, triggers);
    Attribution attribution =
        new Attribution(reading.sentence(), reading.fillers(), found.events());
    return found.participants().judged(judges.arguments(), matcher, coreference).stream()
        .map(event -> draft(event, found, attribution.speaker(event.event())))
        .sorted(Comparator.comparing(EventDraft::trigger))
        .toList();
  }

  private static Found found(Reading reading, Triggers triggers) {
    SeenSentence seen = reading.seen();
    List<Attempt> events = matches(reading, seen, triggers);
    Circumstances circumstances =
        Circumstances.attach(reading.sentence(), reading.fillers(), events);
    return new Found(
        events, seen, circumstances, new EventParticipants(events, circumstances, seen));
  }

  private static List<Attempt> matches(Reading reading, SeenSentence seen, Triggers triggers) {
    List<Attempt> matches = new ArrayList<>();
    reading.options().forEach(option -> matches.addAll(triggers.choose(option, seen)));
    matches.removeIf(attempt -> matches.stream().anyMatch(other -> isBetter(other, attempt)));
    matches.removeIf(attempt -> isThemeOfAnother(attempt, matches));
    return matches;
  }

  private static boolean isParticular(Sentence sentence, Token head) {
    return !isAddressedToReader(sentence, head) && !isHabit(sentence, head);
  }

  /** Says whether the author speaks to the reader: "rappelons que", "notons". */
  private static boolean isAddressedToReader(Sentence sentence, Token verb) {
    Morphology morphology = verb.morphology();
    return morphology.person() == Morphology.Person.FIRST
        && morphology.number() == Morphology.Number.PLURAL
        && verb.is("root")
        && sentence.children(verb, "nsubj").isEmpty();
  }

  /** Says whether a verb in the present tells what happens again and again. */
  private static boolean isHabit(Sentence sentence, Token verb) {
    boolean perfect =
        sentence.children(verb).stream().anyMatch(child -> child.relation().equals("aux:tense"));
    return verb.upos() == Upos.VERB
        && !perfect
        && sentence.children(verb, "advmod").stream()
            .anyMatch(adverb -> HABITUAL.contains(adverb.lemma()));
  }

  /** Says whether a noun is part of a name, and so no event. */
  private static boolean isInName(Predicate predicate, Fillers fillers) {
    if (predicate.kind() == Predicate.Kind.VERB) {
      return false;
    }
    Token head = predicate.head();
    return fillers.candidates().stream()
        .filter(found -> found.form() == MentionForm.NAME && found.span().contains(head.span()))
        .anyMatch(found -> found.type() != MentionType.GATHERING || found.head() != head.index());
  }

  /**
   * Says whether an event takes the place of another: on the same words, or as what its support
   * verb carries.
   */
  private static boolean isBetter(Attempt event, Attempt than) {
    if (event.predicate().head().equals(than.predicate().head())) {
      return event.predicate().kind() == Predicate.Kind.ADJECTIVE
          && than.predicate().kind() == Predicate.Kind.VERB;
    }
    if (event.trigger().contains(than.trigger()) && !event.trigger().equals(than.trigger())) {
      return true;
    }
    int noun = event.predicate().head().index();
    // "l'attentat a coûté la vie": a fixed expression says something of its own.
    boolean fixed =
        event.predicate().head().is("nsubj")
            && !than.trigger().equals(than.predicate().head().span());
    boolean within =
        than.trigger().contains(event.trigger()) && !than.trigger().equals(event.trigger());
    boolean carried =
        !fixed
            && !within
            && event.predicate().support().filter(than.predicate().head()::equals).isPresent()
            && than.mentions(ArgumentRole.THEME).stream().noneMatch(theme -> theme.head() == noun);
    EventType type = than.rule().type();
    EventType carriedType = event.rule().type();
    return carried
        && (type.family().equals(carriedType.family())
            || type == EventType.AID && carriedType == EventType.SUPPORT_ENDORSE
            || type == EventType.STATE && isDoneBySaying(carriedType, than.predicate().head()));
  }

  /** To announce is to say, whatever is announced, but "annoncer son soutien" is to support. */
  private static boolean isDoneBySaying(EventType said, Token verb) {
    return verb.lemma().equals("annoncer")
        ? said == EventType.SUPPORT_ENDORSE
        : SPOKEN.contains(said);
  }

  /** Says whether a gathering only tells what another event attends, chairs or hosts. */
  @SuppressWarnings("ReferenceEquality") // Another attempt of the list, were it equal.
  private static boolean isThemeOfAnother(Attempt attempt, List<Attempt> matches) {
    return attempt.predicate().kind() == Predicate.Kind.NOUN
        && attempt.rule().type() == EventType.CONSULT_MEET
        && matches.stream()
            .filter(other -> other != attempt)
            .flatMap(other -> other.mentions(ArgumentRole.THEME).stream())
            .anyMatch(theme -> theme.head() == attempt.predicate().head().index());
  }

  private EventDraft draft(EventRoles event, Found found, Optional<Candidate> speaker) {
    Attempt attempt = event.event();
    return new EventDraft(
        attempt.rule().type(),
        attempt.trigger(),
        realis.decide(attempt, found.circumstances(), found.seen()).realis(),
        event.roles().entrySet().stream()
            .map(entry -> new EventDraft.Argument(entry.getValue(), entry.getKey()))
            .toList(),
        attempt.rule().id(),
        speaker,
        Optional.empty());
  }
}
