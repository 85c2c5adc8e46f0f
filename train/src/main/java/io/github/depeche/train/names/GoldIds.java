package io.github.depeche.train.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The articles of gold folders, so that a model need not be trained on what it is measured on. */
final class GoldIds {

  private GoldIds() {}

  /**
   * Returns the keys of the documents that the folders' {@code documents.jsonl} list; nothing else
   * is read.
   *
   * @throws IOException if one cannot be read
   */
  static Set<String> read(List<Path> folders) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Set<String> keys = new HashSet<>();
    for (Path folder : folders) {
      for (String line :
          Files.readAllLines(folder.resolve("documents.jsonl"), StandardCharsets.UTF_8)) {
        if (!line.isBlank()) {
          JsonNode id = json.readTree(line).path("id");
          keys.add(key(id.asText()));
        }
      }
    }
    return keys;
  }

  /**
   * Returns the digits of an id: "wikinews-2016-01-04-002" and "2016_01_04-002" are one article.
   */
  static String key(String id) {
    return id.replaceAll("\\D", "");
  }
}
