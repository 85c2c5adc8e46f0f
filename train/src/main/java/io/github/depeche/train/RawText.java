package io.github.depeche.train;

import com.google.common.collect.ImmutableList;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads texts without annotation, plain or HTML, as sentences of written words. */
public final class RawText {

  private static final Pattern BLOCK = Pattern.compile("</?(?:p|h[1-6]|li|div|title|br)\\b[^>]*>");
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

  private static final ImmutableList<String> TEXTS = ImmutableList.of(".txt", ".html", ".md");
  private static final ImmutableList<String> ALL =
      ImmutableList.of(".txt", ".html", ".md", ".conllu");

  private RawText() {}

  /**
   * Reads all texts below {@code folders}.
   *
   * @param excluded folders of texts that must not be learnt from: a text is left out if the name
   *     of one of theirs has the same digits
   */
  static List<List<String>> read(List<Path> folders, List<Path> excluded) throws IOException {
    return read(folders, excluded, TEXTS);
  }

  /** Like {@link #read}, with the texts in Markdown and the sentences of treebanks too. */
  public static List<List<String>> readAll(List<Path> folders, List<Path> excluded)
      throws IOException {
    return read(folders, excluded, ALL);
  }

  private static List<List<String>> read(
      List<Path> folders, List<Path> excluded, List<String> endings) throws IOException {
    Set<String> names = new HashSet<>();
    for (Path file : files(excluded)) {
      names.add(digits(file));
    }
    List<List<String>> sentences = new ArrayList<>();
    for (Path file : files(folders, endings)) {
      if (digits(file).isEmpty() || !names.contains(digits(file))) {
        String text = Files.readString(file);
        sentences(running(file, text), sentences);
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

  /**
   * Returns the texts below folders, or the files given themselves, in the order of their names.
   */
  static List<Path> files(List<Path> folders) throws IOException {
    return files(folders, TEXTS);
  }

  private static List<Path> files(List<Path> folders, List<String> endings) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      all(folder).stream()
          .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
          .forEach(files::add);
    }
    return files;
  }

  /** Returns the text of a file without markup; of a treebank, its sentences. */
  private static String running(Path file, String content) {
    String name = file.toString();
    if (name.endsWith(".conllu")) {
      return content
          .lines()
          .filter(line -> line.startsWith("# text = "))
          .map(line -> line.substring(9) + "\n\n")
          .collect(Collectors.joining());
    }
    return name.endsWith(".html") || name.endsWith(".md") ? plain(content) : content;
  }

  private static String digits(Path file) {
    return file.getFileName().toString().replaceAll("[^0-9]", "");
  }

  private static String plain(String html) {
    String blocks = BLOCK.matcher(html).replaceAll("\n\n");
    return MARKUP
        .matcher(blocks)
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
