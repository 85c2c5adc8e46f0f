package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedParallelTest {

  @Test
  void keepsTheOrderWhateverTakesLong() throws Exception {
    List<Integer> results = new ArrayList<>();

    OrderedParallel.run(
        IntStream.range(0, 300).boxed().iterator(),
        OrderedParallelTest::slowEverySeventh,
        results::add,
        4);

    assertThat(results).containsExactlyElementsOf(IntStream.range(0, 300).boxed().toList());
  }

  @Test
  void usesAllThreads() throws Exception {
    CountDownLatch together = new CountDownLatch(3);
    Set<String> threads = ConcurrentHashMap.newKeySet();

    OrderedParallel.run(
        IntStream.range(0, 3).boxed().iterator(),
        item -> {
          together.countDown();
          await(together);
          return threads.add(Thread.currentThread().getName());
        },
        result -> {},
        3);

    assertThat(threads).hasSize(3);
  }

  @Test
  void asksOnlyForWhatIsWorkedOn() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger received = new AtomicInteger();
    AtomicInteger mostAhead = new AtomicInteger();
    Iterator<Integer> items =
        IntStream.range(0, 1000)
            .map(
                i -> {
                  mostAhead.accumulateAndGet(asked.incrementAndGet() - received.get(), Math::max);
                  return i;
                })
            .iterator();

    OrderedParallel.run(items, item -> item, result -> received.incrementAndGet(), 2);

    assertThat(received.get()).isEqualTo(1000);
    assertThat(mostAhead.get()).isLessThanOrEqualTo(18);
  }

  @Test
  void doesNotWaitForATaskWhoseThreadIsGone() {
    OutOfMemoryError error = new OutOfMemoryError("test");
    CountDownLatch never = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                OrderedParallel.run(
                    List.of(1).iterator(),
                    item -> {
                      Thread thread = Thread.currentThread();
                      thread.getUncaughtExceptionHandler().uncaughtException(thread, error);
                      await(never);
                      return item;
                    },
                    result -> {},
                    1))
        .isSameAs(error);
  }

  @Test
  void stopsWhenResultsAreNotWanted() {
    AtomicInteger worked = new AtomicInteger();

    assertThatThrownBy(
            () ->
                OrderedParallel.run(
                    IntStream.iterate(0, i -> i + 1).boxed().iterator(),
                    item -> worked.incrementAndGet(),
                    result -> {
                      throw new IOException("closed");
                    },
                    2))
        .isInstanceOf(IOException.class);
    assertThat(worked.get()).isLessThan(100);
  }

  private static int slowEverySeventh(int item) {
    if (item % 7 == 0) {
      try {
        Thread.sleep(2);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return item;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
