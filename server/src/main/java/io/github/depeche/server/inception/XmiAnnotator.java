package io.github.depeche.server.inception;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Copies a CAS with suggestions in it. Everything else stays as it was, but for earlier suggestions
 * in the same layer, which are left out. Not thread-safe.
 */
final class XmiAnnotator implements SafeXml.Handler {

  private final Xmi cas;
  private final Layer layer;
  private final List<Suggestion> suggestions;
  private final List<String> newIds;
  private final XmlText out = new XmlText();

  /** The names of the open elements; empty for one that is left out. */
  private final List<String> open = new ArrayList<>();

  /** How many of the open elements are within one that is left out, itself included. */
  private int leftOut;

  private boolean annotated;
  private boolean viewed;

  private XmiAnnotator(Xmi cas, Layer layer, List<Suggestion> suggestions) {
    this.cas = cas;
    this.layer = layer;
    this.suggestions = suggestions;
    this.newIds = new ArrayList<>();
    for (int i = 1; i <= suggestions.size(); i++) {
      newIds.add(Long.toString(cas.lastId() + i));
    }
  }

  /**
   * Returns the XMI with the suggestions.
   *
   * @param xml what {@code cas} was read from
   */
  static String annotate(String xml, Xmi cas, Layer layer, List<Suggestion> suggestions) {
    XmiAnnotator annotator = new XmiAnnotator(cas, layer, suggestions);
    SafeXml.read(xml, "'xmi'", annotator);
    return annotator.out.toString();
  }

  @Override
  public void start(XMLStreamReader element) {
    if (leftOut > 0 || Xmi.isSuggestion(element, layer)) {
      leftOut++;
      open.add("");
      return;
    }
    boolean view = isView(element);
    if (view) {
      // UIMA wants to know an annotation before the view that has it.
      addAnnotations();
    }
    String name = name(element.getPrefix(), element.getLocalName());
    open.add(name);
    out.open(name);
    for (int i = 0; i < element.getNamespaceCount(); i++) {
      String prefix = element.getNamespacePrefix(i);
      String uri = element.getNamespaceURI(i);
      out.attribute(prefix == null ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
    }
    boolean ours = view && cas.sofa().equals(element.getAttributeValue(null, "sofa"));
    for (int i = 0; i < element.getAttributeCount(); i++) {
      String attribute = name(element.getAttributePrefix(i), element.getAttributeLocalName(i));
      if (!(ours && attribute.equals("members"))) {
        out.attribute(attribute, element.getAttributeValue(i));
      }
    }
    if (ours) {
      viewed = true;
      out.attribute("members", members(element.getAttributeValue(null, "members")));
    }
    out.endOfTag();
  }

  @Override
  public void text(String text) {
    if (leftOut == 0) {
      out.text(text);
    }
  }

  @Override
  public void end() {
    String name = open.remove(open.size() - 1);
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    if (open.isEmpty()) {
      addAnnotations();
      if (!viewed) {
        out.open("cas:View").attribute("xmlns:cas", Xmi.CAS).attribute("sofa", cas.sofa());
        out.attribute("members", members(null)).endOfTag().close("cas:View");
      }
    }
    out.close(name);
  }

  private static boolean isView(XMLStreamReader element) {
    return Xmi.CAS.equals(element.getNamespaceURI()) && element.getLocalName().equals("View");
  }

  private static String name(@Nullable String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private String members(@Nullable String before) {
    Stream<String> old =
        before == null
            ? Stream.of()
            : Arrays.stream(before.split("\\s+"))
                .filter(id -> !id.isEmpty() && !cas.stale().contains(id));
    return Stream.concat(old, newIds.stream()).collect(Collectors.joining(" "));
  }

  private void addAnnotations() {
    if (annotated) {
      return;
    }
    annotated = true;
    String name = "layer:" + layer.element();
    for (int i = 0; i < suggestions.size(); i++) {
      Suggestion suggestion = suggestions.get(i);
      out.open(name).attribute("xmlns:layer", layer.namespace());
      out.attribute("xmlns:xmi", Xmi.XMI).attribute("xmi:id", newIds.get(i));
      out.attribute("sofa", cas.sofa());
      out.attribute("begin", Integer.toString(suggestion.span().start()));
      out.attribute("end", Integer.toString(suggestion.span().end()));
      out.attribute(layer.feature(), suggestion.label());
      if (layer.features().containsKey(layer.explanation())) {
        out.attribute(layer.explanation(), suggestion.reason());
      }
      out.attribute(Layer.PREDICTED, "true").endOfTag().close(name);
    }
  }
}
