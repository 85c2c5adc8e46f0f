package io.github.depeche.server.inception;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.xml.sax.SAXException;

/** Documents as INCEpTION keeps them: its segmentation, a layer of names, layers of a project. */
final class Inception {

  static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
  static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
  static final String ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
  static final String EVENT = "webanno.custom.Event";
  static final String LINK = "webanno.custom.Link";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+|[^\\s\\p{L}\\p{N}-]");

  private Inception() {}

  private static TypeSystemDescription types() {
    TypeSystemDescription types =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    for (String name : List.of(TOKEN, SENTENCE)) {
      types.addType(name, "", "uima.tcas.Annotation");
    }
    TypeDescription labelled = types.addType("webanno.custom.Labelled", "", "uima.tcas.Annotation");
    labelled.addFeature(Layer.PREDICTED, "", "uima.cas.Boolean");
    TypeDescription entity = types.addType(ENTITY, "", "uima.tcas.Annotation");
    entity.addFeature("value", "", "uima.cas.String");
    entity.addFeature(Layer.PREDICTED, "", "uima.cas.Boolean");
    TypeDescription event = types.addType(EVENT, "", "webanno.custom.Labelled");
    event.addFeature("kind", "", "uima.cas.String");
    event.addFeature("count", "", "uima.cas.Integer");
    event.addFeature("kind_score", "", "uima.cas.Double");
    event.addFeature("kind_score_explanation", "", "uima.cas.String");
    TypeDescription link = types.addType(LINK, "", "webanno.custom.Labelled");
    link.addFeature("kind", "", "uima.cas.String");
    link.addFeature("Governor", "", EVENT);
    link.addFeature("Dependent", "", EVENT);
    return types;
  }

  private static CAS empty() {
    try {
      return CasCreationUtils.createCas(types(), null, null);
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a document with sentences, one a line, and tokens. */
  static CAS document(String text) {
    CAS cas = empty();
    cas.setDocumentText(text);
    cas.setDocumentLanguage("fr");
    for (MatchResult line : Pattern.compile("[^\\n]+").matcher(text).results().toList()) {
      cas.addFsToIndexes(cas.createAnnotation(type(cas, SENTENCE), line.start(), line.end()));
    }
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      cas.addFsToIndexes(cas.createAnnotation(type(cas, TOKEN), word.start(), word.end()));
    }
    return cas;
  }

  static void annotate(
      CAS cas, String layer, int begin, int end, String feature, String label, boolean predicted) {
    Type type = type(cas, layer);
    AnnotationFS annotation = cas.createAnnotation(type, begin, end);
    annotation.setStringValue(type.getFeatureByBaseName(feature), label);
    annotation.setBooleanValue(type.getFeatureByBaseName(Layer.PREDICTED), predicted);
    cas.addFsToIndexes(annotation);
  }

  /** Returns the request that INCEpTION sends. */
  static ObjectNode request(
      CAS cas, String layer, String feature, String anchoring, boolean crossing) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request
        .putObject("metadata")
        .put("layer", layer)
        .put("feature", feature)
        .put("projectId", 1)
        .put("anchoringMode", anchoring)
        .put("crossSentence", crossing)
        .putObject("range")
        .put("begin", 0)
        .put("end", cas.getDocumentText().length());
    try {
      ByteArrayOutputStream xmi = new ByteArrayOutputStream();
      XmiCasSerializer.serialize(cas, null, xmi, true, null);
      request
          .putObject("document")
          .put("xmi", xmi.toString(StandardCharsets.UTF_8))
          .put("documentId", 42)
          .put("userId", "testuser");
      StringWriter typeSystem = new StringWriter();
      types().toXML(typeSystem);
      return request.put("typeSystem", typeSystem.toString());
    } catch (SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads an answer as INCEpTION does. */
  static CAS read(String xmi) {
    CAS cas = empty();
    try {
      XmiCasDeserializer.deserialize(
          new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8)), cas, true);
    } catch (SAXException | IOException e) {
      throw new IllegalStateException(xmi, e);
    }
    return cas;
  }

  /** Returns the annotations of a type that are in the view's index, in text order. */
  static List<AnnotationFS> annotations(CAS cas, String layer) {
    List<AnnotationFS> found = new ArrayList<>();
    for (AnnotationFS annotation : cas.getAnnotationIndex(type(cas, layer))) {
      found.add(annotation);
    }
    return found;
  }

  static boolean isPrediction(AnnotationFS annotation) {
    return annotation.getBooleanValue(annotation.getType().getFeatureByBaseName(Layer.PREDICTED));
  }

  static String label(AnnotationFS annotation, String feature) {
    return annotation.getStringValue(annotation.getType().getFeatureByBaseName(feature));
  }

  private static Type type(CAS cas, String name) {
    return cas.getTypeSystem().getType(name);
  }
}
