package io.github.depeche.format;

import io.github.depeche.document.CorefLink;
import io.github.depeche.document.Document;
import io.github.depeche.document.Mention;
import io.github.depeche.format.BratLine.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads brat annotations by the conventions of the annotation guidelines. Rule, speaker and
 * happening of an event are read from its note, {@code #1 AnnotatorNotes E1 rule=ID; speaker=T3;
 * happening=H1}.
 */
public final class BratReader {

  private BratReader() {}

  /**
   * Reads the annotations of one document. What is wrong is added to {@code problems}; a line that
   * cannot be used is left out.
   *
   * @param article the document's id, text and date; what is marked in it is not looked at
   * @param annotations the content of its {@code .ann} file
   * @param file how problems name that file
   * @param problems where problems are added
   * @return the document with its annotations, their ids those of the file
   */
  public static Document read(
      Document article, String annotations, String file, List<Problem> problems) {
    ProblemLog log = new ProblemLog(file, problems);
    String text = article.text();
    List<BratLine> lines = BratLines.parse(annotations, log);
    BratTextBounds bounds = BratTextBounds.of(lines, text, log);
    Map<String, Mention> mentions = BratMentions.of(lines, bounds, text, log);
    return new Document(
        article.id(),
        text,
        article.date(),
        List.copyOf(mentions.values()),
        BratEvents.of(lines, bounds, mentions, text, log),
        links(lines, bounds, mentions, log));
  }

  private static List<CorefLink> links(
      List<BratLine> lines, BratTextBounds bounds, Map<String, Mention> mentions, ProblemLog log) {
    List<CorefLink> links = new ArrayList<>();
    for (Relation line : BratTextBounds.select(lines, Relation.class)) {
      if (!line.name().equals("Coref")) {
        log.error(line.line(), "unknown relation '" + line.name() + "'", "write Coref");
      } else if (line.from().equals(line.to())) {
        log.error(
            line.line(),
            line.from() + " refers to itself",
            "link it to an earlier or clearer mention");
      } else if (BratMentions.require(line.line(), line.from(), bounds, log)
          && BratMentions.require(line.line(), line.to(), bounds, log)) {
        links.add(
            new CorefLink(
                Objects.requireNonNull(mentions.get(line.from())),
                Objects.requireNonNull(mentions.get(line.to()))));
      }
    }
    return links;
  }
}
