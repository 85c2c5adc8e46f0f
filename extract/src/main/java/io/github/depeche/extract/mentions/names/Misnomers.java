package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.mentions.phrases.PhraseGrammar;
import io.github.depeche.extract.words.WordList;
import java.util.List;
import java.util.Locale;

/**
 * Takes away what is part of another kind of mention: the field of a minister ("ministre de la
 * Défense"), the head of an agreement or a gathering ("Convention des Nations unies"), a frontier
 * with its adjective.
 */
final class Misnomers implements NameStep {

  private static final ImmutableSet<String> OFFICES = WordList.load("mentions/portfolios.txt");
  private static final ImmutableSet<String> STORMS =
      WordList.load("mentions/grammar-words.txt", "storm");
  private static final ImmutableSet<String> MAKERS =
      WordList.load("mentions/grammar-words.txt", "maker");
  private static final ImmutableSet<String> TEXTS =
      WordList.load("mentions/grammar-words.txt", "text");
  private static final ImmutableSet<String> JOURNEYS =
      WordList.load("mentions/grammar-words.txt", "journey");
  private static final ImmutableSet<String> WHERE_TO = ImmutableSet.of("à", "au", "aux", "en");
  private static final ImmutableSet<String> TEXTS_KEPT =
      ImmutableSet.of("opération des", "opération de");

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Override
  public void apply(SentenceNameSet names) {
    for (TypedName name : names.names()) {
      if (isText(names, name)) {
        names.removeIf(name::equals);
        openUp(names, name);
      }
    }
    names.removeIf(name -> isCommon(names, name) || isProduct(names, name) || isStorm(names, name));
    PhraseGrammar grammar = null;
    for (Token token : names.sentence().tokens()) {
      String form = token.form().toLowerCase(Locale.ROOT);
      if (isOffice(form)) {
        grammar = grammar == null ? names.grammar() : grammar;
        int end = grammar.end(token.index(), ImmutableSet.of("de", "à", "auprès", "chargé"));
        if (end > token.index() + 1) {
          Span complement = names.span(token.index() + 1, end);
          names.removeIf(name -> complement.overlaps(name.span()) && isField(names.text(), name));
        }
      }
    }
  }

  private static boolean isOffice(String form) {
    return OFFICES.contains(form)
        || form.endsWith("s") && OFFICES.contains(form.substring(0, form.length() - 1));
  }

  private boolean isField(String text, TypedName name) {
    String form = name.span().in(text);
    boolean parts =
        List.of("Conseil", "Parti", "Union", "Organisation", "Comité").stream()
            .anyMatch(form::startsWith);
    return (name.type() == MentionType.ORGANIZATION
            || name.type() == MentionType.GPE && gazetteer.lookup(form).isEmpty())
        && !parts
        && gazetteer.lookup(form).isEmpty()
        && form.codePoints().anyMatch(Character::isLowerCase);
  }

  /** The organisation in "Convention des Nations unies" remains. */
  private static void openUp(SentenceNameSet names, TypedName text) {
    for (GazetteerMatch match : names.matches()) {
      if (text.span().contains(match.span()) && match.span().start() > text.span().start()) {
        PlaceTypes.ofMatch(match).ifPresent(type -> names.set(type, match.span()));
      }
    }
  }

  /** "l'ouragan Sandy", "Ouragan Sandy" */
  private static boolean isStorm(SentenceNameSet names, TypedName name) {
    if (name.type() != MentionType.PERSON) {
      return false;
    }
    String form = name.span().in(names.text()).toLowerCase(Locale.ROOT);
    if (STORMS.contains(form.split(" ", 2)[0])) {
      return true;
    }
    for (Token token : names.sentence().tokens()) {
      if (token.span().start() == name.span().start()) {
        String before = names.form(token.index() - 1);
        return STORMS.contains(before) && !before.equals("affaire");
      }
    }
    return false;
  }

  /** "114 Airbus", "un Boeing 737" */
  private static boolean isProduct(SentenceNameSet names, TypedName name) {
    if (name.type() != MentionType.ORGANIZATION || !MAKERS.contains(name.span().in(names.text()))) {
      return false;
    }
    for (Token token : names.sentence().tokens()) {
      if (token.span().equals(name.span())) {
        return isNumber(names, token.index() - 1)
            || isNumber(names, token.index() + 1)
            || names.form(token.index() - 1).equals("un");
      }
    }
    return false;
  }

  private static boolean isNumber(SentenceNameSet names, int at) {
    return at >= 0 && at < names.sentence().size() && names.sentence().token(at).upos() == Upos.NUM;
  }

  /**
   * "la gauche", "la communauté internationale": what has no capital is a name by grammar or by a
   * list only.
   */
  private boolean isCommon(SentenceNameSet names, TypedName name) {
    String form = name.span().in(names.text());
    return form.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        && !KnownNames.isListed(form)
        && (name.type() != MentionType.LOCATION || gazetteer.lookup(form).isEmpty());
  }

  /** "la mission au Mexique"; whose mission it is would name it: "la mission de l'ONU au Mali". */
  private static boolean isJourney(String form) {
    String[] words = form.split(" ", 3);
    return words.length == 3 && JOURNEYS.contains(words[0]) && WHERE_TO.contains(words[1]);
  }

  private static boolean isText(SentenceNameSet names, TypedName name) {
    String form = name.span().in(names.text()).toLowerCase(Locale.ROOT);
    if (name.type() == MentionType.ORGANIZATION
        && (Institutions.isNever(form) || isJourney(form))) {
      return true;
    }
    return name.type() != MentionType.PERSON
        && TEXTS.contains(form.split(" ", 2)[0])
        && TEXTS_KEPT.stream().noneMatch(form::startsWith);
  }
}
