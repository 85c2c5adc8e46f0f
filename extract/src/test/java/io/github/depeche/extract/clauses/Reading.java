package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the clause reader makes of a tree, in words. */
final class Reading {

  /** Common nouns that can act, as the finders of mentions would know. */
  private static final Set<String> ACTORS =
      Set.of("autorité", "général", "gouvernement", "homologue", "ministre", "police", "président");

  /** As if the finders of mentions had looked at a sentence. */
  private record Known(Sentence sentence) implements Participants {

    @Override
    public boolean canAct(Token head) {
      return head.upos() == Upos.PROPN || ACTORS.contains(head.lemma());
    }

    @Override
    public boolean isText(Token head) {
      return head.lemma().equals("communiqué");
    }

    @Override
    public boolean beginsName(Token word) {
      return word.upos() == Upos.PROPN && !sentence.token(word.index() - 1).is("flat");
    }
  }

  private Reading() {}

  /**
   * Returns a line for each predicate that has anything: {@code word kind: function=word
   * (evidence)}.
   */
  static List<String> of(ClauseReader reader, Sentence sentence) {
    return reader.read(sentence, any -> true, new Known(sentence)).stream()
        .filter(predicate -> !predicate.fillers().isEmpty() || !predicate.complements().isEmpty())
        .map(Reading::line)
        .toList();
  }

  private static String line(Predicate predicate) {
    return predicate.head().form()
        + " "
        + name(predicate.kind())
        + (predicate.reflexive() ? " reflexive" : "")
        + predicate.support().map(verb -> " by " + verb.form()).orElse("")
        + predicate.complements().stream().map(it -> " +" + name(it)).collect(Collectors.joining())
        + ": "
        + predicate.fillers().stream()
            .map(Filler::toString)
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
