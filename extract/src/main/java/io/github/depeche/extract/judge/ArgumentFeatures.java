package io.github.depeche.extract.judge;

import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Filler;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Attempt;
import io.github.depeche.extract.rules.Fillers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What tells which role a mention has in an event: the role that the rules give it, its function,
 * its way to the trigger through the tree, what stands around it, and the roles of this and other
 * events of the sentence; each alone and together with the type, the word and others. Of one event;
 * not thread-safe.
 */
public final class ArgumentFeatures {

  private static final String NONE = "-";
  private static final int BIAS = FeatureSet.key("bias", NONE);

  /** Counts are told apart up to these. */
  private static final int MOST_RANK = 4;

  private static final int MOST_VERBS = 3;
  private static final int MOST_COMMAS = 2;
  private static final int MOST_EVENTS = 2;
  private static final int MOST_SENTENCES = 2;

  /** How far above an event another is looked for. */
  private static final int MOST_ABOVE = 6;

  private static final int NOWHERE = -1;

  private final List<EventRoles> events;
  private final EventRoles own;
  private final Sentence sentence;
  private final SeenSentence seen;
  private final Fillers fillers;
  private final Token trigger;
  private final Token anchor;
  private final int at;
  private final int above;
  private final Map<Candidate, Integer> ranks = new HashMap<>();

  /** What is the same for all mentions. */
  private final List<Integer> shared = new ArrayList<>();

  private final int type;
  private final int word;
  private final List<Candidate> near;
  private final ArgumentContext context;

  /**
   * @param events all of a sentence
   * @param at which of them is judged
   * @param seen the sentence
   */
  public ArgumentFeatures(List<EventRoles> events, int at, SeenSentence seen) {
    this.events = events;
    this.at = at;
    this.own = events.get(at);
    this.seen = seen;
    this.fillers = seen.fillers();
    Predicate predicate = own.event().predicate();
    this.sentence = predicate.sentence();
    this.trigger = predicate.head();
    this.anchor = predicate.anchor();
    this.above = above();
    this.type = FeatureSet.key("type", own.event().rule().type().label());
    this.word = FeatureSet.key("word", trigger.lemma());
    this.near = ArgumentJudge.near(own, fillers);
    this.context = new ArgumentContext(own, near);
    rank();
    shared.add(type);
    shared.add(word);
    shared.add(FeatureSet.key("rule", own.event().rule().id()));
    shared.add(FeatureSet.key("filled", filled()));
    shared.add(FeatureSet.key("voice", voice(predicate)));
    shared.add(FeatureSet.key("sentence", Math.min(MOST_SENTENCES, sentence.index())));
  }

  /** Returns the place of the event that governs this one, or {@link #NOWHERE}. */
  private int above() {
    Token word = anchor;
    for (int steps = 0; steps < MOST_ABOVE && word.head() != Token.ROOT; steps++) {
      word = sentence.token(word.head());
      for (int i = 0; i < events.size(); i++) {
        Predicate predicate = events.get(i).event().predicate();
        boolean here =
            predicate.head().index() == word.index() || predicate.anchor().index() == word.index();
        if (here && predicate.head().index() != trigger.index()) {
          return i;
        }
      }
    }
    return NOWHERE;
  }

  /** Counts for each mention how many of its type are nearer on its side. */
  private void rank() {
    Map<MentionType, Integer> before = new EnumMap<>(MentionType.class);
    Map<MentionType, Integer> behind = new EnumMap<>(MentionType.class);
    near.stream()
        .sorted(Comparator.comparingInt(found -> Math.abs(found.head() - trigger.index())))
        .forEach(
            found -> {
              boolean left = found.head() < trigger.index();
              int rank = (left ? before : behind).merge(found.type(), 1, Integer::sum);
              ranks.put(found, left ? -Math.min(MOST_RANK, rank) : Math.min(MOST_RANK, rank));
            });
  }

  private String filled() {
    StringBuilder filled = new StringBuilder();
    for (ArgumentRole role : ArgumentRole.values()) {
      if (own.has(role)) {
        filled.append(role.label().charAt(0));
      }
    }
    return filled.toString();
  }

  private String voice(Predicate predicate) {
    StringBuilder voice = new StringBuilder(predicate.kind().name());
    sentence.children(trigger, "aux").forEach(aux -> voice.append(aux.relation()));
    return voice.toString();
  }

  /**
   * Returns what is seen of a mention of the sentence: as properties those that networks put
   * together by themselves, and the few pairs that say most.
   */
  public Seen see(Candidate mention) {
    Token head = sentence.token(mention.head());
    Seen all = Seen.of(seen, own.event().predicate(), head);
    FeatureSet to = all.features();
    FeatureSet alone = all.properties();
    ArgumentRole role = own.roles().get(mention);
    int proposed = FeatureSet.key("proposed", role == null ? NONE : role.label());
    int kind = FeatureSet.key("kind", Forms.kind(mention));
    int path = FeatureSet.key("way", TreePath.relations(sentence, trigger, head));
    int evidence = FeatureSet.key("evidence", evidence(mention));
    int marker = FeatureSet.key("marker", marker(head));
    int[] groups = {
      type, proposed, kind, path, evidence, word, marker, FeatureSet.key(type, proposed)
    };
    to.add(BIAS);
    for (int property : properties(mention, head, proposed, kind, path, evidence, marker)) {
      to.add(property);
      alone.add(property);
      for (int group : groups) {
        to.add(group, property);
      }
    }
    alone.add(type, proposed);
    alone.add(type, path);
    alone.add(type, kind);
    alone.add(type, marker);
    alone.add(kind, path);
    alone.add(word, path);
    alone.add(word, marker);
    alone.add(word, evidence);
    context.collect(mention, alone);
    return all;
  }

  private List<Integer> properties(
      Candidate mention, Token head, int proposed, int kind, int path, int evidence, int marker) {
    List<Integer> properties = new ArrayList<>(shared);
    properties.addAll(List.of(proposed, kind, path, evidence, marker));
    int from = anchor.index() == trigger.index() ? 0 : TreePath.relations(sentence, anchor, head);
    properties.add(FeatureSet.key("way from support", from));
    properties.add(FeatureSet.key("head", head.lemma()));
    properties.add(FeatureSet.key("relation", head.relation()));
    Optional<Token> governor = sentence.head(head);
    properties.add(FeatureSet.key("governor", governor.map(Token::lemma).orElse(NONE)));
    properties.add(FeatureSet.key("rank", ranks.getOrDefault(mention, 0)));
    properties.add(FeatureSet.key("distance", distance(head)));
    properties.add(FeatureSet.key("between", between(head)));
    nested(mention, properties);
    others(mention, properties);
    neighbours(mention, properties);
    return properties;
  }

  /** How the clause has it, if at all. */
  private String evidence(Candidate mention) {
    for (Map.Entry<ArgumentRole, Attempt.Part> part : own.event().roles().entries()) {
      if (part.getValue().mention().equals(mention)) {
        Filler filler = part.getValue().filler();
        return filler.function().name() + ' ' + filler.evidence();
      }
    }
    for (Filler filler : own.event().predicate().fillers()) {
      if (fillers.at(filler.head()).contains(mention)) {
        return "free " + filler.function().name() + ' ' + filler.evidence();
      }
    }
    return NONE;
  }

  private String marker(Token head) {
    List<Token> markers = sentence.children(head, "case");
    return markers.isEmpty() ? NONE : markers.get(0).lemma();
  }

  /** How many words apart, in steps that grow; negative before the trigger. */
  private int distance(Token head) {
    int apart = head.index() - trigger.index();
    int words = Math.abs(apart);
    int step = words <= 2 ? words : words <= 4 ? 3 : words <= 8 ? 4 : words <= 16 ? 5 : 6;
    return apart < 0 ? -step : step;
  }

  /** What stands between it and the trigger. */
  private String between(Token head) {
    int from = Math.min(head.index(), trigger.index());
    int to = Math.max(head.index(), trigger.index());
    int verbs = 0;
    int commas = 0;
    boolean marks = false;
    for (int i = from + 1; i < to; i++) {
      Token token = sentence.token(i);
      verbs += token.upos() == Upos.VERB ? 1 : 0;
      boolean comma = token.form().equals(",");
      commas += comma ? 1 : 0;
      marks |= token.upos() == Upos.PUNCT && !comma;
    }
    int events = 0;
    for (EventRoles other : this.events) {
      int at = other.event().predicate().head().index();
      events += at > from && at < to ? 1 : 0;
    }
    return Math.min(MOST_VERBS, verbs)
        + "v"
        + Math.min(MOST_COMMAS, commas)
        + (marks ? "m" : "c")
        + Math.min(MOST_EVENTS, events);
  }

  /** What it is part of, and which argument is part of it. */
  private void nested(Candidate mention, List<Integer> to) {
    String within = NONE;
    String around = NONE;
    for (Candidate other : near) {
      if (!other.span().overlaps(mention.span()) || other.equals(mention)) {
        continue;
      }
      ArgumentRole role = own.roles().get(other);
      if (other.span().contains(mention.span())) {
        within = other.type().label() + (role == null ? "" : role.label());
      }
      if (mention.span().contains(other.span()) && role != null) {
        around = role.label();
      }
    }
    to.add(FeatureSet.key("within", within));
    to.add(FeatureSet.key("around", around));
  }

  /** Its roles in other events. */
  private void others(Candidate mention, List<Integer> to) {
    String there = NONE;
    for (int i = 0; i < events.size(); i++) {
      ArgumentRole role = events.get(i).roles().get(mention);
      if (role != null && i != at) {
        there = role.label();
        if (i == above) {
          there += " above";
          break;
        }
      }
    }
    to.add(FeatureSet.key("other", there));
    String governing = NONE;
    if (above != NOWHERE) {
      EventRoles event = events.get(above);
      ArgumentRole role = event.roles().get(mention);
      governing = event.event().rule().type().label() + (role == null ? "" : role.label());
    }
    to.add(FeatureSet.key("above", governing));
  }

  /** The words on either side of it. */
  private void neighbours(Candidate mention, List<Integer> to) {
    int head = mention.head();
    int first = head;
    while (first >= 0 && sentence.token(first).span().start() >= mention.span().start()) {
      first--;
    }
    int last = head;
    while (last < sentence.size() && sentence.token(last).span().end() <= mention.span().end()) {
      last++;
    }
    to.add(FeatureSet.key("before", first < 0 ? NONE : sentence.token(first).lemma()));
    to.add(FeatureSet.key("after", last == sentence.size() ? NONE : sentence.token(last).lemma()));
  }
}
