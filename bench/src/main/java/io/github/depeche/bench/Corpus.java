package io.github.depeche.bench;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.format.JsonLinesWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints a large corpus as JSON Lines, always the same one: {@code Corpus COUNT FOLDER…} takes the
 * {@code .txt} files of the folders and below, cuts them into articles, and repeats these with ids
 * and dates of their own, in random order.
 */
final class Corpus {

  /** An article's length in characters, at most but for the rest of its last line. */
  private static final int LONGEST = 800;

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3650;

  private Corpus() {}

  /** Prints the corpus to standard output. */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    List<String> articles = new ArrayList<>();
    for (String folder : Arrays.asList(args).subList(1, args.length)) {
      articles.addAll(articles(Path.of(folder)));
    }
    PrintStream stdout = System.out;
    try (BufferedWriter out =
        new BufferedWriter(new OutputStreamWriter(stdout, StandardCharsets.UTF_8))) {
      Random random = new Random(8);
      List<Integer> ids = new ArrayList<>(IntStream.range(0, count).boxed().toList());
      Collections.shuffle(ids, random);
      for (int id : ids) {
        String text = articles.get(random.nextInt(articles.size()));
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        out.write(
            JsonLinesWriter.write(Document.plain("article-" + id, text, PublicationDate.of(day))));
        out.write("\n");
      }
    }
  }

  private static List<String> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> articles = new ArrayList<>();
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        articles.addAll(cut(Files.readString(file)));
      }
      return articles;
    }
  }

  private static List<String> cut(String text) {
    List<String> articles = new ArrayList<>();
    StringBuilder article = new StringBuilder();
    for (String line : text.lines().toList()) {
      article.append(line).append('\n');
      if (article.length() >= LONGEST) {
        articles.add(article.toString());
        article.setLength(0);
      }
    }
    if (!article.toString().isBlank()) {
      articles.add(article.toString());
    }
    return articles;
  }
}
