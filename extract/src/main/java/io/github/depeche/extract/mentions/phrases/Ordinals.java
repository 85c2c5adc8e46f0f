package io.github.depeche.extract.mentions.phrases;

import java.util.regex.Pattern;

/** Ordinal numbers as they are written: "54e", "4è", "2ème", "XVIe", "1er". */
final class Ordinals {

  private static final Pattern ORDINAL =
      Pattern.compile("(?:\\d{1,4}|[IVXLC]{1,7})(?:ers?|re|ères?|èmes?|emes?|es?|ès?|nde?|ième)|Ier|Ire");

  private Ordinals() {}

  /** Returns whether {@code form} is an ordinal in figures. */
  static boolean isOrdinal(String form) {
    return form.length() <= 12 && ORDINAL.matcher(form).matches();
  }
}
