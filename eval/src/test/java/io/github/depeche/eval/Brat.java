package io.github.depeche.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.format.BratReader;
import io.github.depeche.format.Problem;
import java.util.ArrayList;
import java.util.List;

/** Documents for tests, from brat lines in which a space may stand for the first tab. */
public final class Brat {

  private Brat() {}

  /** Returns the document with these annotations, which must be sound. */
  public static Document document(String id, String text, String... lines) {
    List<Problem> problems = new ArrayList<>();
    StringBuilder annotations = new StringBuilder();
    for (String line : lines) {
      annotations.append(line.replaceFirst(" ", "\t").replace(" | ", "\t")).append('\n');
    }
    Document article = Document.plain(id, text, PublicationDate.UNKNOWN);
    Document document = BratReader.read(article, annotations.toString(), id, problems);
    assertThat(problems).isEmpty();
    return document;
  }
}
