package io.github.depeche.train.names;

import io.github.depeche.document.CodePoints;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.fast.Segmenter;
import io.github.depeche.extract.mentions.names.NameKind;
import io.github.depeche.extract.mentions.names.NameSpan;
import io.github.depeche.extract.mentions.names.NameText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the articles of WiNER-fr: brat files below folders of years and months. */
final class WinerCorpus {

  private static final Map<String, NameKind> KINDS =
      Map.of(
          "Person",
          NameKind.PERSON,
          "Organization",
          NameKind.ORGANIZATION,
          "Location",
          NameKind.PLACE);

  private WinerCorpus() {}

  /**
   * Returns all articles below a folder in the order of their file names, which is that of their
   * dates, with the outermost names of persons, organisations and places.
   *
   * @throws IOException if a file cannot be read or a line is not brat's; the message says which
   */
  static List<LabelledText> read(Path folder) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(path -> path.toString().endsWith(".ann")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.ann$", "");
      String text = Files.readString(file.resolveSibling(name + ".txt"), StandardCharsets.UTF_8);
      NameText words = NameText.of(text, Segmenter.segment(text));
      texts.add(new LabelledText(name, words, onWords(words, marks(file, text))));
    }
    return texts;
  }

  private record Mark(Span span, NameKind kind) {}

  private static List<Mark> marks(Path file, String text) throws IOException {
    CodePoints offsets = CodePoints.of(text);
    List<Mark> marks = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String[] fields = line.split("\t");
      if (!line.startsWith("T") || fields.length < 2) {
        continue;
      }
      String[] parts = fields[1].split("[ ;]");
      if (parts.length < 3) {
        throw new IOException(
            file + ":" + number + ": found '" + fields[1] + "', expected a type and two offsets");
      }
      NameKind kind = KINDS.get(parts[0]);
      if (kind != null) {
        int start = offsets.toUtf16(Integer.parseInt(parts[1]));
        int end = offsets.toUtf16(Integer.parseInt(parts[parts.length - 1]));
        marks.add(new Mark(new Span(start, end), kind));
      }
    }
    return marks;
  }

  /** Drops what is nested or crosses an earlier mark, and widens the others to whole words. */
  private static List<NameSpan> onWords(NameText words, List<Mark> marks) {
    List<Mark> sorted = marks.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    List<NameSpan> names = new ArrayList<>();
    int word = 0;
    int end = 0;
    for (Mark mark : sorted) {
      if (mark.span().start() < end) {
        continue;
      }
      end = mark.span().end();
      while (word < words.size() && words.span(word).end() <= mark.span().start()) {
        word++;
      }
      int to = word;
      while (to < words.size() && words.span(to).start() < mark.span().end()) {
        to++;
      }
      int from = isElided(words, word, to) ? word + 1 : word;
      if (to > from && sentenceOf(words, from) == sentenceOf(words, to - 1)) {
        names.add(new NameSpan(from, to, mark.kind()));
        word = to;
      }
    }
    return names;
  }

  /** Some marks begin at the article: "l'armée syrienne". */
  private static boolean isElided(NameText words, int from, int to) {
    return to > from + 1
        && words.span(from).length() == 2
        && "’'".indexOf(words.text().charAt(words.span(from).end() - 1)) >= 0
        && "lLdD".indexOf(words.text().charAt(words.span(from).start())) >= 0;
  }

  private static int sentenceOf(NameText words, int word) {
    int sentence = 0;
    while (words.firstWord(sentence + 1) <= word) {
      sentence++;
    }
    return sentence;
  }
}
