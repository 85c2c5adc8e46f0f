package io.github.depeche.server;

import io.github.depeche.extract.Extractor;
import java.io.IOException;

/** A server in a process of its own, for the load test; prints its port and ends with its input. */
final class ServerMain {

  private ServerMain() {}

  public static void main(String[] args) throws IOException {
    ServerOptions options = ServerOptions.defaults().at("127.0.0.1", 0);
    try (DepecheServer server = DepecheServer.start(Extractor.builder().build(), options)) {
      System.out.println(server.port());
      System.out.flush();
      while (System.in.read() >= 0) {
        // Whoever started it tells it to end by closing its input.
      }
    }
  }
}
