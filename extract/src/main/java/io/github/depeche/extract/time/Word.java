package io.github.depeche.extract.time;

import io.github.depeche.document.Span;

/**
 * A run of letters, a run of digits or a single other character, whatever an engine's tokeniser
 * makes of it.
 *
 * @param span where it stands, in UTF-16 units
 * @param key the form that patterns compare: lower case, no accents, straight apostrophe; empty for
 *     a run too long to be a word
 * @param kind what it is made of
 * @param gap what separates it from the word before
 */
record Word(Span span, String key, Kind kind, Gap gap) {

  enum Kind {
    /** Letters; an elided word keeps its apostrophe ("l'"). */
    LETTERS,
    DIGITS,
    MARK
  }

  enum Gap {
    NONE,
    SPACE,
    /** A blank line, or the start of the text: nothing reaches across. */
    PARAGRAPH
  }
}
