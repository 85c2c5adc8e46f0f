package io.github.depeche.extract.judge;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Filler;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Fillers;
import io.github.depeche.extract.rules.Proposal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What tells whether a predicate is an event of a type: how far the rule came, and properties of
 * the predicate alone and together with its type, its rule and its word. Of one predicate; not
 * thread-safe.
 */
public final class TriggerFeatures {

  private static final String NONE = "-";
  private static final int BIAS = FeatureSet.key("bias", NONE);

  /** Counts are told apart up to a MOST, in steps of a STEP: beyond, articles are too few. */
  private static final int MOST_FAILURES = 3;

  private static final int MOST_OF_TYPE = 4;
  private static final int MOST_IN_ALL = 6;
  private static final int STEP_IN_ALL = 5;
  private static final int MOST_WORDS = 6;
  private static final int STEP_OF_WORDS = 8;
  private static final int MOST_SENTENCES = 4;

  /** How many words away networks look at words, at their classes, and all models at words. */
  private static final int FARTHEST = 5;

  private static final int FARTHEST_CLASS = 3;
  private static final int NEAR = 2;
  private static final String[] WORD = FeatureSet.numbered("word ", -FARTHEST, FARTHEST);
  private static final String[] CLASS =
      FeatureSet.numbered("class ", -FARTHEST_CLASS, FARTHEST_CLASS);

  /** Keys of what is true of the predicate, whatever the type. */
  private int[] properties = new int[64];

  private int size;

  private final SeenSentence seen;
  private final Sentence sentence;
  private final Token head;
  private final Predicate predicate;
  private final List<Proposal> proposals;
  private final Optional<TypeCounts> document;
  private final int word;

  /**
   * @param predicate what is judged
   * @param proposals one for each type that it may be of
   * @param seen its sentence
   * @param document what the rules find in all of it; empty to judge the sentence by itself
   */
  public TriggerFeatures(
      Predicate predicate,
      List<Proposal> proposals,
      SeenSentence seen,
      Optional<TypeCounts> document) {
    this.seen = seen;
    this.sentence = predicate.sentence();
    this.head = predicate.head();
    this.predicate = predicate;
    this.proposals = proposals;
    this.document = document;
    this.word =
        FeatureSet.key(
            predicate.kind().name(),
            (predicate.reflexive() ? "se " : "") + predicate.head().lemma());
    form(predicate);
    children();
    neighbours();
    fillers(predicate, seen.fillers());
    place(seen.fillers());
  }

  private void property(String name, String value) {
    if (size == properties.length) {
      properties = Arrays.copyOf(properties, size * 2);
    }
    properties[size++] = FeatureSet.key(name, value);
  }

  private void form(Predicate predicate) {
    Token anchor = predicate.anchor();
    property("form", formOf(anchor));
    property("own form", formOf(head));
    property("relation", anchor.relation());
    property("own relation", head.relation());
    property("support", predicate.support().map(Token::lemma).orElse(NONE));
    property("governor", sentence.head(anchor).map(Token::lemma).orElse(NONE));
    property(
        "governor class", sentence.head(anchor).map(token -> token.upos().name()).orElse(NONE));
    property("number", head.morphology().number().name());
    property("class", head.upos().name());
    property("complements", predicate.complements().stream().sorted().toList().toString());
  }

  private String formOf(Token token) {
    StringBuilder form = Forms.of(token);
    if (token.upos() == Upos.VERB) {
      sentence.children(token, "aux").forEach(aux -> form.append(' ').append(aux.relation()));
      sentence.children(token, "expl").forEach(pronoun -> form.append(" expl"));
    }
    return form.toString();
  }

  private void children() {
    boolean determined = false;
    for (Token child : sentence.children(head)) {
      property("child", child.relation());
      switch (child.upos()) {
        case DET -> {
          property("determiner", child.lemma());
          determined = true;
        }
        case ADJ -> property("adjective", child.lemma());
        case ADV -> property("adverb", child.lemma());
        case ADP -> property("marker", child.lemma());
        case SCONJ, CCONJ -> property("conjunction", child.lemma());
        case NUM -> property("numeral", NONE);
        case AUX, INTJ, NOUN, PART, PRON, PROPN, PUNCT, SYM, VERB, X -> {}
      }
    }
    if (!determined) {
      property("determiner", NONE);
    }
  }

  private void neighbours() {
    int at = head.index();
    property("before", lemma(at - 1));
    property("before that", lemma(at - 2));
    property("after", lemma(at + 1));
    property("after that", lemma(at + 2));
  }

  private String lemma(int index) {
    return index < 0 || index >= sentence.size() ? NONE : sentence.token(index).lemma();
  }

  private void fillers(Predicate predicate, Fillers fillers) {
    boolean actor = false;
    for (Filler filler : predicate.fillers()) {
      String function = filler.function().name();
      property("filler", function);
      property(function + " is", kind(fillers, filler.head()));
      property(function + " word", filler.head().lemma());
      property(function + " by", filler.evidence().name());
      actor |= fillers.canAct(filler.head());
    }
    property(
        "frame",
        (predicate.has(Function.SUBJECT) ? "s" : "") + (predicate.has(Function.OBJECT) ? "o" : ""));
    property("actor", actor ? "yes" : "no");
  }

  /** Where in its sentence and text it stands, and which mentions stand on which side of it. */
  private void place(Fillers fillers) {
    int at = head.index();
    property("length", String.valueOf(Math.min(MOST_WORDS, sentence.size() / STEP_OF_WORDS)));
    property("edge", at == 0 ? "first" : at == sentence.size() - 1 ? "last" : NONE);
    if (document.isPresent()) {
      property("sentence", String.valueOf(Math.min(MOST_SENTENCES, sentence.index())));
    }
    for (Candidate candidate : fillers.candidates()) {
      property(candidate.head() < at ? "left" : "right", candidate.type().label());
    }
  }

  private static String kind(Fillers fillers, Token head) {
    List<Candidate> there = fillers.at(head);
    if (there.isEmpty()) {
      return head.upos().name();
    }
    return Forms.kind(there.get(0));
  }

  /**
   * Returns what is seen of one of the types: as properties those that networks put together by
   * themselves, and the few pairs that say most.
   */
  public Seen see(Proposal proposal) {
    Seen all = Seen.of(seen, predicate);
    FeatureSet to = all.features();
    int type = FeatureSet.key("type", proposal.type().label());
    int rule = FeatureSet.key("rule", proposal.attempt().rule().id());
    int standing = standing(proposal);
    proposed(proposal, type, rule, standing, to);
    alone(proposal, type, rule, standing, all.properties());
    document.ifPresent(counts -> document(counts, proposal, type, standing, to));
    for (int i = 0; i < size; i++) {
      int property = properties[i];
      to.add(property);
      to.add(property, type);
      to.add(property, standing);
      to.add(property, rule);
      to.add(property, word);
    }
    return all;
  }

  private void alone(Proposal proposal, int type, int rule, int standing, FeatureSet to) {
    to.add(type);
    to.add(rule);
    to.add(word);
    to.add(standing);
    to.add(type, standing);
    to.add(rule, standing);
    to.add(word, type);
    to.add(failing(proposal));
    to.add(FeatureSet.key("rivals", rivals(proposal)));
    document.ifPresent(
        counts -> {
          to.add(ofType(counts, proposal));
          to.add(inAll(counts));
        });
    for (int i = 0; i < size; i++) {
      to.add(properties[i]);
    }
    window(to);
  }

  /** What stands further away on either side, which weights would learn by heart. */
  private void window(FeatureSet to) {
    int at = head.index();
    for (int away = -FARTHEST; away <= FARTHEST; away++) {
      if (Math.abs(away) > NEAR) {
        to.add(FeatureSet.key(WORD[away + FARTHEST], lemma(at + away)));
      }
      if (away != 0 && Math.abs(away) <= FARTHEST_CLASS) {
        to.add(FeatureSet.key(CLASS[away + FARTHEST_CLASS], wordClass(at + away)));
      }
    }
  }

  private String wordClass(int index) {
    return index < 0 || index >= sentence.size() ? NONE : sentence.token(index).upos().name();
  }

  private static int standing(Proposal proposal) {
    return FeatureSet.key(
        "standing", proposal.standing().name() + Math.min(MOST_FAILURES, proposal.failures()));
  }

  private static int failing(Proposal proposal) {
    return FeatureSet.key("failing", proposal.failing().orElse(NONE));
  }

  private static int ofType(TypeCounts counts, Proposal proposal) {
    return FeatureSet.key(
        "of type", String.valueOf(Math.min(MOST_OF_TYPE, counts.besides(proposal))));
  }

  private static int inAll(TypeCounts counts) {
    return FeatureSet.key(
        "in all", String.valueOf(Math.min(MOST_IN_ALL, counts.total() / STEP_IN_ALL)));
  }

  private void proposed(Proposal proposal, int type, int rule, int standing, FeatureSet to) {
    int failing = failing(proposal);
    int rivals = FeatureSet.key("rivals", rivals(proposal));
    to.add(BIAS);
    to.add(standing);
    to.add(type, standing);
    to.add(rule, standing);
    to.add(word, standing);
    to.add(word, type);
    to.add(word, type, standing);
    to.add(failing, standing);
    to.add(failing, type);
    to.add(failing, rule);
    to.add(failing, word);
    to.add(rivals, type);
    to.add(rivals, standing);
    to.add(rivals, rule);
  }

  private String rivals(Proposal than) {
    StringBuilder rivals = new StringBuilder();
    for (Proposal other : proposals) {
      if (!other.type().equals(than.type()) && other.standing() != Proposal.Standing.FAILS) {
        rivals.append(other.type().label()).append(other.standing().name());
      }
    }
    return rivals.toString();
  }

  private static void document(
      TypeCounts counts, Proposal proposal, int type, int standing, FeatureSet to) {
    int ofType = ofType(counts, proposal);
    int inAll = inAll(counts);
    to.add(ofType, type);
    to.add(ofType, standing);
    to.add(ofType, type, standing);
    to.add(inAll, standing);
    to.add(inAll, type);
  }
}
