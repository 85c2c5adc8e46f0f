package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.words.WordList;

/** Finds a known acronym to which the next word is glued by mistake: "ASEANet", "ONUa". */
final class GluedWords implements NameStep {

  private static final ImmutableSet<String> SMALL_WORDS =
      WordList.load("mentions/grammar-words.txt", "glued");

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Override
  public void apply(SentenceNameSet names) {
    for (Token token : names.sentence().tokens()) {
      String form = token.form();
      int small = 0;
      while (small < form.length() && Character.isUpperCase(form.charAt(small))) {
        small++;
      }
      boolean glued = small > 2 && small < form.length() && form.length() == token.span().length();
      if (glued && SMALL_WORDS.contains(form.substring(small))) {
        String acronym = form.substring(0, small);
        if (gazetteer.lookup(acronym).flatMap(PlaceTypes::ofMatch).isPresent()) {
          int start = token.span().start();
          names.removeIf(name -> name.span().equals(token.span()));
          names.set(MentionType.ORGANIZATION, new Span(start, start + small));
        }
      }
    }
  }
}
