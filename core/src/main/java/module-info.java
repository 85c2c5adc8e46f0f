/** The document model, the event ontology and the file formats of Dépêche. */
module io.github.depeche.core {
  requires com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires transitive com.google.common;
  requires org.apache.commons.csv;
  requires static org.jspecify;

  exports io.github.depeche.document;
  exports io.github.depeche.format;
}
