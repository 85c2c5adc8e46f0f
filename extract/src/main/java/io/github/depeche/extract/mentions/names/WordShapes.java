package io.github.depeche.extract.mentions.names;

/**
 * The shape of a word: capitals X, small letters x, digits 9, others as they are; runs cut to two.
 */
final class WordShapes {

  private WordShapes() {}

  static String of(String form) {
    StringBuilder shape = new StringBuilder();
    int run = 0;
    char last = 0;
    for (int i = 0; i < form.length() && shape.length() < 10; i++) {
      char c = form.charAt(i);
      char sign =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '9' : c;
      run = sign == last ? run + 1 : 1;
      if (run <= 2) {
        shape.append(sign);
      }
      last = sign;
    }
    return shape.toString();
  }

  static boolean isCapitalised(String form) {
    for (int i = 0; i < form.length() && i < 4; i++) {
      if (Character.isLetter(form.charAt(i))) {
        return Character.isUpperCase(form.charAt(i));
      }
    }
    return false;
  }
}
