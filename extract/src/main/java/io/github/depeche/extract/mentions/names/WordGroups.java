package io.github.depeche.extract.mentions.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups of words that stand in like places in raw text, by the hashes of words. Immutable,
 * thread-safe.
 */
public final class WordGroups {

  private final Map<Integer, Integer> groups;

  private WordGroups(Map<Integer, Integer> groups) {
    this.groups = groups;
  }

  /** Returns the table of words and their groups, from 1 to 65,535. */
  public static WordGroups of(Map<String, Integer> words) {
    Map<Integer, Integer> groups = new TreeMap<>();
    words.forEach((word, group) -> groups.put(key(word), group));
    return new WordGroups(groups);
  }

  /** Returns the group of a word, 0 if it has none. */
  public int of(String form) {
    return groups.getOrDefault(key(form), 0);
  }

  private static int key(String form) {
    return Hashes.of(form.replace('’', '\''));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(groups.size());
    for (Map.Entry<Integer, Integer> entry : groups.entrySet()) {
      out.writeInt(entry.getKey());
      out.writeShort(entry.getValue());
    }
  }

  static WordGroups read(DataInputStream in) throws IOException {
    Map<Integer, Integer> groups = new HashMap<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      int key = in.readInt();
      groups.put(key, in.readUnsignedShort());
    }
    return new WordGroups(groups);
  }
}
