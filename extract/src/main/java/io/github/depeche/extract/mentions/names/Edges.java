package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.words.WordList;
import java.util.List;

/**
 * Takes off what is glued to a name: quotation marks, a common noun before a country ("royaume de
 * Belgique").
 */
final class Edges implements NameStep {

  private static final String MARKS = " \u00a0\u202f\"”“»«’'‘,;:!?…";
  private static final ImmutableSet<String> COMMON =
      WordList.load("mentions/grammar-words.txt", "common before country");

  private static final ImmutableSet<String> ELISIONS =
      ImmutableSet.of("qu'", "l'", "d'", "s'", "n'", "jusqu'", "lorsqu'", "puisqu'", "Qu'");
  private static final ImmutableSet<String> PARTICLES =
      WordList.load("mentions/grammar-words.txt", "particle");

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Override
  public void apply(SentenceNameSet names) {
    for (TypedName name : names.names()) {
      String text = names.text();
      int start = name.span().start();
      int end = name.span().end();
      while (end - 1 > start && MARKS.indexOf(text.charAt(end - 1)) >= 0 && !isListed(name, text)) {
        end--;
      }
      while (start < end - 1 && MARKS.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      start = afterElision(text, start, end);
      start = afterCommonNoun(name, text, start, end);
      start = withParticle(names, name, start);
      if (name.type() == MentionType.ORGANIZATION
          && text.substring(start, end).endsWith(" du pays")) {
        end -= " du pays".length();
      }
      if (start != name.span().start() || end != name.span().end()) {
        names.removeIf(name::equals);
        names.set(name.type(), new Span(start, end));
      }
    }
  }

  /** An engine may leave "qu'Antananarivo" one word. */
  private static int afterElision(String text, int start, int end) {
    String form = text.substring(start, Math.min(end, start + 8)).replace('’', '\'');
    return ELISIONS.stream()
        .filter(form::startsWith)
        .filter(e -> start + e.length() < end)
        .findFirst()
        .map(e -> start + e.length())
        .orElse(start);
  }

  /**
   * "le vice-ministre Le Quôc Hung": a capital where none is due makes the article part of the
   * name.
   */
  private static int withParticle(SentenceNameSet names, TypedName name, int start) {
    if (name.type() != MentionType.PERSON) {
      return start;
    }
    Sentence sentence = names.sentence();
    for (int i = 1; i < sentence.size() && sentence.token(i).span().start() <= start; i++) {
      boolean here = sentence.token(i).span().start() == start && i > 1;
      if (here
          && PARTICLES.contains(sentence.token(i - 1).form())
          && sentence.token(i - 2).upos() != Upos.PUNCT) {
        return sentence.token(i - 1).span().start();
      }
    }
    return start;
  }

  /** "Yahoo!" */
  private boolean isListed(TypedName name, String text) {
    return KnownNames.isListed(name.span().in(text))
        || gazetteer.lookup(name.span().in(text)).isPresent();
  }

  private static int afterCommonNoun(TypedName name, String text, int start, int end) {
    String form = text.substring(start, end);
    int blank = form.indexOf(' ');
    boolean common = blank > 0 && COMMON.contains(form.substring(0, blank));
    if (!common || name.type() != MentionType.GPE) {
      return start;
    }
    for (String link :
        List.of(" de la ", " de l'", " de l’", " de ", " du ", " d'", " d’", " des ")) {
      if (form.startsWith(link, blank) && form.length() > blank + link.length()) {
        return start + blank + link.length();
      }
    }
    return start;
  }
}
