package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.extract.Extractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final ServerOptions ONE = TestServer.OPTIONS.workers(1, 1);

  /** An engine that works only when it is let. */
  private final Semaphore let = new Semaphore(0);

  private final Semaphore begun = new Semaphore(0);
  private final Extractor waiting =
      TestServer.extractor(
          text -> {
            begun.release();
            let.acquireUninterruptibly();
            return new io.github.depeche.extract.analysis.Analysis(text, List.of());
          });

  private static TestServer.Reply ask(TestServer server) {
    return server.post("/v1/extract", "text/plain", "Un mot.");
  }

  @Test
  void tooManyAreToldWhenToComeBack() throws InterruptedException {
    try (TestServer server = TestServer.start(ONE, waiting)) {
      List<CompletableFuture<TestServer.Reply>> taken = new ArrayList<>();
      taken.add(CompletableFuture.supplyAsync(() -> ask(server)));
      begun.acquire();
      taken.add(CompletableFuture.supplyAsync(() -> ask(server)));
      server.awaitMetric("depeche_requests_waiting 1.0");
      TestServer.Reply refused = ask(server);

      assertThat(refused.problem(503)).contains("waiting");
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
      assertThat(server.get("/health").status()).isEqualTo(200);
      let.release(2);
      assertThat(taken).allSatisfy(reply -> assertThat(reply.join().status()).isEqualTo(200));
      assertThat(server.get("/metrics").text()).contains("depeche_requests_refused_total 1.0");
    }
  }

  @Test
  void whatTakesTooLongIsGivenUp() throws InterruptedException {
    ServerOptions quick =
        TestServer.OPTIONS
            .workers(1, 5)
            .limits(1_000, Duration.ofSeconds(1), Duration.ofSeconds(5));
    try (TestServer server = TestServer.start(quick, waiting)) {
      CompletableFuture<TestServer.Reply> working = begin(server);
      CompletableFuture<TestServer.Reply> queued = CompletableFuture.supplyAsync(() -> ask(server));

      assertThat(working.join().problem(504)).contains("--timeout");
      assertThat(queued.join().problem(503)).contains("queue");
      let.release(100);
      // A busy machine may take a second for this one too.
      Stream<Integer> tries = Stream.generate(() -> ask(server).status()).limit(20);
      assertThat(tries.anyMatch(status -> status == 200)).isTrue();
    }
  }

  /** Asks until it is worked on: on a busy machine a second may pass before that. */
  private CompletableFuture<TestServer.Reply> begin(TestServer server) throws InterruptedException {
    for (int attempt = 0; attempt < 20; attempt++) {
      CompletableFuture<TestServer.Reply> asked = CompletableFuture.supplyAsync(() -> ask(server));
      while (!asked.isDone()) {
        if (begun.tryAcquire(10, TimeUnit.MILLISECONDS)) {
          return asked;
        }
      }
      if (begun.tryAcquire()) {
        return asked;
      }
    }
    throw new AssertionError("never begun");
  }

  @Test
  void aServerThatIsClosedFinishesWhatHasBegun() throws Exception {
    TestServer server = TestServer.start(ONE.workers(1, 10), waiting);
    int port = server.port();
    CompletableFuture<TestServer.Reply> working = CompletableFuture.supplyAsync(() -> ask(server));
    begun.acquire();
    CompletableFuture<TestServer.Reply> queued = CompletableFuture.supplyAsync(() -> ask(server));
    server.awaitMetric("depeche_requests_waiting 1.0");
    CountDownLatch closed = new CountDownLatch(1);
    Thread closing =
        new Thread(
            () -> {
              server.close();
              closed.countDown();
            });
    closing.start();

    assertThat(closed.await(300, TimeUnit.MILLISECONDS)).isFalse();
    while (takesConnections(port)) {
      Thread.sleep(5);
    }
    let.release(2);
    assertThat(working.join().status()).isEqualTo(200);
    assertThat(queued.join().status()).isEqualTo(200);
    assertThat(closed.await(60, TimeUnit.SECONDS)).isTrue();
  }

  private static boolean takesConnections(int port) {
    try {
      new RawClient(port).close();
      return true;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  @Test
  void aPortThatIsTakenIsAnError() {
    try (TestServer server = TestServer.start(ONE, waiting)) {
      assertThatThrownBy(() -> DepecheServer.start(waiting, ONE.at("127.0.0.1", server.port())))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void optionsOutOfRangeAreRefused() {
    ServerOptions options = ServerOptions.defaults();

    assertThatThrownBy(() -> options.at("localhost", 70_000)).hasMessage("there is no port 70000");
    assertThatThrownBy(() -> options.workers(0, 1)).hasMessageContaining("at least one");
    assertThatThrownBy(() -> options.limits(1, Duration.ofMillis(10), Duration.ZERO))
        .hasMessageContaining("too short");
  }
}
