package io.github.depeche.extract.mentions.phrases;

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
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is written like a name and does something, though no finder of names knows it: "RTVK a
 * rapporté". As it may be none, it is a nominal, which is only kept as an argument.
 */
public final class UnknownNameFinder implements MentionFinder {

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    List<Candidate> names = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      List<Candidate> known = found.inSentence(sentence.index());
      for (Token token : sentence.tokens()) {
        if (isName(token)
            && acts(sentence, token)
            && known.stream().noneMatch(other -> other.span().overlaps(token.span()))) {
          MentionType type = isFirm(token) ? MentionType.ORGANIZATION : MentionType.PERSON;
          names.add(
              Candidate.of(
                  type, MentionForm.NOMINAL, token.span(), sentence.index(), token.index()));
        }
      }
    }
    return names;
  }

  private static boolean isName(Token token) {
    boolean proper = token.upos() == Upos.PROPN || token.upos() == Upos.X;
    String form = token.form();
    return proper
        && form.length() > 1
        && (Character.isUpperCase(form.charAt(0)) || isSite(form))
        && Character.isLetter(form.charAt(1));
  }

  /** "meteo-plaine.com" */
  private static boolean isSite(String form) {
    int dot = form.lastIndexOf('.');
    return dot > 0
        && form.length() - dot > 2
        && form.chars().skip(dot + 1).allMatch(Character::isLowerCase);
  }

  /** Acronyms, addresses and the like are hardly people. */
  private static boolean isFirm(Token token) {
    return token.form().codePoints().noneMatch(Character::isLowerCase)
        || token.form().indexOf('.') > 0
        || token.form().contains("'s")
        || token.form().contains("’s");
  }

  private static boolean acts(Sentence sentence, Token token) {
    // "a rapporté RTVK": who speaks behind a quotation is taken for an object.
    boolean bare = token.is("obj") && sentence.children(token, "det").isEmpty();
    return (token.relation().equals("nsubj") || bare)
        && sentence.head(token).filter(verb -> verb.upos() == Upos.VERB).isPresent();
  }
}
