package io.github.depeche.train.names;

import com.google.common.collect.ListMultimap;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.fast.Segmenter;
import io.github.depeche.extract.mentions.names.NameKind;
import io.github.depeche.extract.mentions.names.NameSpan;
import io.github.depeche.extract.mentions.names.NameText;
import io.github.depeche.train.Articles;
import io.github.depeche.train.Articles.Article;
import io.github.depeche.train.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the names of {@code train/labels}: those that {@code mentions.tsv} marks in an article. */
final class NameCorpus {

  private NameCorpus() {}

  /**
   * Returns the articles whose mentions are marked in the order of their dates, with the outermost
   * names of persons, organisations and places.
   *
   * @throws IOException if a file cannot be read, or a text is not the one that was labelled
   */
  static List<LabelledText> read(Path labels, Path data) throws IOException {
    Articles articles = Articles.read(labels, data);
    ListMultimap<String, Row> marks = articles.labels("mentions.tsv", 5);
    List<LabelledText> texts = new ArrayList<>();
    for (Article article :
        articles.all().stream()
            .filter(article -> marks.containsKey(article.id()))
            .sorted(Comparator.comparing((Article article) -> article.date().toString()))
            .toList()) {
      NameText words = NameText.of(article.text(), Segmenter.segment(article.text()));
      texts.add(
          new LabelledText(
              article.id(), words, onWords(words, marks(article, marks.get(article.id())))));
    }
    return texts;
  }

  private record Mark(Span span, NameKind kind) {}

  private static List<Mark> marks(Article article, List<Row> rows) throws IOException {
    CodePoints points = CodePoints.of(article.text());
    List<Mark> marks = new ArrayList<>();
    for (Row row : rows) {
      Span span = row.span(points, row.get(1), row.get(2));
      kind(row.get(3, MentionType::ofLabel)).ifPresent(kind -> marks.add(new Mark(span, kind)));
    }
    return marks;
  }

  private static Optional<NameKind> kind(MentionType type) {
    return switch (type) {
      case PERSON -> Optional.of(NameKind.PERSON);
      case ORGANIZATION -> Optional.of(NameKind.ORGANIZATION);
      case GPE, LOCATION -> Optional.of(NameKind.PLACE);
      case ROLE, AGREEMENT, GATHERING, DATE -> Optional.empty();
    };
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

  /**
   * "L'Humanité": the model learns names without their elided article, as it cannot know whose it
   * is; lists of names do.
   */
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
