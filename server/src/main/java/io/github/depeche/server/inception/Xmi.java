package io.github.depeche.server.inception;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.Span;
import io.github.depeche.server.http.HttpProblem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a CAS to suggest something in it.
 *
 * @param sofa the XMI id of the text
 * @param text the text
 * @param tokens INCEpTION's tokens by where they begin, in UTF-16 units
 * @param sentences INCEpTION's sentences likewise
 * @param lastId the greatest XMI id in use
 * @param stale the XMI ids of earlier suggestions in the layer
 */
record Xmi(
    String sofa,
    String text,
    NavigableMap<Integer, Span> tokens,
    NavigableMap<Integer, Span> sentences,
    long lastId,
    Set<String> stale) {

  static final String CAS = "http:///uima/cas.ecore";
  static final String XMI = "http://www.omg.org/XMI";

  private static final String SEGMENTATION =
      "http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore";

  /** The view that INCEpTION works in. */
  private static final String INITIAL_VIEW = "_InitialView";

  Xmi {
    stale = ImmutableSet.copyOf(stale);
  }

  /**
   * Reads a CAS.
   *
   * @throws io.github.depeche.server.http.ProblemException 422 if it cannot be read or has no text
   */
  static Xmi read(String xml, Layer layer) {
    Reader reader = new Reader(layer);
    SafeXml.read(xml, "'xmi'", reader);
    return reader.result();
  }

  /** Returns whether an element is one of a layer's suggestions. */
  static boolean isSuggestion(XMLStreamReader element, Layer layer) {
    return element.getLocalName().equals(layer.element())
        && layer.namespace().equals(element.getNamespaceURI())
        && "true".equals(element.getAttributeValue(null, Layer.PREDICTED));
  }

  /** Gathers what is needed element by element. */
  private static final class Reader implements SafeXml.Handler {

    private final Layer layer;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Integer, Span>> tokens = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Span>> sentences = new HashMap<>();
    private final Set<String> stale = new HashSet<>();
    private Optional<String> initial = Optional.empty();
    private long lastId;

    Reader(Layer layer) {
      this.layer = layer;
    }

    @Override
    public void start(XMLStreamReader element) {
      String id = element.getAttributeValue(XMI, "id");
      if (id != null) {
        lastId = Math.max(lastId, number(id));
      }
      String namespace = element.getNamespaceURI();
      if (CAS.equals(namespace) && element.getLocalName().equals("Sofa")) {
        sofa(element, id);
      } else if (SEGMENTATION.equals(namespace)) {
        switch (element.getLocalName()) {
          case "Token" -> span(element, tokens);
          case "Sentence" -> span(element, sentences);
          default -> {}
        }
      }
      if (id != null && isSuggestion(element, layer)) {
        stale.add(id);
      }
    }

    private void sofa(XMLStreamReader element, String id) {
      String text = element.getAttributeValue(null, "sofaString");
      if (text != null && id != null) {
        texts.put(id, text);
        if (INITIAL_VIEW.equals(element.getAttributeValue(null, "sofaID"))) {
          initial = Optional.of(id);
        }
      }
    }

    private static void span(
        XMLStreamReader element, Map<String, NavigableMap<Integer, Span>> spans) {
      int begin = number(element.getAttributeValue(null, "begin"));
      int end = number(element.getAttributeValue(null, "end"));
      String sofa = element.getAttributeValue(null, "sofa");
      if (sofa != null && begin >= 0 && end > begin) {
        spans.computeIfAbsent(sofa, key -> new TreeMap<>()).put(begin, new Span(begin, end));
      }
    }

    /** Returns a number of the XMI, or -1 where there is none. */
    private static int number(@Nullable String digits) {
      try {
        return digits == null ? -1 : Integer.parseInt(digits);
      } catch (NumberFormatException e) {
        return -1;
      }
    }

    Xmi result() {
      String sofa = initial.or(() -> texts.keySet().stream().findFirst()).orElse("");
      String text = texts.get(sofa);
      if (text == null) {
        throw HttpProblem.unprocessable("'xmi' has no Sofa with a sofaString").toss();
      }
      return new Xmi(
          sofa,
          text,
          tokens.getOrDefault(sofa, new TreeMap<>()),
          sentences.getOrDefault(sofa, new TreeMap<>()),
          lastId,
          stale);
    }
  }
}
