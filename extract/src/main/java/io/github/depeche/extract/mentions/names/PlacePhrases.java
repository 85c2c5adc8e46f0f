package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.phrases.Nouns;
import io.github.depeche.extract.mentions.phrases.SentenceNames;
import io.github.depeche.extract.words.WordList;

/**
 * Finds places named by a common noun and a name: "place Jean Rey", "golfe de Guinée", "aéroport de
 * Larnaca".
 */
final class PlacePhrases implements NameStep {

  private static final ImmutableSet<String> NOUNS = WordList.load("mentions/place-names.txt");

  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of("de", "d'", "du", "des", "le", "la", "l'", "les");

  /** The most words between the noun and the name. */
  private static final int FAR = 5;

  @Override
  public void apply(SentenceNameSet names) {
    for (Token token : names.sentence().tokens()) {
      if (token.upos() == Upos.NOUN
          && Character.isLowerCase(token.form().charAt(0))
          && Nouns.in(NOUNS, token)) {
        SentenceNames current = names.current();
        int end = end(names, current, token.index());
        boolean covered =
            names
                .overlapping(token.span())
                .filter(name -> name.type() != MentionType.ORGANIZATION)
                .isPresent();
        String before = names.form(token.index() - 1);
        boolean indefinite = before.equals("un") || before.equals("une");
        if (end > token.index() && !covered && !indefinite) {
          names.set(MentionType.LOCATION, names.span(token.index(), end));
        }
      }
    }
  }

  private static int end(SentenceNameSet names, SentenceNames current, int noun) {
    for (int at = noun + 1; at < names.sentence().size() && at <= noun + FAR; at++) {
      int end = current.end(at);
      if (end > at) {
        return isDistant(names, current, noun, at) ? noun : end;
      }
      Token token = names.sentence().token(at);
      if (at == noun + 1 && (names.isCapitalised(at) || token.form().matches("[A-Z]?-?\\d{1,3}"))) {
        boolean number =
            at + 1 < names.sentence().size()
                && names.form(at + 1).matches("-?\\d{1,3}")
                && names.sentence().token(at + 1).span().start() == token.span().end();
        return number ? at + 2 : at + 1;
      }
      if (PlaceWords.isNamedByAdjective(names.form(noun)) && isOfPlace(token)) {
        return at + 1;
      }
      boolean link = LINKS.contains(names.form(at));
      boolean modifies =
          Nouns.in(NOUNS, token) || token.upos() == Upos.ADJ && !Nouns.isDemonym(token);
      if (!link && !modifies) {
        return noun;
      }
    }
    return noun;
  }

  private static boolean isOfPlace(Token adjective) {
    return Nouns.isDemonym(adjective) || PlaceWords.isAdjective(adjective.form());
  }

  /**
   * "une base de Turquie", "les îles du Japon", "place de l'ONU": the noun is not part of a
   * country's name.
   */
  private static boolean isDistant(SentenceNameSet names, SentenceNames current, int noun, int at) {
    String before = names.form(at - 1);
    boolean article =
        before.equals("le") || before.equals("la") || before.equals("l'") || before.equals("les");
    boolean linked = article || before.equals("de") || before.equals("d'") || before.equals("du");
    boolean someone =
        current.begins(at, MentionType.PERSON) || current.begins(at, MentionType.ORGANIZATION);
    boolean plural =
        names.form(noun).endsWith("s")
            && !names.form(noun).equals("îles")
            && !names.form(noun).equals("monts");
    boolean country =
        current.begins(at, MentionType.GPE)
            && article
            && !names.form(noun).equals("palais")
            && at > noun + 2;
    return plural || someone && linked || country;
  }
}
