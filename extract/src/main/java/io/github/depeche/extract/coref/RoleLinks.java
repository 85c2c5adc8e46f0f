package io.github.depeche.extract.coref;

import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.Address;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Ties an office to the person named beside it: "le ministre de la Défense, le général X", "X,
 * porte-parole de l'armée".
 */
final class RoleLinks {

  private static final int FAR = 6;

  /**
   * Words that may stand between an office and its holder's name, beside forms of address. Fewer
   * than those that the finder of roles passes over ("puis", "autre"), since here two that are
   * parted by them become one.
   */
  private static final Set<String> BETWEEN =
      Set.of(
          ",",
          "(",
          ")",
          "-",
          "–",
          "—",
          ":",
          "le",
          "la",
          "l'",
          "l’",
          "un",
          "une",
          "son",
          "sa",
          "leur",
          "d'",
          "à",
          "et",
          "ancien",
          "ancienne",
          "ex",
          "actuel",
          "actuelle",
          "nouveau",
          "nouvelle",
          "futur",
          "future",
          "sortant",
          "alors",
          "lui-même",
          "retraite",
          "également");

  private final Referents referents;
  private final Links links;

  RoleLinks(Referents referents, Links links) {
    this.referents = referents;
    this.links = links;
  }

  void link(int sentence) {
    List<Referent> here =
        referents.inSentence(sentence).stream()
            .filter(
                other ->
                    other.type() == MentionType.ROLE || isPersonName(other) || isDescription(other))
            .toList();
    // A role before the name, across further roles ("le ministre de X, le général Y"): from the
    // last to the first.
    for (int i = here.size() - 1; i >= 0; i--) {
      int next = nextOutside(here, i);
      boolean office =
          !isPersonName(here.get(i)) && !isPlace(here.get(i)) && !endsInOffice(here, i);
      if (office
          && next < here.size()
          && beside(here.get(i), here.get(next))
          && isHeld(here.get(next))) {
        links.link(here.get(i).candidate(), here.get(next).candidate());
      }
    }
    // Else one after it.
    for (int i = 1; i < here.size(); i++) {
      Referent role = here.get(i);
      Referent before = here.get(i - 1);
      if (!isPersonName(role)
          && !links.isLinked(role.candidate())
          && isHeld(before)
          && beside(before, role)) {
        links.link(role.candidate(), before.candidate());
      }
    }
  }

  /** "au siège du Parti, le secrétaire général": an office with "à" is not the one named next. */
  private static boolean isPlace(Referent role) {
    return role.sentence().children(role.head(), "case").stream()
        .anyMatch(word -> word.lemma().equals("à"));
  }

  /** "le conseiller du président X": X is not the counsellor. */
  private static boolean endsInOffice(List<Referent> here, int at) {
    Referent outer = here.get(at);
    for (int i = at + 1; i < nextOutside(here, at); i++) {
      Referent inner = here.get(i);
      if (inner.type() == MentionType.ROLE
          && inner.candidate().span().end() == outer.candidate().span().end()
          && !inner.candidate().span().equals(outer.candidate().span())) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeld(Referent referent) {
    return isPersonName(referent)
        || links.representative(referent.candidate()).type() == MentionType.PERSON
            && referent.type() == MentionType.ROLE;
  }

  private static int nextOutside(List<Referent> here, int at) {
    int next = at + 1;
    while (next < here.size()
        && here.get(at).candidate().span().contains(here.get(next).candidate().span())) {
      next++;
    }
    return next;
  }

  private static boolean isPersonName(Referent referent) {
    return referent.isName() && referent.type() == MentionType.PERSON;
  }

  /** A common noun for a person, such as "l'homme d'affaires". */
  private static boolean isDescription(Referent referent) {
    return !referent.isName() && !referent.isPronoun() && referent.type() == MentionType.PERSON;
  }

  /** Returns whether the second stands in apposition to the first or directly after it. */
  private boolean beside(Referent first, Referent second) {
    int from = first.candidate().span().end();
    int to = second.candidate().span().start();
    if (to < from) {
      return false;
    }
    int words = 0;
    boolean comma = false;
    boolean and = false;
    for (Token token : first.sentence().tokensIn(from, to)) {
      String form = token.form().toLowerCase(Locale.ROOT);
      if (++words > FAR || !isBetween(form)) {
        return false;
      }
      comma |= token.upos() == Upos.PUNCT;
      and |= form.equals("et");
    }
    // "X et le ministre" are two; a plural is not one of them.
    boolean roleAfterName = isPersonName(first);
    return !and && (comma || !roleAfterName);
  }

  private static boolean isBetween(String form) {
    return BETWEEN.contains(form) || Address.isBesideRole(form);
  }
}
