package io.github.depeche.cli;

import com.google.common.collect.ImmutableList;
import io.github.depeche.cli.output.DocumentSink;
import io.github.depeche.document.Document;
import java.util.ArrayList;
import java.util.List;

/** Keeps documents in memory. */
final class CollectingSink implements DocumentSink {

  private final List<Document> documents = new ArrayList<>();

  @Override
  public void write(Document document) {
    documents.add(document);
  }

  @Override
  public void commit() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  List<Document> documents() {
    return ImmutableList.copyOf(documents);
  }
}
