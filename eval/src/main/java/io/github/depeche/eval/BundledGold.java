package io.github.depeche.eval;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Document;
import io.github.depeche.format.BratReader;
import io.github.depeche.format.DocumentList;
import io.github.depeche.format.Problem;
import io.github.depeche.format.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The gold that comes with the project: dispatches written for it and annotated by hand. They are
 * invented; real names appear in them, but nothing in them is a source of facts.
 */
public final class BundledGold {

  /** What must be said wherever these dispatches are shown. */
  public static final String NOTICE =
      "The dispatches are invented: written for this project, they are no source of facts.";

  private static final String FOLDER = "gold/wire/";

  private BundledGold() {}

  /** Returns the dispatches with their annotations. */
  public static ReadResult wire() {
    List<Problem> problems = new ArrayList<>();
    ImmutableList.Builder<Document> documents = ImmutableList.builder();
    for (DocumentList.Entry entry : entries(problems)) {
      Document article = Document.plain(entry.id(), resource(entry.id() + ".txt"), entry.date());
      String file = entry.id() + ".ann";
      documents.add(BratReader.read(article, resource(file), FOLDER + file, problems));
    }
    return new ReadResult(documents.build(), problems);
  }

  private static Iterable<DocumentList.Entry> entries(List<Problem> problems) {
    String list = resource(DocumentList.FILE_NAME);
    return DocumentList.parse(list, FOLDER + DocumentList.FILE_NAME, problems).values();
  }

  private static String resource(String name) {
    // By the class itself: nobody else sees the resources of a module.
    try (InputStream in =
        Objects.requireNonNull(BundledGold.class.getResourceAsStream(FOLDER + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled gold", e);
    }
  }
}
