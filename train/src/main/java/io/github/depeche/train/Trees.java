package io.github.depeche.train;

import com.google.common.collect.ListMultimap;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.fast.model.Contractions;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.train.Articles.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@code trees.tsv} of {@code train/labels}: sentences of its articles whose trees were put
 * right by hand, one a line. Its second column has the words, with a blank between; a word is
 * {@code start-end/TAG/head/relation}, the head being the number of a word from 1, or 0 for the
 * root. Two words with one span are those of a contraction.
 */
final class Trees {

  /** The file in the folder of labels. */
  static final String TABLE = "trees.tsv";

  private static final String ROOT = "root";

  private static final Pattern WORD =
      Pattern.compile("(\\d{1,9})-(\\d{1,9})/(\\w+)/(\\d{1,4})/([a-z:]+)");

  private final List<String> forms = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private final List<Boolean> contraction = new ArrayList<>();

  private Trees() {}

  /**
   * Reads all trees.
   *
   * @param labels the folder {@code train/labels}
   * @param data the folder of the texts of others
   * @throws IOException if a file cannot be read, a text is not the one that was labelled, or a
   *     line is no tree
   */
  static List<GoldSentence> read(Path labels, Path data) throws IOException {
    Articles articles = Articles.read(labels, data);
    ListMultimap<String, Row> rows = articles.labels(TABLE, 2);
    List<GoldSentence> sentences = new ArrayList<>();
    for (Article article : articles.all()) {
      CodePoints points = CodePoints.of(article.text());
      for (Row row : rows.get(article.id())) {
        Trees tree = new Trees();
        tree.read(row, article.text(), points);
        sentences.add(tree.sentence(row));
      }
    }
    return sentences;
  }

  private void read(Row row, String text, CodePoints points) throws IOException {
    Optional<Span> before = Optional.empty();
    for (String word : row.get(1).split(" ")) {
      Matcher fields = WORD.matcher(word);
      if (!fields.matches()) {
        throw row.error("'" + word + "' is not START-END/TAG/HEAD/RELATION");
      }
      Span span = row.span(points, fields.group(1), fields.group(2));
      if (before.filter(span::equals).isPresent()) {
        contract(row);
      } else if (before.filter(last -> last.end() > span.start()).isPresent()) {
        throw row.error("'" + word + "' begins before the end of the word before");
      } else {
        written.add(span.in(text));
        contraction.add(false);
        forms.add(span.in(text));
      }
      tags.add(tag(row, fields.group(3)));
      heads.add(Integer.valueOf(fields.group(4)));
      relations.add(fields.group(5));
      before = Optional.of(span);
    }
  }

  /** Splits the last written word. */
  private void contract(Row row) throws IOException {
    int last = written.size() - 1;
    if (contraction.get(last)) {
      throw row.error("'" + written.get(last) + "' has more than two words");
    }
    List<String> words =
        Contractions.words(written.get(last))
            .orElseThrow(() -> row.error("'" + written.get(last) + "' is no contraction"));
    contraction.set(last, true);
    forms.set(forms.size() - 1, words.get(0));
    forms.add(words.get(1));
  }

  private static Tag tag(Row row, String name) throws IOException {
    return Stream.of(Tag.values())
        .filter(tag -> tag.name().equals(name))
        .findFirst()
        .orElseThrow(() -> row.error("'" + name + "' is no tag"));
  }

  private GoldSentence sentence(Row row) throws IOException {
    int length = forms.size();
    for (int i = 0; i < length; i++) {
      if (heads.get(i) > length) {
        throw row.error("word " + (i + 1) + " of " + length + " has head " + heads.get(i));
      }
      if ((heads.get(i) == 0) != relations.get(i).equals(ROOT)) {
        throw row.error(
            "word " + (i + 1) + " has head " + heads.get(i) + " and relation " + relations.get(i));
      }
    }
    if (heads.stream().filter(head -> head == 0).count() != 1) {
      throw row.error("a tree has one root");
    }
    for (int i = 0; i < length; i++) {
      if (!reachesRoot(i + 1)) {
        throw row.error("word " + (i + 1) + " is in a circle of heads");
      }
    }
    return new GoldSentence(
        List.copyOf(forms),
        tags.stream().mapToInt(Tag::ordinal).toArray(),
        heads.stream().mapToInt(head -> head == 0 ? length : head - 1).toArray(),
        List.copyOf(relations),
        List.copyOf(written),
        List.copyOf(contraction));
  }

  private boolean reachesRoot(int word) {
    int above = word;
    for (int steps = 0; above != 0 && steps < heads.size(); steps++) {
      above = heads.get(above - 1);
    }
    return above == 0;
  }
}
