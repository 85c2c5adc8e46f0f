package io.github.depeche.server.http;

import java.io.ByteArrayOutputStream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Reads a body as it arrives; no thread waits for it. Takes memory only for what has arrived, so
 * that a client that announces much and sends nothing costs nothing.
 */
final class BodyReader {

  /**
   * A body that is too large is read to its end if that is near, as a client that is still sending
   * might not see the answer.
   */
  private static final int DRAIN = 4;

  /** Gets the body, or why there is none; once. */
  interface Receiver {

    void body(byte[] body);

    /**
     * There is none.
     *
     * @param failure a {@link ProblemException} if the body is too large or there is no memory for
     *     it, else the failure of the connection
     */
    void failure(Throwable failure);
  }

  private final Request request;
  private final int limit;
  private final ByteBudget budget;
  private final Receiver receiver;
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean done;
  private long seen;
  private int taken;

  private BodyReader(Request request, int limit, ByteBudget budget, Receiver receiver) {
    this.request = request;
    this.limit = limit;
    this.budget = budget;
    this.receiver = receiver;
    // What was taken is given back when the answer is out.
    Request.addCompletionListener(request, failure -> giveBack());
  }

  /**
   * Reads the whole body.
   *
   * @param limit the most bytes taken
   */
  static void read(Request request, int limit, ByteBudget budget, Receiver receiver) {
    BodyReader reader = new BodyReader(request, limit, budget, receiver);
    if (request.getLength() > (long) limit * DRAIN) {
      reader.fail(HttpProblem.tooLarge(limit).toss());
    } else {
      reader.run();
    }
  }

  private void run() {
    try {
      readOn();
    } catch (RuntimeException | Error e) {
      // A thread that only brings a part of the body has nobody above it who would answer.
      if (done) {
        throw e;
      }
      fail(e);
    }
  }

  private void readOn() {
    while (!done) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this::run);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        fail(chunk.getFailure());
        return;
      }
      boolean last = chunk.isLast();
      try {
        take(chunk);
      } finally {
        chunk.release();
      }
      if (last && !done) {
        end();
      }
    }
  }

  private void take(Content.Chunk chunk) {
    int size = chunk.remaining();
    seen += size;
    if (seen > limit) {
      if (seen > (long) limit * DRAIN) {
        end();
      }
      return;
    }
    if (!budget.take(size)) {
      fail(HttpProblem.busy("too much is being sent to this server at once", 1).toss());
      return;
    }
    synchronized (this) {
      taken += size;
    }
    byte[] part = new byte[size];
    chunk.getByteBuffer().get(part);
    bytes.writeBytes(part);
  }

  private void end() {
    if (seen > limit) {
      fail(HttpProblem.tooLarge(limit).toss());
    } else {
      byte[] body = bytes.toByteArray();
      // Whatever still knows this reader must not keep the body twice.
      bytes = new ByteArrayOutputStream(0);
      done = true;
      receiver.body(body);
    }
  }

  private void fail(Throwable failure) {
    done = true;
    receiver.failure(failure);
  }

  private synchronized void giveBack() {
    budget.giveBack(taken);
    taken = 0;
  }
}
