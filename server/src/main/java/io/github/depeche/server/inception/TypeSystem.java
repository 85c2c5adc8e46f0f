package io.github.depeche.server.inception;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The types of a UIMA type system description; imports are not followed. Not thread-safe. */
final class TypeSystem {

  /** A type: the one it is derived from, and its own features with their ranges. */
  private static final class Type {
    private String parent = "";
    private final Map<String, String> features = new HashMap<>();
  }

  private final Map<String, Type> types = new HashMap<>();

  private TypeSystem() {}

  static TypeSystem read(String xml) {
    TypeSystem system = new TypeSystem();
    SafeXml.read(xml, "'typeSystem'", system.new Reader());
    return system;
  }

  boolean has(String type) {
    return types.containsKey(type);
  }

  /** Returns the type that one is derived from; empty if that is not known. */
  String parent(String type) {
    Type found = types.get(type);
    return found == null ? "" : found.parent;
  }

  /** Returns a type's own features with their ranges. */
  Map<String, String> features(String type) {
    Type found = types.get(type);
    return found == null ? Map.of() : found.features;
  }

  /** Builds the types element by element. */
  private final class Reader implements SafeXml.Handler {

    private final StringBuilder text = new StringBuilder();
    private Type type = new Type();
    private boolean inFeature;
    private String feature = "";
    private String element = "";

    @Override
    public void start(XMLStreamReader start) {
      element = start.getLocalName();
      text.setLength(0);
      switch (element) {
        case "typeDescription" -> type = new Type();
        case "featureDescription" -> inFeature = true;
        case "supertypeName", "rangeTypeName", "name" -> {}
        default -> element = "";
      }
    }

    @Override
    public void text(String part) {
      if (!element.isEmpty()) {
        text.append(part);
      }
    }

    @Override
    public void end() {
      String value = text.toString().strip();
      switch (element) {
        case "name" -> {
          if (inFeature) {
            feature = value;
          } else {
            types.put(value, type);
          }
        }
        case "supertypeName" -> type.parent = value;
        case "rangeTypeName" -> {
          type.features.put(feature, value);
          inFeature = false;
        }
        default -> {}
      }
      element = "";
    }
  }
}
