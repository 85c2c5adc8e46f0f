package io.github.depeche.extract.judge;

import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What networks see of a mention and an event besides {@link ArgumentFeatures}: the words around
 * both, each step of the way between them, and the other mentions near the event. Weights would
 * learn it by heart. Immutable.
 */
final class ArgumentContext {

  private static final String NONE = "-";

  /** How many words away from mention and trigger words are looked at. */
  private static final int WINDOW = 4;

  /** Steps are told apart up to this, from the mention or the trigger. */
  private static final int MOST_STEPS = 3;

  /** Longer ways are not followed. */
  private static final int LONGEST = 8;

  private static final int MOST_BETWEEN = 24;

  /** The words between that show how a sentence is built. */
  private static final Set<Upos> STRUCTURE =
      EnumSet.of(Upos.VERB, Upos.ADP, Upos.SCONJ, Upos.CCONJ, Upos.PRON, Upos.PUNCT);

  private static final String[] WORD = FeatureSet.numbered("word ", -WINDOW, WINDOW);
  private static final String[] CLASS = FeatureSet.numbered("class ", -WINDOW, WINDOW);
  private static final String[] WORD_OF_TRIGGER =
      FeatureSet.numbered("word of trigger ", -WINDOW, WINDOW);
  private static final String[] DOWN = FeatureSet.numbered("down ", 0, MOST_STEPS);
  private static final String[] DOWN_TO = FeatureSet.numbered("down to ", 0, MOST_STEPS);
  private static final String[] UP = FeatureSet.numbered("up ", 0, MOST_STEPS);
  private static final String[] UP_FROM = FeatureSet.numbered("up from ", 0, MOST_STEPS);

  private static final String[] SIDES = {
    " before before", " before behind", " behind before", " behind behind"
  };
  private static final int[][][] MENTIONS = mentions();

  private final EventRoles event;
  private final List<Candidate> near;
  private final Sentence sentence;
  private final Token trigger;

  /** The trigger and what governs it, upwards; and their places. */
  private final List<Token> above = new ArrayList<>();

  private final BitSet places = new BitSet();

  /**
   * @param near the mentions that may take part
   */
  ArgumentContext(EventRoles event, List<Candidate> near) {
    this.event = event;
    this.near = near;
    this.sentence = event.event().predicate().sentence();
    this.trigger = event.event().predicate().head();
    Token word = trigger;
    above.add(word);
    while (word.head() != Token.ROOT && above.size() <= LONGEST) {
      word = sentence.token(word.head());
      above.add(word);
    }
    above.forEach(token -> places.set(token.index()));
  }

  void collect(Candidate mention, FeatureSet to) {
    Token head = sentence.token(mention.head());
    around(head, to);
    way(head, to);
    sentence
        .children(head)
        .forEach(child -> add("child", child.relation() + ' ' + child.lemma(), to));
    others(mention, to);
    between(head, to);
  }

  private static void add(String template, String value, FeatureSet to) {
    to.add(FeatureSet.key(template, value));
  }

  private void around(Token head, FeatureSet to) {
    for (int away = -WINDOW; away <= WINDOW; away++) {
      int atMention = head.index() + away;
      int atTrigger = trigger.index() + away;
      boolean inside = atMention >= 0 && atMention < sentence.size();
      add(WORD[away + WINDOW], inside ? sentence.token(atMention).lemma() : NONE, to);
      add(CLASS[away + WINDOW], inside ? sentence.token(atMention).upos().name() : NONE, to);
      add(
          WORD_OF_TRIGGER[away + WINDOW],
          atTrigger >= 0 && atTrigger < sentence.size() ? sentence.token(atTrigger).lemma() : NONE,
          to);
    }
  }

  /** The steps up from the mention to where both ways meet, and up from the trigger to there. */
  private void way(Token head, FeatureSet to) {
    Token word = head;
    int steps = 0;
    while (!places.get(word.index()) && word.head() != Token.ROOT && steps <= LONGEST) {
      int step = Math.min(MOST_STEPS, steps++);
      add(DOWN[step], word.relation(), to);
      add(DOWN_TO[step], word.lemma(), to);
      word = sentence.token(word.head());
    }
    int ups = 0;
    for (Token up : above) {
      if (up.index() == word.index()) {
        break;
      }
      int step = Math.min(MOST_STEPS, ups++);
      add(UP[step], up.relation(), to);
      add(UP_FROM[step], up.lemma(), to);
    }
    add("meeting", word.lemma() + ' ' + word.upos(), to);
    add("steps", Math.min(MOST_STEPS, ups) + " " + Math.min(MOST_STEPS, steps), to);
  }

  private void others(Candidate mention, FeatureSet to) {
    event
        .roles()
        .forEach(
            (other, role) -> {
              if (!other.equals(mention)) {
                add("role", role.label() + ' ' + Forms.kind(other), to);
                add("role and side", role.label() + SIDES[side(other, mention)], to);
              }
            });
    for (Candidate other : near) {
      if (!other.equals(mention)) {
        to.add(MENTIONS[other.type().ordinal()][other.form().ordinal()][side(other, mention)]);
      }
    }
  }

  /**
   * On which side of a mention and of the trigger another stands, as an index of {@link #SIDES}.
   */
  private int side(Candidate other, Candidate mention) {
    return (other.head() < mention.head() ? 0 : 2) + (other.head() < trigger.index() ? 0 : 1);
  }

  /** The keys of other mentions by type, form and side: there are many of them. */
  private static int[][][] mentions() {
    int[][][] keys =
        new int[MentionType.values().length][MentionForm.values().length][SIDES.length];
    for (MentionType type : MentionType.values()) {
      for (MentionForm form : MentionForm.values()) {
        for (int side = 0; side < SIDES.length; side++) {
          keys[type.ordinal()][form.ordinal()][side] =
              FeatureSet.key("mention", Forms.kind(type, form) + SIDES[side]);
        }
      }
    }
    return keys;
  }

  private void between(Token head, FeatureSet to) {
    int from = Math.min(head.index(), trigger.index()) + 1;
    int until = Math.min(Math.max(head.index(), trigger.index()), from + MOST_BETWEEN);
    for (int i = from; i < until; i++) {
      if (STRUCTURE.contains(sentence.token(i).upos())) {
        add("between", sentence.token(i).lemma(), to);
      }
    }
  }
}
