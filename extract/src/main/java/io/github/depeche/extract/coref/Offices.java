package io.github.depeche.extract.coref;

import java.util.List;

/**
 * Brings the names of offices to one form, so that "chef du gouvernement" is known to be the Prime
 * Minister.
 */
final class Offices {

  static final String FOREIGN_MINISTER = "ministre affaires";

  private Offices() {}

  /** Returns the office that a role names, without whose it is. */
  static String of(Referent role, Referents referents) {
    List<String> words = Words.ofName(referents.textOf(role));
    String noun = role.lemma();
    if (noun.equals("chef") || noun.equals("cheffe")) {
      for (String word : words) {
        switch (word) {
          case "gouvernement", "executif" -> {
            return "premier ministre";
          }
          case "etat" -> {
            return "président";
          }
          case "diplomatie" -> {
            return FOREIGN_MINISTER;
          }
          case "major" -> {
            return "état-major";
          }
          default -> {}
        }
      }
    }
    boolean minister =
        noun.equals("ministre")
            || noun.equals("première ministre")
            || noun.equals("premier-ministre");
    if (minister && (words.get(0).startsWith("premier") || words.get(0).startsWith("premiere"))) {
      return "premier ministre";
    }
    if (minister && (words.contains("affaires") || words.contains("ae"))) {
      return FOREIGN_MINISTER;
    }
    return noun.equals("cheffe") ? "chef" : noun;
  }
}
