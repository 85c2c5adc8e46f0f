package io.github.depeche.cli.output;

import io.github.depeche.cli.input.Input;
import io.github.depeche.document.Document;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of a sequence of inputs: of each one's id, date and text, or that it has none. */
final class Fingerprint {

  private final MessageDigest digest;
  private byte[] value = new byte[0];

  Fingerprint() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds the next input. */
  void add(Input input) {
    digest.update(value);
    if (input.article().isPresent()) {
      Document article = input.article().get();
      add(article.id());
      add(article.date().toString());
      add(article.text());
    } else {
      digest.update(ByteBuffer.allocate(4).putInt(input.origin().line()).flip());
    }
    value = digest.digest();
  }

  /** The length in front keeps two fields from being taken for two others. */
  private void add(String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(value);
  }
}
