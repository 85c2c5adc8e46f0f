package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.words.Address;
import java.util.Locale;

/** Takes "M.", "Mme" and the like off the start of a person's name. */
final class Civilities implements NameStep {

  @Override
  public void apply(SentenceNameSet names) {
    for (TypedName name : names.names()) {
      if (name.type() == MentionType.PERSON) {
        int start = name.span().start();
        for (Token token : names.sentence().tokens()) {
          boolean leads = token.span().start() == start && token.span().end() < name.span().end();
          if (leads && Address.LEADING.contains(token.form().toLowerCase(Locale.ROOT))) {
            start = token.span().end();
            while (Character.isWhitespace(names.text().charAt(start))) {
              start++;
            }
          }
        }
        if (start > name.span().start()) {
          names.removeIf(name::equals);
          names.set(MentionType.PERSON, new Span(start, name.span().end()));
        }
      }
    }
  }
}
