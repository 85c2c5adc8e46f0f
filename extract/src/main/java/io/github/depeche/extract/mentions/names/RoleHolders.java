package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.mentions.phrases.Nouns;

/**
 * What stands right after a title is a person, whatever it looks like: "le vice-ministre Quôc
 * Hung", "Mme Sahel".
 */
final class RoleHolders implements NameStep {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Override
  public void apply(SentenceNameSet names) {
    for (TypedName name : names.names()) {
      if (name.type() != MentionType.PERSON && isTitle(names, name) && isUnknown(names, name)) {
        names.removeIf(name::equals);
        names.set(MentionType.PERSON, name.span());
      }
    }
  }

  private static boolean isTitle(SentenceNameSet names, TypedName name) {
    for (Token token : names.sentence().tokens()) {
      if (token.span().start() == name.span().start() && token.index() > 0) {
        Token before = names.sentence().token(token.index() - 1);
        return Nouns.isTitle(before) && Character.isLowerCase(before.form().charAt(0));
      }
    }
    return false;
  }

  private boolean isUnknown(SentenceNameSet names, TypedName name) {
    String form = name.span().in(names.text());
    boolean acronym = form.codePoints().noneMatch(Character::isLowerCase);
    return !acronym && !KnownNames.isListed(form) && gazetteer.matches(form).isEmpty();
  }
}
