package io.github.depeche.server;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that writes what it wants to a socket, and need not be polite. */
final class RawClient implements Closeable {

  private final Socket socket;

  RawClient(int port) {
    this(port, 0);
  }

  /**
   * @param buffer bytes that the system takes for it while it does not read; 0 for as many as usual
   */
  RawClient(int port, int buffer) {
    try {
      socket = new Socket();
      if (buffer > 0) {
        socket.setReceiveBufferSize(buffer);
      }
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      socket.setSoTimeout(60_000);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot connect", e);
    }
  }

  /** Sends a request, the body as far as the server takes it, and returns the status. */
  static int statusOf(int port, String request, String type, byte[] body) {
    try (RawClient client = new RawClient(port)) {
      return client.send(head(request, type, body.length)).offer(body).status();
    }
  }

  /** Returns the head of a request. */
  static String head(String request, String type, int length) {
    return request
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  RawClient send(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot send", e);
    }
    return this;
  }

  /** Sends as much as the server takes; what it says is still to be read. */
  RawClient offer(byte[] body) {
    try {
      socket.getOutputStream().write(body);
    } catch (IOException e) {
      // It has heard enough.
      return this;
    }
    return this;
  }

  /** Ends what is sent, and still reads. */
  RawClient endOfOutput() {
    try {
      socket.shutdownOutput();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot end", e);
    }
    return this;
  }

  /** Reads a little; empty if the server has closed. */
  String readSome(int bytes) {
    try {
      return new String(socket.getInputStream().readNBytes(bytes), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  /** Reads all until the server closes. */
  String readAll() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      InputStream in = socket.getInputStream();
      in.transferTo(out);
    } catch (IOException e) {
      if (out.size() == 0) {
        throw new UncheckedIOException("nothing came back", e);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Reads the status of an answer; 0 if the server has closed without one. */
  int status() {
    StringBuilder line = new StringBuilder();
    try {
      InputStream in = socket.getInputStream();
      for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
        line.append((char) c);
      }
    } catch (IOException e) {
      return 0;
    }
    String[] words = line.toString().split(" ");
    return words.length < 2 ? 0 : Integer.parseInt(words[1].strip());
  }

  /** Closes without a farewell, as a client that is killed. */
  void kill() {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close", e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close", e);
    }
  }
}
