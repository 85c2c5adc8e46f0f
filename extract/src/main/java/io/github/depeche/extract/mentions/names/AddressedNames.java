package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.phrases.Nouns;
import io.github.depeche.extract.words.Address;
import io.github.depeche.extract.words.FunctionWords;

/**
 * A capitalised word right behind "M.", "Mme" and the like is a person's name, also one that the
 * model has never seen: "a affirmé M. Oyelaran".
 */
final class AddressedNames implements NameStep {

  @Override
  public void apply(SentenceNameSet names) {
    for (Token token : names.sentence().tokens()) {
      int start = token.index() + 1;
      if (Address.isShort(token.form()) && isName(names, start)) {
        int end = start + 1;
        while (isName(names, end) || isParticle(names.form(end)) && isName(names, end + 1)) {
          end++;
        }
        names.set(MentionType.PERSON, names.span(start, end));
      }
    }
  }

  private static boolean isParticle(String form) {
    return FunctionWords.PARTICLES.contains(form) || form.equals("d'");
  }

  private static boolean isName(SentenceNameSet names, int at) {
    if (!names.isCapitalised(at)) {
      return false;
    }
    Token token = names.sentence().token(at);
    return names.overlapping(token.span()).isEmpty() && !Nouns.isTitle(token);
  }
}
