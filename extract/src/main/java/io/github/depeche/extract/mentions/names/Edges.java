package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.gazetteer.Gazetteer;
import java.util.List;

/** Takes off what is glued to a name: quotation marks, a common noun before a country ("royaume de Belgique"). */
final class Edges implements NameStep {

  private static final String MARKS = "\"”“»«’'‘,;:!?…";
  private static final ImmutableSet<String> COMMON =
      ImmutableSet.of("royaume", "république", "province", "ville", "état", "région", "département", "principauté", "village");

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Override
  public void apply(SentenceNameSet names) {
    for (TypedName name : names.names()) {
      String text = names.text();
      int start = name.span().start();
      int end = name.span().end();
      while (end - 1 > start && MARKS.indexOf(text.charAt(end - 1)) >= 0 && !isListed(name, text)) {
        end--;
      }
      while (start < end - 1 && MARKS.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      start = afterCommonNoun(name, text, start, end);
      if (start != name.span().start() || end != name.span().end()) {
        names.removeIf(name::equals);
        names.set(name.type(), new Span(start, end));
      }
    }
  }

  /** "Yahoo!" */
  private boolean isListed(TypedName name, String text) {
    return KnownNames.isListed(name.span().in(text)) || gazetteer.lookup(name.span().in(text)).isPresent();
  }

  private static int afterCommonNoun(TypedName name, String text, int start, int end) {
    String form = text.substring(start, end);
    int blank = form.indexOf(' ');
    if (name.type() != MentionType.GPE || blank < 0 || !COMMON.contains(form.substring(0, blank))) {
      return start;
    }
    for (String link : List.of(" de la ", " de l'", " de l’", " de ", " du ", " d'", " d’", " des ")) {
      if (form.startsWith(link, blank) && form.length() > blank + link.length()) {
        return start + blank + link.length();
      }
    }
    return start;
  }
}
