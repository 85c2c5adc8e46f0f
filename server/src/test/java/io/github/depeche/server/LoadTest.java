package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Many clients at once, hostile ones among them. The long version is run with {@code mvn test -pl
 * server -am -Dtest=LoadTest -Dsurefire.failIfNoSpecifiedTests=false -Ddepeche.load.seconds=60}
 * (and {@code -Ddepeche.load.clients=200}); it starts a server of its own process and watches its
 * memory.
 */
class LoadTest {

  private static final int CLIENTS = Integer.getInteger("depeche.load.clients", 200);
  private static final int SECONDS = Integer.getInteger("depeche.load.seconds", 60);
  private static final int SAMPLES = 6;

  @Test
  void noGoodRequestFailsAmongHostileOnes() {
    try (TestServer server = TestServer.start()) {
      Load.Outcome outcome = new Load(server.port(), 24, Duration.ofSeconds(2)).run();

      assertThat(outcome.failures()).isEmpty();
      assertThat(outcome.good()).isPositive();
      assertThat(outcome.hostile()).isNotEmpty();
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "depeche.load.seconds", matches = "\\d+")
  void memoryStaysFlatUnderLoad() throws IOException, InterruptedException {
    try (ServerProcess server = new ServerProcess("1g")) {
      // As many clients as later: caches of words and pools of buffers grow to what load asks for.
      new Load(server.port(), CLIENTS, Duration.ofSeconds(15)).run();
      long before = server.liveMegabytes();
      Load load = new Load(server.port(), CLIENTS, Duration.ofSeconds(SECONDS));
      CompletableFuture<Load.Outcome> running = CompletableFuture.supplyAsync(load::run);
      List<Long> during = new ArrayList<>();
      while (!running.isDone()) {
        Thread.sleep(1_000L * SECONDS / SAMPLES);
        during.add(server.liveMegabytes());
      }
      Load.Outcome outcome = running.join();
      long after = server.liveMegabytes();
      System.out.println(
          outcome + ", live MB before " + before + ", during " + during + ", after " + after);

      assertThat(outcome.failures()).isEmpty();
      assertThat(after).isLessThanOrEqualTo(before + Math.max(24, before / 10));
    }
  }
}
