package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.mentions.phrases.SentenceNames;

/**
 * Gives what stands in brackets after a name its type: an acronym that of the organisation before
 * it, a party after a person ("Robert Fico (Smer)"), a canton or province after a place ("Schaan
 * (FL)").
 */
final class BracketAcronyms implements NameStep {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Override
  public void apply(SentenceNameSet names) {
    for (int open = 1; open + 2 < names.sentence().size(); open++) {
      if (names.form(open).equals("(")) {
        SentenceNames current = names.current();
        if (current.endsBefore(open, MentionType.PERSON)) {
          party(names, open);
        }
        if (names.form(open + 2).equals(")")) {
          bracket(names, current, names.sentence().token(open + 1));
        }
      }
    }
  }

  private void bracket(SentenceNameSet names, SentenceNames current, Token token) {
    int open = token.index() - 1;
    boolean unknown = gazetteer.lookup(token.form()).isEmpty();
    if (current.endsBefore(open, MentionType.PERSON)
        && unknown
        && isSetAs(names, token, MentionType.GPE)) {
      reset(names, MentionType.ORGANIZATION, token.span());
    } else if (current.endsBefore(open, MentionType.PERSON)
        && isParty(token.form())
        && isFree(names, token)) {
      names.set(MentionType.ORGANIZATION, token.span());
    } else if (isPlaceName(names, current, open, token)) {
      TypedName city = names.overlapping(names.sentence().token(open - 1).span()).orElseThrow();
      reset(names, MentionType.GPE, city.span());
    } else if (current.endsBefore(open, MentionType.ORGANIZATION) && isAcronym(token.form())) {
      boolean free = names.overlapping(token.span()).isEmpty();
      boolean place =
          unknown && isSetAs(names, token, MentionType.GPE) && token.form().length() > 2;
      if (free || place) {
        reset(names, MentionType.ORGANIZATION, token.span());
      }
    } else if (isPlaceBefore(current, open) && token.form().matches("[A-Z]{2}") && unknown) {
      reset(names, MentionType.GPE, token.span());
    }
  }

  /** "Luca Bernasconi (Centre/TI)": a member's party and canton, in one word or three. */
  private static void party(SentenceNameSet names, int open) {
    int close = open + 1;
    while (close < names.sentence().size() && close < open + 6 && !names.form(close).equals(")")) {
      close++;
    }
    if (!names.form(close).equals(")") || close == open + 1) {
      return;
    }
    Span inner = names.span(open + 1, close);
    String form = inner.in(names.text());
    int stroke = form.indexOf('/');
    if (stroke > 0
        && Character.isUpperCase(form.charAt(0))
        && form.substring(stroke + 1).matches("[A-Z]{2}")) {
      names.removeIf(name -> inner.contains(name.span()));
      names.set(MentionType.ORGANIZATION, new Span(inner.start(), inner.start() + stroke));
      names.set(MentionType.GPE, new Span(inner.start() + stroke + 1, inner.end()));
    }
  }

  /** "attendu à Charlotte (Géorgie)": a first name that a country or region explains is a city. */
  private static boolean isPlaceName(
      SentenceNameSet names, SentenceNames current, int open, Token token) {
    return current.begins(open - 1, MentionType.PERSON)
        && names.form(open - 2).equals("à")
        && isSetAs(names, token, MentionType.GPE);
  }

  private static boolean isPlaceBefore(SentenceNames current, int open) {
    return current.endsBefore(open, MentionType.GPE)
        || current.endsBefore(open, MentionType.LOCATION);
  }

  private static boolean isSetAs(SentenceNameSet names, Token token, MentionType type) {
    return names
        .overlapping(token.span())
        .filter(name -> name.span().equals(token.span()) && name.type() == type)
        .isPresent();
  }

  private static void reset(SentenceNameSet names, MentionType type, Span span) {
    names.removeIf(name -> name.span().equals(span));
    names.set(type, span);
  }

  /** "Carine Verstraeten (SETCa)": at least two capitals and more letters than figures. */
  private static boolean isParty(String form) {
    long capitals = form.codePoints().filter(Character::isUpperCase).count();
    return isAcronym(form) && capitals >= 2 && form.codePoints().noneMatch(Character::isDigit);
  }

  private static boolean isFree(SentenceNameSet names, Token token) {
    return names.overlapping(token.span()).isEmpty();
  }

  /** At least two capitals, or short: "ONCA", "SETCa", "C10", "Ufip". */
  private static boolean isAcronym(String form) {
    long signs =
        form.codePoints().filter(c -> Character.isUpperCase(c) || Character.isDigit(c)).count();
    boolean word = form.length() > 1 && form.length() < 15 && Character.isUpperCase(form.charAt(0));
    return word && (signs >= 2 || form.length() < 7);
  }
}
