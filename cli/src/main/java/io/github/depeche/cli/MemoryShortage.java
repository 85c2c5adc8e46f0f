package io.github.depeche.cli;

import com.google.common.base.Strings;

/**
 * Recognizes errors that come from too small a heap. When memory runs out while a class is
 * initialized, only the first thread gets an {@link OutOfMemoryError}; for all others the class
 * "could not be initialized", with the cause told in a message (JDK-8048190), or with no cause if
 * there was no memory to note it.
 */
final class MemoryShortage {

  private static final String ERROR = "java.lang.OutOfMemoryError";
  private static final String UNUSABLE = "Could not initialize class ";

  private MemoryShortage() {}

  /** Returns whether the error, or one that led to it, says that memory ran out. */
  static boolean caused(Throwable error) {
    // A loop, as there may be no memory for more.
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (isOne(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Throwable error) {
    String message = Strings.nullToEmpty(error.getMessage());
    return error instanceof OutOfMemoryError
        || (error instanceof ExceptionInInitializerError && message.contains(ERROR))
        || (error instanceof NoClassDefFoundError
            && error.getCause() == null
            && message.startsWith(UNUSABLE));
  }
}
