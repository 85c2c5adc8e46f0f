package io.github.depeche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code depeche serve}: extraction by HTTP, and a page to try it. */
@Command(
    name = "serve",
    description = "Serves extraction by HTTP, with a page to try it in a browser.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "There is a page at /, a description of all requests and answers at /openapi.json, and what",
      "is counted at /metrics. The server knows neither passwords nor TLS: to offer it to others than",
      "this machine, put it behind a web server that does.",
      "",
      "Ends at Ctrl-C or SIGTERM, when what has begun is finished.",
      "",
      "Examples:",
      "  depeche serve",
      "  curl --data-binary @article.txt -H 'Content-Type: text/plain' \\",
      "      'http://127.0.0.1:8080/v1/extract?date=2025-12-03&format=csv'",
      "  depeche serve --host 0.0.0.0 --allow-host depeche.example.org"
    })
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private RuleOptions rules;

  @Mixin private ServeOptions options;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      Serving.run(console, spec, options, rules);
      return Main.DONE;
    } catch (NoClassDefFoundError e) {
      throw new UserError(
          "the server is not on the class path: start depeche by its launcher, or add the module"
              + " depeche-server");
    }
  }
}
