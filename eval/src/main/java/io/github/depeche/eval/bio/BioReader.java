package io.github.depeche.eval.bio;

import com.google.common.base.Splitter;
import io.github.depeche.document.Document;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.format.Problem;
import io.github.depeche.format.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads names from the columns of CoNLL-2003, whoever cut the words: the first column is a word,
 * the last its tag (IOB1 or IOB2). Each word is looked for in the text behind the one before it.
 * {@code PER}, {@code ORG} and {@code LOC} are taken as Person, Organization and Location.
 */
public final class BioReader {

  private static final Splitter COLUMNS = Splitter.onPattern("[ \t]").omitEmptyStrings();

  private final List<Document> articles;
  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();

  private int article = -1;
  private int at;
  private final List<Mention> mentions = new ArrayList<>();
  private Optional<Open> open = Optional.empty();

  /** A mention whose last words may be to come. */
  private record Open(MentionType type, Span span) {}

  private BioReader(List<Document> articles, String file) {
    this.articles = articles;
    this.file = file;
  }

  /**
   * Reads columns.
   *
   * @param articles the texts, one for each {@code -DOCSTART-} and in the same order; what is
   *     marked in them is not looked at
   * @param columns the content of the file
   * @param file how problems name it
   * @return the articles with the names that the columns give them
   */
  public static ReadResult read(List<Document> articles, String columns, String file) {
    BioReader reader = new BioReader(articles, file);
    int line = 0;
    for (String content : columns.split("\r?\n", -1)) {
      reader.read(++line, COLUMNS.splitToList(content));
    }
    reader.closeDocument();
    if (reader.article + 1 < articles.size()) {
      int missing = articles.size() - reader.article - 1;
      reader.error(
          line,
          missing + " texts have no -DOCSTART-",
          "give each text its lines, in the order of the texts");
    }
    return new ReadResult(reader.documents, reader.problems);
  }

  private void read(int line, List<String> columns) {
    if (columns.isEmpty()) {
      closeMention();
    } else if (columns.get(0).equals("-DOCSTART-")) {
      closeDocument();
      article++;
      if (article == articles.size()) {
        error(
            line,
            "there is no text for this document",
            "give as many texts as there are -DOCSTART- lines");
      }
    } else if (article < 0) {
      error(
          line, "a word before the first -DOCSTART-", "begin each document with a line -DOCSTART-");
    } else if (article < articles.size()) {
      word(line, columns.get(0), columns.get(columns.size() - 1));
    }
  }

  private void word(int line, String word, String tag) {
    int start = articles.get(article).text().indexOf(word, at);
    if (start < 0) {
      error(
          line,
          "'" + word + "' is not in the rest of " + articles.get(article).id(),
          "give the words of the text");
      closeMention();
      return;
    }
    Span span = new Span(start, start + word.length());
    at = span.end();
    boolean begins = tag.startsWith("B-");
    if (!begins && !tag.startsWith("I-")) {
      closeMention();
      if (!tag.equals("O")) {
        error(line, "unknown tag '" + tag + "'", "write B-TYPE, I-TYPE or O");
      }
      return;
    }
    Optional<MentionType> type = type(tag.substring(2));
    if (type.isEmpty()) {
      error(
          line,
          "unknown type '" + tag.substring(2) + "'",
          "use a mention type of the annotation guidelines");
      closeMention();
    } else if (!begins && open.map(Open::type).equals(type)) {
      open = open.map(begun -> new Open(begun.type(), begun.span().cover(span)));
    } else {
      closeMention();
      open = Optional.of(new Open(type.get(), span));
    }
  }

  private static Optional<MentionType> type(String label) {
    return switch (label) {
      case "PER" -> Optional.of(MentionType.PERSON);
      case "ORG" -> Optional.of(MentionType.ORGANIZATION);
      case "LOC" -> Optional.of(MentionType.LOCATION);
      default -> MentionType.ofLabel(label);
    };
  }

  private void closeMention() {
    open.ifPresent(
        whole ->
            mentions.add(
                Mention.named(
                    "T" + (mentions.size() + 1),
                    whole.type(),
                    whole.span(),
                    articles.get(article).text())));
    open = Optional.empty();
  }

  private void closeDocument() {
    closeMention();
    if (article >= 0 && article < articles.size()) {
      Document text = articles.get(article);
      documents.add(
          new Document(text.id(), text.text(), text.date(), mentions, List.of(), List.of()));
    }
    mentions.clear();
    at = 0;
  }

  private void error(int line, String what, String remedy) {
    problems.add(new Problem(Problem.Severity.ERROR, file, line, what, remedy));
  }
}
