package io.github.depeche.extract.mentions.names;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.gazetteer.Gazetteer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds again what a document has established: the surname of a person named in full
 * ("Ndayishimiye"), and a single word that is a name of one type wherever else it was found.
 */
final class DocumentNames {

  private final SetMultimap<String, String> surnames = HashMultimap.create();
  private final SetMultimap<String, MentionType> words = HashMultimap.create();
  private final Gazetteer gazetteer = Gazetteer.standard();

  /** Sets the names that the sentences of a document teach each other. */
  static void share(List<SentenceNameSet> sentences) {
    DocumentNames names = new DocumentNames();
    sentences.forEach(names::learn);
    sentences.forEach(names::apply);
  }

  private void learn(SentenceNameSet sentence) {
    for (TypedName name : sentence.names()) {
      String form = name.span().in(sentence.text());
      int last = form.lastIndexOf(' ');
      if (last < 0) {
        words.put(form, name.type());
      } else if (name.type() == MentionType.PERSON && isSurname(form.substring(last + 1))) {
        surnames.put(form.substring(last + 1), form);
      }
    }
  }

  /** "Jean-Paul II" has none. */
  private static boolean isSurname(String word) {
    return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && !word.matches("[IVX]+");
  }

  private void apply(SentenceNameSet sentence) {
    for (Token token : sentence.sentence().tokens()) {
      if (token.form().length() > 2 && WordShapes.isCapitalised(token.form())) {
        Optional<TypedName> there = sentence.overlapping(token.span());
        if (there.isEmpty()) {
          type(token).ifPresent(type -> sentence.set(type, full(sentence, token)));
        } else if (surnames.containsKey(token.form()) && isDoubtful(sentence, there.get(), token)) {
          sentence.set(MentionType.PERSON, token.span());
        }
      }
    }
  }

  /** Returns from the first name on where the full name stands here, else the word alone. */
  private Span full(SentenceNameSet sentence, Token token) {
    for (String name : surnames.get(token.form())) {
      int start = token.span().end() - name.length();
      if (start >= sentence.sentence().span().start() && sentence.text().startsWith(name, start)) {
        return new Span(start, token.span().end());
      }
    }
    return token.span();
  }

  private Optional<MentionType> type(Token token) {
    if (surnames.containsKey(token.form())) {
      return isCommon(token) ? Optional.empty() : Optional.of(MentionType.PERSON);
    }
    Set<MentionType> types = words.get(token.form());
    return types.size() == 1 && !isCommon(token)
        ? Optional.of(types.iterator().next())
        : Optional.empty();
  }

  /**
   * Returns whether the word, written small, is an ordinary one, so that it may be no name where it
   * opens a sentence.
   */
  private static boolean isCommon(Token token) {
    boolean acronym = token.form().codePoints().allMatch(Character::isUpperCase);
    return !acronym && !Lexicon.french().readings(token.form().toLowerCase(Locale.ROOT)).isEmpty();
  }

  private boolean isDoubtful(SentenceNameSet sentence, TypedName name, Token token) {
    return name.span().equals(token.span())
        && name.type() != MentionType.PERSON
        && words.get(token.form()).contains(MentionType.PERSON)
        && gazetteer.lookup(name.span().in(sentence.text())).isEmpty();
  }
}
