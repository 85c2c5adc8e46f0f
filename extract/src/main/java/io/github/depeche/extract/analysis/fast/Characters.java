package io.github.depeche.extract.analysis.fast;

/** What a character is to the segmenter. */
final class Characters {

  private Characters() {}

  /**
   * Returns whether {@code c} separates words and belongs to none: white space, controls, byte
   * order marks.
   */
  static boolean isBlank(char c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7f;
    }
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == 0x200b
        || c == 0x2060
        || c == 0xfeff;
  }

  /**
   * Returns whether a word goes on with {@code c}: letters with their marks, digits, halves of
   * other letters.
   */
  static boolean isWord(char c) {
    if (c < 0x80) {
      return isLetter(c) || isDigit(c) || c == '_';
    }
    return Character.isLetterOrDigit(c) || isExtender(c);
  }

  /** Returns whether {@code c} has no place of its own but continues the character before it. */
  static boolean isExtender(char c) {
    if (c < 0x80) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == 0xad
        || c == 0x200c
        || c == 0x200d;
  }

  static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
  }

  /**
   * Returns whether {@code c} is a hyphen, which joins words; dashes, which part them, are others.
   */
  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isDash(char c) {
    return c == '–' || c == '—' || c == '―';
  }

  /** Returns whether {@code c} is a space that may part the thousands of a number. */
  static boolean isGroupSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  /** Returns whether an elision may stand before {@code c}: a vowel or an h. */
  static boolean isVowelLike(char c) {
    return "aàâäæeéèêëhiîïoôöœuùûüyAÀÂÄÆEÉÈÊËHIÎÏOÔÖŒUÙÛÜY".indexOf(c) >= 0;
  }
}
