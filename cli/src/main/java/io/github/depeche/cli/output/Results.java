package io.github.depeche.cli.output;

import io.github.depeche.cli.input.Input;
import io.github.depeche.cli.input.Origin;
import io.github.depeche.document.Document;
import io.github.depeche.format.Problem;
import java.io.IOException;
import java.util.List;

/** Takes what becomes of the inputs, in their order. */
public interface Results {

  /**
   * Takes the document of an input.
   *
   * @throws IllegalArgumentException if this document cannot be written beside the others
   * @throws IOException if writing fails
   */
  void document(Document document) throws IOException;

  /**
   * Takes an input that gives no document.
   *
   * @param reasons why
   * @throws IOException if writing fails
   */
  default void rejected(Origin origin, List<Problem> reasons) throws IOException {}

  /**
   * Is called when all of an input was given.
   *
   * @param failed whether anything was wrong with it
   * @throws IOException if writing fails
   */
  default void done(Input input, boolean failed) throws IOException {}
}
