package io.github.depeche.extract.mentions.phrases;

import java.util.regex.Pattern;

/** Ordinal numbers as they are written: "54e", "4è", "2ème", "XVIe", "1er". */
public final class Ordinals {

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:\\d{1,4}|[IVX]{1,7})(?:ers?|re|ères?|èmes?|emes?|es?|ès?|nde?|ième)|Ier|Ire");

  private static final Pattern COUNT =
      Pattern.compile(
          "(?!(?:19|20)\\d\\d$)\\d{1,4}|\\d{1,3}(?:[.,\\s\u00a0\u202f]\\d{3})+|\\p{L}[\\p{L}-]*");

  private Ordinals() {}

  /** Returns whether {@code form} is a numeral that counts things, not a year or a date. */
  static boolean isCount(String form) {
    return form.length() <= 20 && COUNT.matcher(form).matches();
  }

  /** Returns whether {@code form} is an ordinal in figures. */
  public static boolean isOrdinal(String form) {
    return form.length() <= 12 && ORDINAL.matcher(form).matches();
  }
}
