package io.github.depeche.server.inception;

import io.github.depeche.server.http.HttpProblem;
import io.github.depeche.server.http.ProblemException;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML from strangers: no document type, so no entities of their own and no other files. */
final class SafeXml {

  private static final XMLInputFactory FACTORY = factory();

  /** A CAS has four levels; newer JDKs end at 100 with a message of their own. */
  private static final int DEEPEST = 50;

  /** Takes the elements in text order; both calls see the reader at the event. */
  interface Handler {

    /** An element begins; its attributes can be asked for. */
    void start(XMLStreamReader element);

    /** Text within an element. */
    default void text(String text) {}

    /** An element ends. */
    default void end() {}
  }

  private SafeXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /**
   * Reads a document.
   *
   * @param name how problems name it
   * @throws ProblemException 422 with line and column if it is not well-formed or has a document
   *     type
   */
  static void read(String xml, String name, Handler handler) {
    XMLStreamReader reader = null;
    try {
      reader = FACTORY.createXMLStreamReader(new StringReader(xml));
      int depth = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD -> throw faulty(name, "it has a document type", reader);
          case XMLStreamConstants.ENTITY_REFERENCE ->
              throw faulty(name, "it has an entity that XML does not know", reader);
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw faulty(name, "elements are nested too deeply", reader);
            }
            handler.start(reader);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            handler.end();
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              handler.text(reader.getText());
          default -> {
            // Comments and instructions say nothing here.
          }
        }
      }
      reader.close();
    } catch (ProblemException e) {
      throw e;
    } catch (XMLStreamException | RuntimeException e) {
      // The JDK's parser throws more than it says, for what is odd enough.
      throw faulty(name, "it is not well-formed", reader);
    }
  }

  private static RuntimeException faulty(
      String name, String what, @Nullable XMLStreamReader reader) {
    String at =
        reader == null
            ? ""
            : " at line "
                + reader.getLocation().getLineNumber()
                + ", column "
                + reader.getLocation().getColumnNumber();
    return HttpProblem.unprocessable(name + " cannot be read: " + what + at).toss();
  }
}
