package io.github.depeche.server.http;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What the server counts, for Prometheus. Thread-safe. */
public final class ServerMetrics {

  private static final double[] SECONDS = {0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 60};

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("depeche_requests_total")
          .help("Requests answered, by path (other: none of ours) and status.")
          .labelNames("path", "status")
          .register(registry);
  private final Histogram seconds =
      Histogram.builder()
          .name("depeche_request_seconds")
          .help("From a request's first byte to the last of its answer.")
          .labelNames("path")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);
  private final Counter gone =
      Counter.builder()
          .name("depeche_clients_gone_total")
          .help("Requests whose client went away before it had its answer.")
          .register(registry);
  private final Counter refused =
      Counter.builder()
          .name("depeche_requests_refused_total")
          .help("Requests refused because too many were waiting, or for too long.")
          .register(registry);
  private final Counter documents =
      Counter.builder()
          .name("depeche_documents_total")
          .help("Documents worked on, by outcome: extracted, or refused with a problem.")
          .labelNames("outcome")
          .register(registry);
  private final Counter characters =
      Counter.builder()
          .name("depeche_characters_total")
          .help("UTF-16 units of the texts extracted from.")
          .register(registry);

  /**
   * @param workers whose queue is measured
   */
  public ServerMetrics(Workers workers) {
    GaugeWithCallback.builder()
        .name("depeche_requests_waiting")
        .help("Requests that wait for a worker.")
        .callback(callback -> callback.call(workers.waiting()))
        .register(registry);
    GaugeWithCallback.builder()
        .name("depeche_requests_working")
        .help("Requests that are worked on.")
        .callback(callback -> callback.call(workers.working()))
        .register(registry);
    JvmMetrics.builder().register(registry);
  }

  /** Notes a document that was extracted from. */
  public void extracted(int length) {
    documents.labelValues("extracted").inc();
    characters.inc(length);
  }

  /** Notes a document that has a problem instead of a result. */
  public void failed() {
    documents.labelValues("refused").inc();
  }

  void refused() {
    refused.inc();
  }

  void gone() {
    gone.inc();
  }

  void answered(String path, int status, double took) {
    requests.labelValues(path, Integer.toString(status)).inc();
    seconds.labelValues(path).observe(took);
  }

  /** Returns everything in Prometheus' text format. */
  public Answer scrape() {
    PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(out, registry.scrape(), EscapingScheme.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return Answer.ok(writer.getContentType(), out.toByteArray());
  }
}
