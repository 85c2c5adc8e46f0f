package io.github.depeche.extract.events;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.judge.ChainProposal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What tells for or against that two events of a text tell of one happening. */
final class ChainClues {

  /** So many letters are the same in "nommer" and "nomination". */
  private static final int STEM = 4;

  /** Further away it makes no difference. */
  private static final int FAR = 6;

  private ChainClues() {}

  /**
   * Returns a proposal.
   *
   * @param between how many events of their type stand between them
   * @param all how many of their type the text has
   */
  static ChainProposal of(Telling earlier, Telling later, int between, int all) {
    ImmutableList.Builder<String> clues = ImmutableList.builder();
    clues.add("words " + words(earlier, later));
    clues.add("earlier " + form(earlier));
    clues.add("later " + form(later));
    clues.add("forms " + upos(earlier) + upos(later));
    clues.add("number " + number(earlier) + number(later));
    clues.add("far " + distance(earlier, later));
    clues.add("between " + Math.min(between, 3));
    clues.add("all " + Math.min(all, 6));
    if (later.things().isEmpty()) {
      clues.add("bare");
    }
    clues.add("realis " + earlier.event().realis().label() + later.event().realis().label());
    if (earlier.sentence().index() == 0) {
      clues.add("title");
    }
    int shared = 0;
    int differ = 0;
    for (ArgumentRole role : ArgumentRole.values()) {
      clues.add(role.label() + ' ' + compared(earlier, later, role));
      shared += earlier.shares(later, role) ? 1 : 0;
      differ += earlier.differs(later, role) ? 1 : 0;
    }
    clues.add("shared " + shared + " differ " + differ);
    boolean crossed =
        crosses(earlier, later, ArgumentRole.ACTOR, ArgumentRole.RECIPIENT)
            || crosses(earlier, later, ArgumentRole.RECIPIENT, ArgumentRole.ACTOR);
    if (crossed) {
      clues.add("crossed");
    }
    clues.add("tree " + tree(earlier, later));
    return new ChainProposal(
        later.type(), earlier.event().trigger(), later.event().trigger(), clues.build());
  }

  private static String words(Telling earlier, Telling later) {
    if (earlier.word().equals(later.word())) {
      return "same";
    }
    String one = lemma(earlier);
    String other = lemma(later);
    if (one.equals(other)) {
      return "lemma";
    }
    boolean stem =
        one.length() >= STEM && other.length() >= STEM && one.startsWith(other.substring(0, STEM));
    return stem ? "stem" : "other";
  }

  private static String lemma(Telling telling) {
    return telling.trigger().map(Token::lemma).orElse(telling.word()).toLowerCase(Locale.ROOT);
  }

  private static String form(Telling telling) {
    return upos(telling) + ' ' + telling.determiner();
  }

  private static String upos(Telling telling) {
    return telling.trigger().map(token -> token.upos().name()).orElse("PHRASE");
  }

  private static String number(Telling telling) {
    return telling
        .trigger()
        .map(Token::morphology)
        .map(Morphology::number)
        .map(Enum::name)
        .orElse("");
  }

  private static String distance(Telling earlier, Telling later) {
    int sentences = later.sentence().index() - earlier.sentence().index();
    return sentences > FAR ? "more" : sentences > 3 ? "some" : String.valueOf(sentences);
  }

  private static String compared(Telling earlier, Telling later, ArgumentRole role) {
    boolean first = earlier.things().containsKey(role);
    boolean second = later.things().containsKey(role);
    if (first && second) {
      return earlier.shares(later, role) ? "same" : resembles(earlier, later, role);
    }
    return first ? "earlier" : second ? "later" : "none";
  }

  /** "trois soldats" and "les soldats" have a word in common. */
  private static String resembles(Telling earlier, Telling later, ArgumentRole role) {
    for (String one : earlier.things().get(role)) {
      List<String> words = List.of(one.split("[ '’]"));
      for (String other : later.things().get(role)) {
        boolean common =
            List.of(other.split("[ '’]")).stream()
                .anyMatch(word -> word.length() > STEM && words.contains(word));
        if (common) {
          return "alike";
        }
      }
    }
    return "other";
  }

  private static boolean crosses(
      Telling earlier, Telling later, ArgumentRole one, ArgumentRole other) {
    return !Collections.disjoint(earlier.things().get(one), later.things().get(other));
  }

  /** Returns how one trigger hangs on the other in a sentence: the relations on the way. */
  private static String tree(Telling earlier, Telling later) {
    boolean together = earlier.sentence().index() == later.sentence().index();
    if (!together || earlier.trigger().isEmpty() || later.trigger().isEmpty()) {
      return "apart";
    }
    Token one = earlier.trigger().get();
    Token other = later.trigger().get();
    return way(later, other, one)
        .map(way -> "below " + way)
        .or(() -> way(earlier, one, other).map(way -> "above " + way))
        .orElse("beside");
  }

  /** Returns the relations from a token up to one of those above it, three at most. */
  private static Optional<String> way(Telling telling, Token from, Token to) {
    StringBuilder way = new StringBuilder();
    Token token = from;
    for (int steps = 0; steps < 3; steps++) {
      way.append(token.relation()).append(' ');
      Optional<Token> head = telling.sentence().head(token);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      token = head.get();
      if (token.index() == to.index()) {
        return Optional.of(way.toString());
      }
    }
    return Optional.empty();
  }
}
