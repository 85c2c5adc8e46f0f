package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.MentionFinder;
import io.github.depeche.extract.words.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds fields of work that stand for the office itself: "l'Intérieur échoit à X", "Y passe aux
 * Affaires étrangères". What belongs to a name or an office already found is left alone.
 */
public final class PortfolioFinder implements MentionFinder {

  private static final ImmutableSet<String> FIELDS =
      WordList.load("mentions/grammar-words.txt", "portfolio");

  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of("le", "la", "l'", "les", "au", "aux");

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    List<Candidate> portfolios = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      SentenceNames known = SentenceNames.of(sentence, found.inSentence(sentence.index()));
      for (Token token : sentence.tokens()) {
        if (isField(sentence, token) && !known.covers(token)) {
          portfolios.add(candidate(sentence, token));
        }
      }
    }
    return portfolios;
  }

  private static boolean isField(Sentence sentence, Token token) {
    int at = token.index();
    return at > 0
        && Character.isUpperCase(token.form().charAt(0))
        && (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN)
        && Nouns.strictlyIn(FIELDS, token)
        && ARTICLES.contains(Pronouns.form(sentence.token(at - 1)))
        && (at == 1 || !sentence.token(at - 2).lemma().equals("de"));
  }

  private static Candidate candidate(Sentence sentence, Token noun) {
    int last = noun.index();
    while (last + 1 < sentence.size() && isLowercaseAdjective(sentence.token(last + 1))) {
      last++;
    }
    return Candidate.of(
        MentionType.ROLE,
        MentionForm.NOMINAL,
        noun.span().cover(sentence.token(last).span()),
        sentence.index(),
        noun.index());
  }

  private static boolean isLowercaseAdjective(Token token) {
    return token.upos() == Upos.ADJ && Character.isLowerCase(token.form().charAt(0));
  }
}
