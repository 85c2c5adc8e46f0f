package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.MentionFinder;
import java.util.ArrayList;
import java.util.List;

/** Finds names by their capitals: acronyms are organisations, several words a person, one word a country or city. */
public final class NameFinder implements MentionFinder {

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    List<Candidate> names = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      int from = 0;
      while (from < sentence.size()) {
        int to = from;
        while (to < sentence.size() && isNameWord(sentence, to)) {
          to++;
        }
        if (to > from) {
          names.add(name(sentence, from, to));
        }
        from = Math.max(to, from + 1);
      }
    }
    return names;
  }

  private static boolean isNameWord(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean capital = Character.isUpperCase(token.form().charAt(0)) && Character.isLetter(token.form().charAt(0));
    return capital && (token.upos() == Upos.PROPN || at > 0 && token.upos() == Upos.NOUN);
  }

  private static Candidate name(Sentence sentence, int from, int to) {
    Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
    String first = sentence.token(from).form();
    boolean acronym = to - from == 1 && first.length() > 1 && first.codePoints().noneMatch(Character::isLowerCase);
    MentionType type = acronym ? MentionType.ORGANIZATION : to - from > 1 ? MentionType.PERSON : MentionType.GPE;
    int head = from;
    while (sentence.token(head).head() >= from && sentence.token(head).head() < to) {
      head = sentence.token(head).head();
    }
    return Candidate.of(type, MentionForm.NAME, span, sentence.index(), head);
  }
}
