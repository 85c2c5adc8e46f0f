package io.github.depeche.train;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.hash.Hashing;
import io.github.depeche.document.PublicationDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * The articles of {@code train/labels}: {@code articles.tsv} says where each text is; texts of
 * others are not there, but in the folder of data; that they are the same is checked. The other
 * tables there label them, with the id of the article in the first column.
 */
public final class Articles {

  /** The file in the folder of labels, with the hashes of the texts. */
  static final String TABLE = "articles.tsv";

  /** So many hexadecimal digits of the SHA-256 of a text are kept. */
  private static final int DIGITS = 16;

  private static final String OWN = "texts/";

  private static final String PAGE = ".html";
  private static final String MARKDOWN = ".md";
  private static final String TREEBANK = ".conllu";

  /** Where a treebank has the words of a sentence. */
  private static final String SENTENCE = "# text = ";

  private static final Pattern MARKUP =
      Pattern.compile("<[^>]*>|!\\[[^\\]]*\\]\\([^)]*\\)|\\*\\*|^(?:#+|>) +", Pattern.MULTILINE);

  private final Path labels;
  private final Path data;
  private final List<Article> all = new ArrayList<>();

  /**
   * An article.
   *
   * @param id its name in all tables
   * @param date of its publication
   * @param group {@code tuned} if rules were written while looking at its errors, else {@code
   *     unseen}
   * @param text to the letter
   */
  public record Article(String id, PublicationDate date, String group, String text) {}

  private Articles(Path labels, Path data) {
    this.labels = labels;
    this.data = data;
  }

  /**
   * Reads all articles.
   *
   * @param labels the folder {@code train/labels}
   * @param data the folder of the texts of others
   * @throws IOException if a file cannot be read, or is not the one that was labelled
   */
  public static Articles read(Path labels, Path data) throws IOException {
    Articles articles = new Articles(labels, data);
    for (Row row : Row.read(labels.resolve(TABLE), 5)) {
      articles.all.add(articles.article(row));
    }
    return articles;
  }

  /** Returns the articles in the order of their table. */
  public List<Article> all() {
    return List.copyOf(all);
  }

  /**
   * Returns the rows of a table by article.
   *
   * @throws IOException if it cannot be read, a line has another number of columns, or is of an
   *     article that is not here
   */
  public ListMultimap<String, Row> labels(String table, int columns) throws IOException {
    ListMultimap<String, Row> rows = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    Set<String> known = all.stream().map(Article::id).collect(Collectors.toSet());
    for (Row row : Row.read(labels.resolve(table), columns)) {
      if (!known.contains(row.get(0))) {
        throw row.error("'" + row.get(0) + "' is not in articles.tsv");
      }
      rows.put(row.get(0), row);
    }
    return rows;
  }

  private Article article(Row row) throws IOException {
    String text = text(row.get(4));
    String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    if (!hash.startsWith(row.get(3))) {
      throw new IOException(
          row.get(4)
              + ": not the text that was labelled as "
              + row.get(0)
              + ": its SHA-256 begins with "
              + hash.substring(0, DIGITS)
              + ", not "
              + row.get(3));
    }
    PublicationDate date =
        row.get(1).isEmpty() ? PublicationDate.UNKNOWN : PublicationDate.parse(row.get(1));
    return new Article(row.get(0), date, row.get(2), text);
  }

  /**
   * Reads a file, or of {@code file#from-to} these lines, the first being 1: of a treebank the
   * sentences there, of Markdown what is left without tags, pictures, bold face, and the signs of
   * headings and quotations. A page of HTML is read whole: its headings, paragraphs and lists, none
   * of which may be in another.
   */
  private String text(String where) throws IOException {
    int mark = where.indexOf('#');
    String file = mark < 0 ? where : where.substring(0, mark);
    Path path = (file.startsWith(OWN) ? labels : data).resolve(file);
    String text = Files.readString(path).replace("\r", "");
    if (file.endsWith(PAGE)) {
      return String.join("\n\n", Jsoup.parse(text).select("h1, h2, h3, p, li").eachText()) + "\n";
    }
    if (mark < 0) {
      return text;
    }
    String[] range = where.substring(mark + 1).split("-");
    List<String> chosen =
        Arrays.asList(text.split("\n", -1))
            .subList(Integer.parseInt(range[0]) - 1, Integer.parseInt(range[1]));
    if (file.endsWith(TREEBANK)) {
      return chosen.stream()
          .filter(line -> line.startsWith(SENTENCE))
          .map(line -> line.substring(SENTENCE.length()) + "\n")
          .collect(Collectors.joining());
    }
    String lines = String.join("\n", chosen);
    return file.endsWith(MARKDOWN) ? MARKUP.matcher(lines).replaceAll("") : lines;
  }
}
