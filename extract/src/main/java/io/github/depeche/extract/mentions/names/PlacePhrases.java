package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.phrases.Nouns;
import io.github.depeche.extract.mentions.phrases.SentenceNames;
import io.github.depeche.extract.mentions.phrases.WordList;

/** Finds places named by a common noun and a name: "place Jean Rey", "golfe de Guinée", "aéroport de Larnaca". */
final class PlacePhrases implements NameStep {

  private static final ImmutableSet<String> NOUNS = WordList.load("place-names.txt");

  /** The most words between the noun and the name. */
  private static final int FAR = 5;

  @Override
  public void apply(SentenceNameSet names) {
    for (Token token : names.sentence().tokens()) {
      if (token.upos() == Upos.NOUN && Character.isLowerCase(token.form().charAt(0)) && Nouns.in(NOUNS, token)) {
        SentenceNames current = names.current();
        int end = end(names, current, token.index());
        boolean covered = names.overlapping(token.span()).filter(name -> name.type() != MentionType.ORGANIZATION).isPresent();
        if (end > token.index() && !covered) {
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
        boolean number = at + 1 < names.sentence().size() && names.form(at + 1).matches("-?\\d{1,3}")
            && names.sentence().token(at + 1).span().start() == token.span().end();
        return number ? at + 2 : at + 1;
      }
      boolean desert = names.form(noun).equals("désert") && Nouns.isDemonym(token);
      if (desert) {
        return at + 1;
      }
      boolean link =
          names.form(at).equals("de") || names.form(at).equals("d'") || names.form(at).equals("du") || names.form(at).equals("le")
              || names.form(at).equals("la") || names.form(at).equals("l'") || names.form(at).equals("les")
              || names.form(at).equals("des");
      boolean modifies = Nouns.in(NOUNS, token) || token.upos() == Upos.ADJ && !Nouns.isDemonym(token);
      if (!link && !modifies) {
        return noun;
      }
    }
    return noun;
  }

  /** "une base de Turquie", "les îles du Japon", "place de l'ONU": the noun is not part of a country's name. */
  private static boolean isDistant(SentenceNameSet names, SentenceNames current, int noun, int at) {
    String before = names.form(at - 1);
    boolean article = before.equals("le") || before.equals("la") || before.equals("du") || before.equals("l'") || before.equals("les");
    boolean person = current.begins(at, MentionType.PERSON) && at > noun + 1;
    boolean organization = current.begins(at, MentionType.ORGANIZATION);
    boolean plural = names.form(noun).endsWith("s") && !names.form(noun).equals("îles") && !names.form(noun).equals("monts");
    return plural || person || organization || article && !names.form(noun).equals("palais") && at > noun + 2
        && current.begins(at, MentionType.GPE);
  }
}
