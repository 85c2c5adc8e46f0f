package io.github.depeche.cli;

import io.github.depeche.extract.Extractor;
import io.github.depeche.server.DepecheServer;
import io.github.depeche.server.ServerOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Runs the server. Alone in naming its classes, which are there only for the command that needs
 * them: picocli looks at all of a command's class.
 */
final class Serving {

  /** Kept here, as the JDK forgets the level of a logger that nobody holds. */
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private Serving() {}

  /** Serves until the process is asked to end. */
  static void run(Console console, CommandSpec spec, ServeOptions options, RuleOptions rules)
      throws InterruptedException {
    ServerOptions settings = settings(spec, options);
    JETTY.setLevel(Level.WARNING);
    Extractor extractor = RuleOptions.build(rules.builder());
    try (DepecheServer server = DepecheServer.start(extractor, settings)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "depeche-stop"));
      console.note("serving at " + server.url() + "; Ctrl-C ends it");
      server.join();
    } catch (IOException e) {
      throw new UserError(
          "cannot listen at "
              + options.host
              + ", port "
              + options.port
              + ": "
              + e.getMessage()
              + "; choose others with --host and --port");
    }
  }

  private static ServerOptions settings(CommandSpec spec, ServeOptions options) {
    try {
      return new ServerOptions(
          options.host,
          options.port,
          options.threads,
          options.queue,
          options.maxBody,
          Duration.ofSeconds(options.timeout),
          Duration.ofSeconds(options.stopTimeout),
          options.allowedHosts,
          options.allowedOrigins);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
