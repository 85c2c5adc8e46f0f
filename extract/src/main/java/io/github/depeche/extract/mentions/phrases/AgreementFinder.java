package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.MentionFinder;
import java.util.List;
import java.util.Set;

/**
 * Finds treaties, agreements, declarations, laws and other adopted texts. One is a name when it is
 * written with a capital, carries a number, or is called after the place of its signing ("accord de
 * Conakry").
 */
public final class AgreementFinder implements MentionFinder {

  private static final ImmutableSet<String> COMPLEMENTS =
      ImmutableSet.of("de", "sur", "pour", "contre", "relatif", "à");
  private static final TextFinder FINDER =
      new TextFinder(
          MentionType.AGREEMENT, Nouns.AGREEMENT, COMPLEMENTS, Set.of(), AgreementFinder::isName);

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    return FINDER.find(analysis, found);
  }

  private static boolean isName(
      Sentence sentence, SentenceNames names, int from, int noun, int end) {
    if (TextFinder.isIndefinite(sentence, from)) {
      return false;
    }
    if (TextFinder.isCapitalised(sentence, noun)) {
      return true;
    }
    if (names.end(noun + 1) > noun + 1 && !names.begins(noun + 1, MentionType.PERSON)) {
      return true;
    }
    for (int i = noun + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (names.begins(i, MentionType.GPE) || names.begins(i, MentionType.LOCATION)) {
        // "accord de Paris" is called so; "accord du gouvernement avec Paris" is not.
        return i == noun + 2 && isBareOf(sentence.token(i - 1))
            || i == end - 1 && isBareOf(sentence.token(i - 1));
      }
      if (token.upos() == Upos.NUM && i == noun + 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBareOf(Token token) {
    return Pronouns.form(token).equals("de") || Pronouns.form(token).equals("d'");
  }
}
