package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class MemoryShortageTest {

  /** Memory runs out while it is initialized. */
  private static final class Unlucky {
    static final int SIZE = size();

    private static int size() {
      throw new OutOfMemoryError("test");
    }
  }

  /** Cannot be initialized for another reason. */
  private static final class Broken {
    static final int SIZE = size();

    private static int size() {
      throw new IllegalStateException("test");
    }
  }

  @Test
  void asTheCause() {
    assertThat(MemoryShortage.caused(new OutOfMemoryError())).isTrue();
    assertThat(MemoryShortage.caused(new CompletionException(new OutOfMemoryError()))).isTrue();
  }

  @Test
  void inAClassThatCanNoLongerBeUsed() {
    assertThat(catchThrowable(() -> assertThat(Unlucky.SIZE).isZero()))
        .isInstanceOf(OutOfMemoryError.class);

    Throwable later = catchThrowable(() -> assertThat(Unlucky.SIZE).isZero());

    assertThat(later).isInstanceOf(NoClassDefFoundError.class);
    assertThat(MemoryShortage.caused(later)).isTrue();
  }

  @Test
  void withNoMemoryToNoteTheCause() {
    assertThat(MemoryShortage.caused(new NoClassDefFoundError("Could not initialize class A")))
        .isTrue();
  }

  @Test
  void notInAClassThatIsBroken() {
    assertThat(catchThrowable(() -> assertThat(Broken.SIZE).isZero()))
        .isInstanceOf(ExceptionInInitializerError.class);

    Throwable later = catchThrowable(() -> assertThat(Broken.SIZE).isZero());

    assertThat(later).isInstanceOf(NoClassDefFoundError.class);
    assertThat(MemoryShortage.caused(later)).isFalse();
  }

  @Test
  void notInOtherErrors() {
    assertThat(MemoryShortage.caused(new NoClassDefFoundError("Missing"))).isFalse();
    assertThat(MemoryShortage.caused(new ExceptionInInitializerError(new IllegalStateException())))
        .isFalse();
    Throwable known = new NoClassDefFoundError("Could not initialize class A");
    known.initCause(new ExceptionInInitializerError(new IllegalStateException()));
    assertThat(MemoryShortage.caused(known)).isFalse();
  }
}
