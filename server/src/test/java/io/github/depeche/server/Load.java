package io.github.depeche.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.util.concurrent.MoreExecutors;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that all ask at once, each its next document when it has the answer to the last. Most are
 * good; every fourth is hostile, in one of several ways.
 */
final class Load {

  private static final String SENTENCE =
      "Le ministre vietnamien de la Défense a signé mercredi à Hanoï un accord avec la Russie, et"
          + " son homologue se rendra samedi à Moscou pour y rencontrer le président. ";
  private static final int SMALLEST = 1_000;
  private static final int LARGEST = 50_000;
  private static final int HOSTILE = 4;

  private final int port;
  private final int clients;
  private final Duration duration;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(30))
          .build();
  private final ConcurrentLinkedQueue<Long> millis = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final Map<String, AtomicInteger> hostile = new ConcurrentHashMap<>();
  private final AtomicInteger retried = new AtomicInteger();
  private final AtomicInteger kilobytes = new AtomicInteger();

  /**
   * What came of it.
   *
   * @param good requests that were answered as they should be
   * @param failures good requests that were not, and hostile ones with an answer they should not
   *     have
   * @param retried how often a good request was told to come back, and did
   * @param hostile what the hostile ones did, and how often
   * @param kilobytes of good text
   * @param p50 milliseconds within which half of the good requests were answered
   * @param p99 likewise for 99 of 100
   */
  record Outcome(
      int good,
      List<String> failures,
      int retried,
      Map<String, AtomicInteger> hostile,
      int kilobytes,
      long p50,
      long p99,
      long longest) {}

  Load(int port, int clients, Duration duration) {
    this.port = port;
    this.clients = clients;
    this.duration = duration;
  }

  Outcome run() {
    long end = System.nanoTime() + duration.toNanos();
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    for (int i = 0; i < clients; i++) {
      int number = i;
      pool.execute(() -> client(number, end));
    }
    if (!MoreExecutors.shutdownAndAwaitTermination(pool, duration.plusSeconds(180))) {
      failures.add("clients still wait for an answer");
    }
    long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Outcome(
        sorted.length,
        List.copyOf(failures),
        retried.get(),
        ImmutableSortedMap.copyOf(hostile),
        kilobytes.get(),
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static long at(long[] sorted, double part) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * part)];
  }

  private void client(int number, long end) {
    Random random = new Random(number);
    while (System.nanoTime() < end) {
      try {
        if (number % HOSTILE == HOSTILE - 1) {
          hostile(random);
        } else {
          good(random);
        }
      } catch (IOException | RuntimeException e) {
        failures.add("client " + number + ": " + e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Sends a document and looks for what must be found in it. */
  private void good(Random random) throws IOException, InterruptedException {
    String text = text(SMALLEST + random.nextInt(LARGEST - SMALLEST));
    String json = JsonNodeFactory.instance.objectNode().put("id", "a").put("text", text).toString();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/extract"))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofMinutes(2))
            .POST(BodyPublishers.ofString(json))
            .build();
    long start = System.nanoTime();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    while (response.statusCode() == 503) {
      retried.incrementAndGet();
      Thread.sleep(1_000L * response.headers().firstValueAsLong("Retry-After").orElse(1));
      response = http.send(request, BodyHandlers.ofString());
    }
    millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    kilobytes.addAndGet(text.length() / 1_000);
    if (response.statusCode() != 200 || !response.body().contains("\"type\":\"Agree-Sign\"")) {
      failures.add(response.statusCode() + " " + response.body());
    }
  }

  private static String text(int length) {
    return SENTENCE.repeat(length / SENTENCE.length() + 1).substring(0, length);
  }

  /** Does one of the things that clients should not do. */
  private void hostile(Random random) throws InterruptedException {
    String head = RawClient.head("POST /v1/extract", "application/json", 30_000);
    RawClient client = new RawClient(port);
    switch (random.nextInt(8)) {
      case 0 -> {
        count("killed in its head");
        client.send(head.substring(0, head.length() / 2)).kill();
      }
      case 1 -> {
        count("killed in its body");
        client.send(head).send(text(random.nextInt(20_000))).kill();
      }
      case 2 -> {
        count("killed before its answer");
        client.send(RawClient.head("POST /v1/extract", "text/plain", 1_000)).send(ascii(1_000));
        client.kill();
      }
      case 3 -> {
        count("slow body");
        client.send(head);
        for (int i = 0; i < 20; i++) {
          client.send("{");
          Thread.sleep(50);
        }
        client.kill();
      }
      case 4 -> {
        count("half a body");
        expect(client.send(head).send("{\"text\":").endOfOutput().status(), 0, 400);
      }
      case 5 -> {
        count("bad JSON");
        client.send(RawClient.head("POST /v1/extract", "application/json", 9)).send("{\"text\":}");
        expect(client.status(), 400, 503);
      }
      case 6 -> {
        count("too large");
        client.send(RawClient.head("POST /v1/extract", "text/plain", 2_000_000_000));
        expect(client.status(), 413, 413);
      }
      default -> {
        count("wrong type");
        client.send(RawClient.head("POST /v1/extract", "image/png", 4)).send("\u0089PN");
        expect(client.status(), 415, 503);
      }
    }
    client.close();
  }

  private static String ascii(int length) {
    char[] letters = new char[length];
    Arrays.fill(letters, 'a');
    return new String(letters);
  }

  private void count(String what) {
    hostile.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
  }

  private void expect(int status, int one, int other) {
    if (status != one && status != other) {
      failures.add("a hostile client got " + status + " instead of " + one);
    }
  }
}
