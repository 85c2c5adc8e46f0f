package io.github.depeche.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoadingTest {

  @Test
  void whatIsLoadedIsReturned() {
    assertThat(Loading.start(() -> "model").get()).isEqualTo("model");
  }

  @Test
  void whatLoadingThrowsIsThrown() {
    Error broken = new LinkageError("broken");
    Loading<String> loading =
        Loading.start(
            () -> {
              throw broken;
            });

    assertThatThrownBy(loading::get).isSameAs(broken);
  }

  @Test
  void waitingIsInterrupted() {
    CountDownLatch let = new CountDownLatch(1);
    // Would end by itself, so that waiting for it does too.
    Loading<Boolean> loading =
        Loading.start(() -> Uninterruptibles.awaitUninterruptibly(let, 1, TimeUnit.MINUTES));
    Thread.currentThread().interrupt();

    Throwable thrown = catchThrowable(loading::get);
    boolean interrupted = Thread.interrupted();
    let.countDown();

    assertThat(thrown).isInstanceOf(CancellationException.class);
    assertThat(interrupted).as("still interrupted").isTrue();
  }
}
