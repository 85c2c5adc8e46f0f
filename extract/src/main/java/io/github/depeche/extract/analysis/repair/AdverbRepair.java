package io.github.depeche.extract.analysis.repair;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives a noun its own place in the tree where treebanks, and engines trained on them, hang it on
 * an adverb: "lors de la visite", "près de la frontière" become phrases with a preposition of two
 * words, "plus de 200 personnes" a noun with a numeral.
 */
final class AdverbRepair {

  /** With "de" they are prepositions. */
  private static final Set<String> PREPOSITIONAL =
      Set.of("lors", "près", "auprès", "loin", "autour", "hors", "indépendamment");

  /** With "de" and a numeral they say how many. */
  private static final Set<String> MEASURING = Set.of("plus", "moins", "près");

  /** With "de" they say how many without a numeral. */
  private static final Set<String> COLLECTING =
      Set.of("beaucoup", "suffisamment", "davantage", "tant", "assez", "trop", "peu", "nombre");

  private static final Set<String> NOMINAL_RELATIONS =
      Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root");

  /** A numeral stands so close behind its "de". */
  private static final int NUMERAL_REACH = 2;

  private AdverbRepair() {}

  /** Returns the sentence with what was wrong mended. */
  static Sentence repaired(Sentence sentence) {
    Sentence current = sentence;
    for (Token token : sentence.tokens()) {
      if (token.upos() == Upos.ADV && token.index() + 2 < sentence.size()) {
        current = repaired(current, current.token(token.index()));
      }
    }
    return current;
  }

  private static Sentence repaired(Sentence sentence, Token adverb) {
    Token de = sentence.token(adverb.index() + 1);
    if (!de.lemma().equals("de") || !de.is("case")) {
      return sentence;
    }
    Token noun = sentence.head(de).orElse(de);
    if (noun.head() != adverb.index() || noun.index() < de.index()) {
      return sentence;
    }
    String form = adverb.form().toLowerCase(Locale.ROOT);
    if (COLLECTING.contains(form) || MEASURING.contains(form) && isCounted(sentence, de, noun)) {
      return joined(sentence, adverb, de, noun, counted(sentence, adverb), "advmod");
    }
    return PREPOSITIONAL.contains(form)
        ? joined(sentence, adverb, de, noun, governed(sentence, adverb), "case")
        : sentence;
  }

  private static boolean isCounted(Sentence sentence, Token de, Token noun) {
    for (int i = de.index() + 1; i <= de.index() + NUMERAL_REACH && i < sentence.size(); i++) {
      if (sentence.token(i).upos() == Upos.NUM || i == noun.index() && isQuantity(noun)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuantity(Token noun) {
    return noun.lemma().endsWith("aine") || noun.lemma().startsWith("milli");
  }

  /** What a counted noun is for the word above: what its adverb was, or a subject before a verb. */
  private static String counted(Sentence sentence, Token adverb) {
    if (NOMINAL_RELATIONS.stream().anyMatch(adverb::is)) {
      return adverb.relation();
    }
    boolean verbal = sentence.head(adverb).filter(head -> head.upos() == Upos.VERB).isPresent();
    if (!verbal) {
      return "nmod";
    }
    Token verb = sentence.head(adverb).orElseThrow();
    if (adverb.index() > verb.index()) {
      return sentence.children(verb, "obj").isEmpty() ? "obj" : "obl:mod";
    }
    boolean passive =
        sentence.children(verb, "aux").stream().anyMatch(aux -> aux.relation().equals("aux:pass"));
    return !sentence.children(verb, "nsubj").isEmpty()
        ? "obl:mod"
        : passive ? "nsubj:pass" : "nsubj";
  }

  private static String governed(Sentence sentence, Token adverb) {
    return sentence
        .head(adverb)
        .map(head -> head.upos() == Upos.NOUN || head.upos() == Upos.PROPN ? "nmod" : "obl:mod")
        .orElse("root");
  }

  /** Puts a noun at its adverb's place, with the adverb and its "de" below it. */
  private static Sentence joined(
      Sentence sentence, Token adverb, Token de, Token noun, String relation, String below) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(noun.index(), noun.attached(adverb.head(), relation));
    for (Token child : sentence.children(adverb)) {
      if (child.index() != noun.index()) {
        tokens.set(child.index(), child.attached(noun.index(), child.relation()));
      }
    }
    tokens.set(adverb.index(), adverb.attached(noun.index(), below));
    tokens.set(de.index(), de.attached(adverb.index(), "fixed"));
    return new Sentence(sentence.index(), tokens);
  }
}
