package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.phrases.SentenceNames;
import java.util.Optional;

/** Ties an acronym in brackets to the name before it and gives it that name's type: "Commission mixte (CM)". */
final class BracketAcronyms implements NameStep {

  @Override
  public void apply(SentenceNameSet names) {
    for (Token token : names.sentence().tokens()) {
      int at = token.index();
      if (names.form(at - 1).equals("(") && names.form(at + 1).equals(")") && isAcronym(token.form())) {
        SentenceNames current = names.current();
        Optional<TypedName> there = names.overlapping(token.span());
        if (current.endsBefore(at - 1, MentionType.ORGANIZATION) && there.isEmpty()) {
          names.set(MentionType.ORGANIZATION, token.span());
        } else if (current.endsBefore(at - 1, MentionType.ORGANIZATION)
            && there.filter(name -> name.span().equals(token.span()) && name.type() == MentionType.GPE).isPresent()
            && token.form().length() > 2) {
          names.removeIf(name -> name.span().equals(token.span()));
          names.set(MentionType.ORGANIZATION, token.span());
        }
      }
    }
  }

  /** At least two capitals and no blank: "ONCA", "SETCa", "C10". */
  private static boolean isAcronym(String form) {
    long signs = form.codePoints().filter(c -> Character.isUpperCase(c) || Character.isDigit(c)).count();
    return form.length() > 1 && form.length() < 15 && Character.isUpperCase(form.charAt(0)) && signs >= 2;
  }
}
