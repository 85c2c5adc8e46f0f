package io.github.depeche.extract.analysis.conllu;

import io.github.depeche.extract.analysis.Upos;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads CoNLL-U. Comments, empty nodes and enhanced graphs are passed over. */
public final class ConlluReader {

  private static final int FIELDS = 10;

  private final Path file;
  private final List<ConlluSentence> sentences = new ArrayList<>();
  private final List<ConlluSentence.Word> words = new ArrayList<>();
  private final List<ConlluSentence.Written> written = new ArrayList<>();
  private int contractedTo;

  private ConlluReader(Path file) {
    this.file = file;
  }

  /**
   * Reads the sentences of a file.
   *
   * @throws IllegalArgumentException if a line is not CoNLL-U; the message names file, line, what
   *     was found and expected
   * @throws IOException if the file cannot be read as UTF-8
   */
  public static List<ConlluSentence> read(Path file) throws IOException {
    ConlluReader reader = new ConlluReader(file);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.line(line, ++number);
      }
      reader.endSentence(number);
    }
    return reader.sentences;
  }

  private void line(String line, int number) {
    if (line.isEmpty()) {
      endSentence(number);
    } else if (!line.startsWith("#")) {
      String[] fields = line.split("\t", -1);
      if (fields.length != FIELDS) {
        throw wrong(number, fields.length + " fields between tabs, where CoNLL-U has " + FIELDS);
      }
      int dash = fields[0].indexOf('-');
      if (dash > 0) {
        written.add(new ConlluSentence.Written(fields[1], true));
        contractedTo = number(fields[0].substring(dash + 1), number);
      } else if (fields[0].indexOf('.') < 0) {
        word(fields, number);
      }
    }
  }

  private void word(String[] fields, int number) {
    if (number(fields[0], number) != words.size() + 1) {
      throw wrong(number, "word " + fields[0] + ", where " + (words.size() + 1) + " is next");
    }
    if (words.size() >= contractedTo) {
      written.add(new ConlluSentence.Written(fields[1], false));
    }
    int head = number(fields[6], number) - 1;
    words.add(
        new ConlluSentence.Word(fields[1], upos(fields[3], number), fields[5], head, fields[7]));
  }

  private void endSentence(int number) {
    for (ConlluSentence.Word word : words) {
      if (word.head() >= words.size()) {
        throw wrong(
            number,
            "a head " + (word.head() + 1) + " in a sentence of " + words.size() + " words before");
      }
    }
    if (!words.isEmpty()) {
      sentences.add(new ConlluSentence(words, written));
    }
    words.clear();
    written.clear();
    contractedTo = 0;
  }

  private Upos upos(String name, int number) {
    if (name.equals("_")) {
      return Upos.X;
    }
    try {
      return Upos.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw wrong(
          number, "part of speech '" + name + "', where one of Universal Dependencies is expected");
    }
  }

  private int number(String field, int number) {
    try {
      return Integer.parseInt(field);
    } catch (NumberFormatException e) {
      throw wrong(number, "'" + field + "', where a number is expected");
    }
  }

  private IllegalArgumentException wrong(int number, String what) {
    return new IllegalArgumentException(file + ":" + number + ": found " + what);
  }
}
