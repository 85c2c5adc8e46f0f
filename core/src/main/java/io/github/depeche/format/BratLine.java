package io.github.depeche.format;

import java.util.List;

/**
 * A line of a brat file, split into its parts but not yet tied to other lines. Offsets are code
 * points.
 */
sealed interface BratLine {

  /** Returns the line's number in its file, from 1. */
  int line();

  /** Returns the line's id, such as {@code T3}. */
  String id();

  /** {@code T3 Person 120 126 Tô Lâm}. */
  record TextBound(int line, String id, String label, int start, int end, String text)
      implements BratLine {}

  /** {@code E1 Consult-Host:T7 Actor:T3}. */
  record EventLine(int line, String id, Slot trigger, List<Slot> arguments) implements BratLine {}

  /** {@code A1 Realis E1 Planned}. */
  record Attribute(int line, String id, String name, String target, String value)
      implements BratLine {}

  /** {@code R1 Coref Arg1:T9 Arg2:T3}. */
  record Relation(int line, String id, String name, String from, String to) implements BratLine {}

  /** {@code N1 Reference T5 actor:RUS RUS}. */
  record Reference(int line, String id, String target, String scheme, String value)
      implements BratLine {}

  /** {@code #1 AnnotatorNotes E1 rule=…}. */
  record Note(int line, String id, String target, String text) implements BratLine {}

  /** A name and the id that fills it. */
  record Slot(String name, String target) {}
}
