package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Requests broken at random: the answer is always one of ours, and nothing of ours leaks. */
class FuzzTest {

  private static final int ROUNDS = Integer.getInteger("depeche.fuzz.rounds", 300);

  private static final List<String> SEEDS =
      List.of(
          "{\"id\":\"a\",\"date\":\"2025-12-03\",\"text\":\"Le ministre a signé un accord.\"}",
          "{\"documents\":[{\"text\":\"Un mot.\"},{\"text\":\"\\ud83d\\ude00 Deux.\",\"date\":null}]}",
          "[{\"text\":\"Un mot.\"},[],{\"text\":{}},1e999,\"\\u0000\"]",
          "{\"text\":\"Un mot.\"}\n{\"text\":\"Un autre.\"}\n",
          "{\"metadata\":{\"layer\":\"a.B\",\"feature\":\"f\"},\"document\":{\"xmi\":\"<a/>\"},"
              + "\"typeSystem\":\"<typeDescription><name>a.B</name></typeDescription>\"}");

  private static final List<String> PATHS =
      List.of(
          "/v1/extract", "/v1/extract?format=json", "/v1/explain", "/v1/inception/events/predict");

  private static final List<String> TYPES =
      List.of("application/json", "application/x-ndjson", "text/plain");

  @Test
  void brokenBodiesGetAnAnswerOfOurs() {
    long seed = Long.getLong("depeche.fuzz.seed", 7);
    Random random = new Random(seed);
    try (TestServer server =
        TestServer.start(TestServer.OPTIONS, TestServer.extractor(text -> null))) {
      for (int round = 0; round < ROUNDS; round++) {
        byte[] body = broken(SEEDS.get(random.nextInt(SEEDS.size())), random);
        String path = PATHS.get(random.nextInt(PATHS.size()));
        String type = TYPES.get(random.nextInt(TYPES.size()));
        TestServer.Reply reply = server.postBroken(path, type, body);
        String what = "round " + round + " of seed " + seed + ": " + reply.text();

        assertThat(reply.status()).as(what).isIn(200, 400, 415, 422);
        if (reply.status() != 200) {
          reply.problem(reply.status());
        }
      }
    }
  }

  private static byte[] broken(String seed, Random random) {
    byte[] bytes = seed.getBytes(StandardCharsets.UTF_8);
    int times = random.nextInt(4);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
        case 2 -> bytes[at] = (byte) "{}[]\",:\\\n0-".charAt(random.nextInt(11));
        default -> {
          byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + at);
          System.arraycopy(bytes, 0, longer, bytes.length, at);
          bytes = longer;
        }
      }
    }
    return bytes;
  }
}
