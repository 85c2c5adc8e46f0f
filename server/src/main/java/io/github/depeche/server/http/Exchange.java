package io.github.depeche.server.http;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request on its way: read, wait, work, answer. Whoever comes first answers: the work or its
 * deadline.
 */
final class Exchange {

  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

  /** Answers of so many bytes are not counted: even where memory is short, errors are told. */
  private static final int SMALL = 1 << 16;

  /** Where a request is on its way. */
  private enum State {
    READING,
    WAITING,
    WORKING,
    ANSWERED
  }

  /** What all exchanges share. */
  record Settings(
      Workers workers,
      ByteBudget bodies,
      ByteBudget answers,
      int maxBody,
      long timeoutSeconds,
      ServerMetrics metrics) {}

  private final Request request;
  private final Response response;
  private final Callback callback;
  private final Settings settings;
  private final AtomicReference<State> state = new AtomicReference<>(State.READING);
  private volatile Scheduler.Task deadline = () -> false;

  Exchange(Request request, Response response, Callback callback, Settings settings) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.settings = settings;
  }

  /**
   * Reads the body if there may be one, then has the route's endpoint answer.
   *
   * @throws ProblemException if the query or a header cannot be understood
   */
  void run(Route route) {
    if (!route.queued()) {
      state.set(State.WORKING);
      answer(result(route, CallReader.read(request, route, new byte[0], this::isAnswered)));
      return;
    }
    // While work is done nothing moves on the connection, and that is all right.
    request.addIdleTimeoutListener(timeout -> state.get() == State.READING);
    deadline = later(this::bodyIsLate);
    BodyReader.read(
        request,
        settings.maxBody(),
        settings.bodies(),
        new BodyReader.Receiver() {
          @Override
          public void body(byte[] body) {
            queue(route, body);
          }

          @Override
          public void failure(Throwable failure) {
            cannotRead(failure);
          }
        });
  }

  private void queue(Route route, byte[] body) {
    deadline.cancel();
    if (!state.compareAndSet(State.READING, State.WAITING)) {
      return;
    }
    try {
      Call call = CallReader.read(request, route, body, this::isAnswered);
      Runnable job = () -> work(route, call);
      deadline = later(() -> workIsLate(job));
      if (!settings.workers().offer(job)) {
        refuse("too many requests are waiting");
      }
    } catch (ProblemException e) {
      answer(e.problem().answer());
    } catch (RuntimeException | Error e) {
      // Nobody else would answer: the body may have been read by a thread that only brought it.
      answer(internalError(e));
    }
  }

  private void refuse(String why) {
    settings.metrics().refused();
    answer(busy(why));
  }

  private Answer busy(String why) {
    return HttpProblem.busy(why, settings.workers().retryAfter()).answer();
  }

  private void work(Route route, Call call) {
    if (!state.compareAndSet(State.WAITING, State.WORKING)) {
      return;
    }
    long start = System.nanoTime();
    Answer answer = result(route, call);
    settings.workers().took((System.nanoTime() - start) / 1e9);
    answer(answer);
  }

  private static Answer result(Route route, Call call) {
    try {
      return route.endpoint().answer(call);
    } catch (ProblemException e) {
      return e.problem().answer();
    } catch (RuntimeException | Error e) {
      // Whatever one request triggers in us must neither end the thread nor reach the client.
      return internalError(e);
    }
  }

  private static Answer internalError(Throwable error) {
    UUID incident = UUID.randomUUID();
    LOG.error("Incident {}", incident, error);
    return HttpProblem.of(
            500,
            "internal error, which the server's log has as incident "
                + incident
                + "; please report it with what you sent")
        .answer();
  }

  private void cannotRead(Throwable failure) {
    deadline.cancel();
    if (failure instanceof ProblemException problem) {
      answer(problem.problem().answer());
    } else if (failure instanceof TimeoutException) {
      bodyIsLate();
    } else if (state.getAndSet(State.ANSWERED) != State.ANSWERED) {
      // The client is gone, or what it sends is not HTTP.
      if (!(failure instanceof EofException)) {
        LOG.debug("A body could not be read", failure);
      }
      callback.failed(failure);
    }
  }

  private void bodyIsLate() {
    if (state.get() == State.READING) {
      answer(HttpProblem.slowBody(settings.timeoutSeconds()).answer());
    }
  }

  private void workIsLate(Runnable job) {
    if (state.get() == State.WAITING) {
      settings.workers().withdraw(job);
      refuse("the queue was too long");
    } else {
      answer(HttpProblem.deadline(settings.timeoutSeconds()).answer());
    }
  }

  private Scheduler.Task later(Runnable late) {
    return request
        .getComponents()
        .getScheduler()
        .schedule(late, settings.timeoutSeconds(), TimeUnit.SECONDS);
  }

  /** Cuts off a client that does not read what it has asked for. */
  private void readerIsLate() {
    request
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close(new TimeoutException("the answer was not read in time"));
  }

  private boolean isAnswered() {
    return state.get() == State.ANSWERED;
  }

  /** Sends the answer, if no other was sent before. */
  void answer(Answer answer) {
    if (state.getAndSet(State.ANSWERED) == State.ANSWERED) {
      return;
    }
    deadline.cancel();
    int size = answer.body().length > SMALL ? answer.body().length : 0;
    if (settings.answers().take(size)) {
      Scheduler.Task late = later(this::readerIsLate);
      Runnable sent =
          () -> {
            late.cancel();
            settings.answers().giveBack(size);
          };
      send(answer, sent);
    } else {
      settings.metrics().refused();
      send(busy("too much is being read from this server at once"), () -> {});
    }
  }

  /**
   * @param sent runs when the client has it, or is gone; before the connection is used again
   */
  private void send(Answer answer, Runnable sent) {
    Callback done =
        Callback.from(
            () -> {
              sent.run();
              callback.succeeded();
            },
            failure -> {
              sent.run();
              callback.failed(failure);
            });
    try {
      response.setStatus(answer.status());
      if (!answer.contentType().isEmpty()) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
      }
      if (answer.status() != 204) {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
      }
      answer.headers().forEach(response.getHeaders()::put);
      response.write(true, ByteBuffer.wrap(answer.body()), done);
    } catch (RuntimeException | Error e) {
      // Else the client would wait for ever.
      done.failed(e);
    }
  }
}
