package io.github.depeche.server.inception;

import com.google.common.collect.ImmutableMap;
import io.github.depeche.server.http.HttpProblem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The layer that suggestions go to, a type of the CAS, and its feature.
 *
 * @param name the type's name, such as {@code webanno.custom.Event}
 * @param feature the feature that takes the label
 * @param features all features of the type, inherited ones too, with their ranges
 */
record Layer(String name, String feature, Map<String, String> features) {

  /** Marks what a recommender has made; INCEpTION looks at nothing else. */
  static final String PREDICTED = "inception_internal_predicted";

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");
  private static final String STRING = "uima.cas.String";

  Layer {
    features = ImmutableMap.copyOf(features);
  }

  /**
   * Finds a layer in a type system.
   *
   * @param typeSystem as XML
   * @throws io.github.depeche.server.http.ProblemException 422 if the XML cannot be read, or the
   *     layer cannot take what is suggested
   */
  static Layer find(String typeSystem, String name, String feature) {
    if (!NAME.matcher(name).matches() || !NAME.matcher(feature).matches()) {
      throw unusable("'metadata' names no layer and feature that a type system can have");
    }
    TypeSystem types = TypeSystem.read(typeSystem);
    if (!types.has(name)) {
      throw unusable("the type system has no type " + HttpProblem.quote(name));
    }
    Map<String, String> features = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (String type = name; types.has(type) && seen.add(type); type = types.parent(type)) {
      types.features(type).forEach(features::putIfAbsent);
    }
    if (features.containsKey("Governor") || features.containsKey("Dependent")) {
      throw unusable(
          HttpProblem.quote(name) + " is a layer of relations; only spans are suggested");
    }
    String range = features.get(feature);
    if (range == null) {
      throw unusable(HttpProblem.quote(name) + " has no feature " + HttpProblem.quote(feature));
    }
    if (!range.equals(STRING) && !types.parent(range).equals(STRING)) {
      throw unusable(
          "the feature " + HttpProblem.quote(feature) + " does not take one string; choose one");
    }
    if (!features.containsKey(PREDICTED)) {
      throw unusable("the type " + HttpProblem.quote(name) + " has no feature " + PREDICTED);
    }
    return new Layer(name, feature, features);
  }

  private static RuntimeException unusable(String what) {
    return HttpProblem.unprocessable(what).toss();
  }

  /** Returns the XML namespace of the type's elements. */
  String namespace() {
    int dot = name.lastIndexOf('.');
    String path = dot < 0 ? "uima/noNamespace" : name.substring(0, dot).replace('.', '/');
    return "http:///" + path + ".ecore";
  }

  /** Returns the name of the type's elements within their namespace. */
  String element() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Returns the feature that explains a suggestion; there may be none of that name. */
  String explanation() {
    return feature + "_score_explanation";
  }
}
