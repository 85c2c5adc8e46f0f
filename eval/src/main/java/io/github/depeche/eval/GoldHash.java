package io.github.depeche.eval;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.depeche.document.Document;
import io.github.depeche.format.BratWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;

/** Identifies gold data, so that two people can see that they scored against the same. */
public final class GoldHash {

  private GoldHash() {}

  /**
   * Returns the SHA-256 over the ids, dates, texts and annotations of documents, in hexadecimal. It
   * does not depend on the order of documents or on the numbering of annotations in their files.
   */
  public static String of(Collection<Document> gold) {
    Hasher hasher = Hashing.sha256().newHasher();
    gold.stream()
        .sorted(Comparator.comparing(Document::id))
        .forEach(
            document -> {
              put(hasher, document.id());
              put(hasher, document.date().toString());
              put(hasher, document.text());
              put(hasher, BratWriter.write(document));
            });
    return hasher.hash().toString();
  }

  private static void put(Hasher hasher, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    hasher.putInt(bytes.length).putBytes(bytes);
  }
}
