package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.mentions.phrases.Nouns;
import io.github.depeche.extract.words.WordList;
import java.util.List;
import java.util.Set;

/**
 * Tells an institution from the person right behind it who has an office there: "le gouverneur de
 * la Banque du Japon Yuki Tanabe", "le juge à la Cour suprême Ousmane Traoré". What may be called
 * after somebody ("le proviseur du lycée Jean Morel") keeps its name, and so does what ends with a
 * place that no list knows.
 */
final class OfficeHolders implements NameStep {

  private static final Set<MentionType> HELD =
      Sets.immutableEnumSet(MentionType.ORGANIZATION, MentionType.LOCATION, MentionType.PERSON);

  /** Institutions that are not called after persons. */
  private static final ImmutableSet<String> COMPLETE =
      WordList.load("mentions/institutions.txt", "complete", "whole", "fixed", "court");

  private static final ImmutableSet<String> OF = ImmutableSet.of("de", "d'", "du");

  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("le", "la", "l'");

  private static final Set<Upos> BETWEEN =
      Sets.immutableEnumSet(Upos.ADP, Upos.DET, Upos.ADJ, Upos.ADV);

  /** From what is held back to the title there are at most so many words: "général de la". */
  private static final int REACH = 4;

  /** A person's name has at most so many words here. */
  private static final int LONGEST = 3;

  private final Gazetteer gazetteer = Gazetteer.standard();
  private final WordClasses classes;

  /**
   * @param classes says which words may be first names
   */
  OfficeHolders(WordClasses classes) {
    this.classes = classes;
  }

  @Override
  public void apply(SentenceNameSet names) {
    for (TypedName name : names.names()) {
      if (HELD.contains(name.type())) {
        List<Token> words = names.sentence().tokensIn(name.span().start(), name.span().end());
        int person = words.size() < 3 ? 0 : person(names, name, words);
        if (person > 0 && hasTitle(names.sentence(), words.get(0).index())) {
          split(names, name, words.get(person).span().start());
        }
      }
    }
  }

  private static void split(SentenceNameSet names, TypedName name, int person) {
    int end = person;
    while (Character.isWhitespace(names.text().charAt(end - 1))) {
      end--;
    }
    Span held = new Span(name.span().start(), end);
    names.removeIf(name::equals);
    MentionType type = name.type() == MentionType.PERSON ? MentionType.GPE : name.type();
    boolean named = held.in(names.text()).codePoints().anyMatch(Character::isUpperCase);
    if (named) {
      names.set(type, held);
    }
    names.set(MentionType.PERSON, new Span(person, name.span().end()));
  }

  /**
   * Returns where a person's name begins among the words of another, or 0 if none does: two or
   * three words with capitals at the end, the first of them a first name by its letters.
   */
  private int person(SentenceNameSet names, TypedName name, List<Token> words) {
    int from = words.size();
    while (from > 0 && names.isCapitalised(words.get(from - 1).index())) {
      from--;
    }
    int first = words.get(Math.min(from, words.size() - 1)).index();
    if (from < words.size() && isOf(names, first)) {
      int placed = placed(names, words.subList(from, words.size()));
      if (placed == 0) {
        return 0;
      }
      from += placed;
    } else if (from == 0) {
      boolean complete =
          name.type() == MentionType.ORGANIZATION
              && (isAcronym(words.get(0)) || COMPLETE.contains(names.form(words.get(0).index())));
      from = complete ? 1 : words.size();
    } else if (from == 1 && !COMPLETE.contains(names.form(words.get(0).index()))) {
      return 0;
    }
    int length = words.size() - from;
    boolean person =
        length >= 2
            && length <= LONGEST
            && mayBeFirst(words.get(from).form())
            && gazetteer.lookup(name.span().in(names.text())).isEmpty();
    return person ? from : 0;
  }

  /** Says whether "de" stands before a word, with or without an article. */
  private static boolean isOf(SentenceNameSet names, int at) {
    String before = names.form(at - 1);
    return OF.contains(before) || ARTICLES.contains(before) && OF.contains(names.form(at - 2));
  }

  /** Returns how many words the place has that stands first: "Japon", "New York". */
  private int placed(SentenceNameSet names, List<Token> words) {
    int placed = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = words.get(0).span().cover(words.get(i).span());
      boolean place =
          gazetteer.lookup(span.in(names.text())).flatMap(PlaceTypes::ofMatch).isPresent();
      placed = place ? i + 1 : placed;
    }
    return placed;
  }

  private boolean mayBeFirst(String form) {
    int sure = classes.of(form) >> 2 * (WordClasses.COUNT - 1);
    return sure >= 2 && !isAcronym(form);
  }

  private static boolean isAcronym(Token token) {
    return isAcronym(token.form());
  }

  private static boolean isAcronym(String form) {
    return form.length() > 1 && form.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Says whether a title with "de", "à" and the like stands before a word. */
  private static boolean hasTitle(Sentence sentence, int before) {
    boolean linked = false;
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      Token token = sentence.token(i);
      if (linked && Nouns.isTitle(token)) {
        return true;
      }
      if (!BETWEEN.contains(token.upos())) {
        return false;
      }
      linked |= token.upos() == Upos.ADP;
    }
    return false;
  }
}
