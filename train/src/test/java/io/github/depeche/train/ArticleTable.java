package io.github.depeche.train;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a table of articles, for tests, with their texts or without. */
public final class ArticleTable {

  private final Path labels;
  private final List<String> rows = new ArrayList<>();

  public ArticleTable(Path labels) {
    this.labels = labels;
    rows.add("id\tdate\tgroup\tsha256\ttext");
  }

  /** Adds an unseen article and writes its text beside the table. */
  public ArticleTable add(String id, String date, String text) throws IOException {
    String file = "texts/" + id + ".txt";
    Files.createDirectories(labels.resolve("texts"));
    Files.writeString(labels.resolve(file), text);
    return row(id, date, "unseen", hash(text), file);
  }

  /** Adds a row as it is. */
  ArticleTable row(String... cells) {
    rows.add(String.join("\t", cells));
    return this;
  }

  /** Writes the table. */
  public void write() throws IOException {
    Files.writeString(labels.resolve("articles.tsv"), String.join("\n", rows) + "\n");
  }

  /** Returns what a row has of the SHA-256 of a text. */
  static String hash(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString().substring(0, 16);
  }
}
