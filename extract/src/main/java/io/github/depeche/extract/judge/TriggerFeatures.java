package io.github.depeche.extract.judge;

import io.github.depeche.document.MentionForm;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Filler;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Fillers;
import io.github.depeche.extract.rules.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What tells whether a predicate is an event of a type: how far the rule came, and properties of
 * the predicate alone and together with its type, its rule and its word. Of one predicate; not
 * thread-safe.
 */
public final class TriggerFeatures {

  /** A property of the predicate, whatever the type. */
  private record Property(String name, String value) {}

  private static final String NONE = "-";

  /** Constraints that fail, events of the type and tens of events are told apart up to here. */
  private static final int MOST_FAILURES = 3;

  private static final int MOST_OF_TYPE = 4;
  private static final int MOST_IN_ALL = 6;
  private static final int STEP_IN_ALL = 5;
  private static final int MOST_WORDS = 6;
  private static final int STEP_OF_WORDS = 8;
  private static final int MOST_SENTENCES = 4;

  private final List<Property> properties = new ArrayList<>();
  private final List<Proposal> proposals;
  private final Optional<TypeCounts> document;
  private final String word;

  /**
   * @param predicate what is judged
   * @param proposals one for each type that it may be of
   * @param document what the rules find in all of it; empty to judge the sentence by itself
   */
  public TriggerFeatures(
      Predicate predicate,
      List<Proposal> proposals,
      Fillers fillers,
      Optional<TypeCounts> document) {
    this.proposals = proposals;
    this.document = document;
    this.word =
        (predicate.reflexive() ? "se " : "")
            + predicate.head().lemma()
            + ' '
            + predicate.kind().name();
    form(predicate);
    children(predicate);
    neighbours(predicate);
    fillers(predicate, fillers);
    place(predicate, fillers);
  }

  private void property(String name, String value) {
    properties.add(new Property(name, value));
  }

  private void form(Predicate predicate) {
    Sentence sentence = predicate.sentence();
    Token head = predicate.head();
    Token anchor = predicate.anchor();
    property("form", form(sentence, anchor));
    property("own form", form(sentence, head));
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

  private static String form(Sentence sentence, Token token) {
    Morphology morphology = token.morphology();
    StringBuilder form =
        new StringBuilder()
            .append(token.upos())
            .append(morphology.verbForm())
            .append(morphology.mood())
            .append(morphology.tense());
    if (token.upos() == Upos.VERB) {
      sentence.children(token, "aux").forEach(aux -> form.append(' ').append(aux.relation()));
      sentence.children(token, "expl").forEach(pronoun -> form.append(" expl"));
    }
    return form.toString();
  }

  private void children(Predicate predicate) {
    boolean determined = false;
    for (Token child : predicate.sentence().children(predicate.head())) {
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

  private void neighbours(Predicate predicate) {
    Sentence sentence = predicate.sentence();
    int at = predicate.head().index();
    property("before", lemma(sentence, at - 1));
    property("before that", lemma(sentence, at - 2));
    property("after", lemma(sentence, at + 1));
    property("after that", lemma(sentence, at + 2));
  }

  private static String lemma(Sentence sentence, int index) {
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
      actor |= fillers.isActor(filler.head());
    }
    property(
        "frame",
        (predicate.has(Function.SUBJECT) ? "s" : "") + (predicate.has(Function.OBJECT) ? "o" : ""));
    property("actor", actor ? "yes" : "no");
  }

  /** Where in its sentence and text it stands, and which mentions stand on which side of it. */
  private void place(Predicate predicate, Fillers fillers) {
    Sentence sentence = predicate.sentence();
    int at = predicate.head().index();
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
    Candidate first = there.get(0);
    return first.form() == MentionForm.NAME
        ? first.type().label()
        : first.type().label() + ' ' + first.form().label();
  }

  /** Collects the features of one of the types. */
  public void collect(Proposal proposal, FeatureSet to) {
    String type = proposal.type().label();
    String rule = proposal.attempt().rule().id();
    String standing = proposal.standing().name() + Math.min(MOST_FAILURES, proposal.failures());
    proposed(proposal, type, rule, standing, to);
    document.ifPresent(counts -> document(counts, proposal, type, standing, to));
    for (Property property : properties) {
      String name = property.name();
      String value = property.value();
      to.add(name, value);
      to.add(name, "type", type, value);
      to.add(name, "standing", standing, value);
      to.add(name, "rule", rule, value);
      to.add(name, "word", word, value);
    }
  }

  private void proposed(
      Proposal proposal, String type, String rule, String standing, FeatureSet to) {
    String failing = proposal.failing().orElse(NONE);
    String rivals = rivals(proposal);
    to.add("bias", NONE);
    to.add("standing", standing);
    to.add("type standing", type, standing);
    to.add("rule standing", rule, standing);
    to.add("word standing", word, standing);
    to.add("word type", word, type);
    to.add("word type standing", word, type, standing);
    to.add("failing", failing, standing);
    to.add("type failing", type, failing);
    to.add("rule failing", rule, failing);
    to.add("word failing", word, failing);
    to.add("rivals", type, rivals);
    to.add("standing rivals", standing, rivals);
    to.add("rule rivals", rule, rivals);
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
      TypeCounts counts, Proposal proposal, String type, String standing, FeatureSet to) {
    String ofType = String.valueOf(Math.min(MOST_OF_TYPE, counts.besides(proposal)));
    String inAll = String.valueOf(Math.min(MOST_IN_ALL, counts.total() / STEP_IN_ALL));
    to.add("document type", type, ofType);
    to.add("document standing", standing, ofType);
    to.add("document type standing", type, standing, ofType);
    to.add("document total standing", standing, inAll);
    to.add("document total type", type, inAll);
  }
}
