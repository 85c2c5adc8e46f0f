package io.github.depeche.extract.mentions.names;

/** Acronyms and the long forms before them: "Opération des Nations unies au Burundi (ONUB)". */
final class Acronyms {

  private Acronyms() {}

  /**
   * Returns whether the letters of {@code acronym} are, in order, initials of the words before the
   * bracket.
   *
   * @param acronym the word inside the bracket, which stands right before it
   * @param from where to look back to
   */
  static boolean stands(NameText text, int acronym, int from) {
    return longForm(text, acronym, from) >= 0;
  }

  /**
   * Returns the first word of the long form before the bracket, or -1 if the words there do not
   * give the acronym.
   */
  static int longForm(NameText text, int acronym, int from) {
    String letters = letters(text.form(acronym));
    int pending = letters.length() - 1;
    if (pending < 1 || pending > 11) {
      return -1;
    }
    for (int i = acronym - 2; i >= from && i > acronym - 24; i--) {
      char initial = Character.toUpperCase(text.form(i).charAt(0));
      if (initial == letters.charAt(pending) && text.form(i).length() > 1) {
        pending--;
        if (pending < 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String letters(String form) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < form.length() && letters.length() <= 12; i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        letters.append(form.charAt(i));
      }
    }
    return letters.length() * 2 > form.length() ? letters.toString() : "";
  }
}
