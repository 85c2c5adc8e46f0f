package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.Segmentation;
import io.github.depeche.extract.analysis.fast.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads texts without annotation, plain or HTML, as sentences of written words. */
final class RawText {

  private static final Pattern BLOCK = Pattern.compile("</?(?:p|h[1-6]|li|div|title|br)\\b[^>]*>");
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

  private RawText() {}

  /**
   * Reads all texts below {@code folders}.
   *
   * @param excluded folders of texts that must not be learnt from: a text is left out if the name of one of theirs has
   *     the same digits
   */
  static List<List<String>> read(List<Path> folders, List<Path> excluded) throws IOException {
    Set<String> names = new HashSet<>();
    for (Path file : files(excluded)) {
      names.add(digits(file));
    }
    List<List<String>> sentences = new ArrayList<>();
    for (Path file : files(folders)) {
      if (digits(file).isEmpty() || !names.contains(digits(file))) {
        String text = Files.readString(file);
        sentences(file.toString().endsWith(".html") ? plain(text) : text, sentences);
      }
    }
    return sentences;
  }

  /** Returns all files below a folder, or the file itself, in the order of their names. */
  static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Returns the texts below folders, or the files given themselves, in the order of their names. */
  static List<Path> files(List<Path> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      all(folder).stream()
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
          .forEach(files::add);
    }
    return files;
  }

  private static String digits(Path file) {
    return file.getFileName().toString().replaceAll("[^0-9]", "");
  }

  private static String plain(String html) {
    String blocks = BLOCK.matcher(html).replaceAll("\n\n");
    return MARKUP.matcher(blocks)
        .replaceAll("")
        .replace("\u00ad", "")
        .replace("&nbsp;", " ")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static void sentences(String text, List<List<String>> into) {
    Segmentation words = Segmenter.segment(text);
    for (List<io.github.depeche.document.Span> sentence : words.sentences()) {
      into.add(sentence.stream().map(span -> span.in(text)).toList());
    }
  }
}
