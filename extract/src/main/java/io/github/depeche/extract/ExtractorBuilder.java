package io.github.depeche.extract;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import io.github.depeche.extract.actors.ActorCoder;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.AnalyzerProvider;
import io.github.depeche.extract.analysis.repair.Repairs;
import io.github.depeche.extract.coref.CoreferenceResolver;
import io.github.depeche.extract.events.EventFinder;
import io.github.depeche.extract.judge.ArgumentJudge;
import io.github.depeche.extract.judge.ChainJudge;
import io.github.depeche.extract.judge.CountryJudge;
import io.github.depeche.extract.judge.Judges;
import io.github.depeche.extract.judge.RealisJudge;
import io.github.depeche.extract.judge.SentenceEncoder;
import io.github.depeche.extract.judge.TriggerJudge;
import io.github.depeche.extract.mentions.names.NameFinder;
import io.github.depeche.extract.mentions.phrases.AgreementFinder;
import io.github.depeche.extract.mentions.phrases.GatheringFinder;
import io.github.depeche.extract.mentions.phrases.NominalFinder;
import io.github.depeche.extract.mentions.phrases.PortfolioFinder;
import io.github.depeche.extract.mentions.phrases.PronounFinder;
import io.github.depeche.extract.mentions.phrases.RoleFinder;
import io.github.depeche.extract.mentions.phrases.UnknownNameFinder;
import io.github.depeche.extract.rules.RuleBook;
import io.github.depeche.extract.time.DateFinder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Sets up an {@link Extractor}. Not thread-safe. */
public final class ExtractorBuilder {

  /** Engines in the order of preference when none is named. */
  private static final List<String> PREFERRED = List.of("fast", "corenlp");

  private Optional<String> engine = Optional.empty();
  private Optional<RuleBook> rules = Optional.empty();
  private Optional<Analyzer> analyzer = Optional.empty();

  /** All judges have the same, so that it reads a sentence but once. */
  private final Supplier<SentenceEncoder> encoder = Suppliers.memoize(SentenceEncoder::load);

  private Supplier<Optional<TriggerJudge>> judge =
      () -> Optional.of(TriggerJudge.load(encoder.get()));
  private Supplier<Optional<ArgumentJudge>> argumentJudge =
      () -> Optional.of(ArgumentJudge.load(encoder.get()));
  private Supplier<Optional<RealisJudge>> realisJudge =
      () -> Optional.of(RealisJudge.load(encoder.get()));

  private Supplier<Optional<CountryJudge>> countryJudge = () -> Optional.of(CountryJudge.load());

  private Supplier<Optional<ChainJudge>> chainJudge = () -> Optional.of(ChainJudge.load());

  ExtractorBuilder() {}

  /** Returns the names of the engines on the class path, the preferred first. */
  public static List<String> engines() {
    return found().stream()
        .map(AnalyzerProvider::name)
        .sorted(
            Comparator.comparing(name -> Math.floorMod(PREFERRED.indexOf(name), Integer.MAX_VALUE)))
        .toList();
  }

  /** Chooses an engine of the class path by its name, such as {@code corenlp}. */
  public ExtractorBuilder engine(String name) {
    this.engine = Optional.of(name);
    return this;
  }

  /**
   * Adds a file of rules: a rule with a known id takes the place of that one, {@code off: true}
   * switches it off.
   *
   * @throws io.github.depeche.extract.yaml.YamlException with every mistake in the file, each with
   *     its line and column
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public ExtractorBuilder rules(Path file) {
    this.rules = Optional.of(ruleBook().with(file));
    return this;
  }

  /**
   * Adds rules that are not in a file of this machine.
   *
   * @param name how messages name them
   * @param yaml what a file of rules has
   * @throws io.github.depeche.extract.yaml.YamlException with every mistake in them
   */
  public ExtractorBuilder rules(String name, String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    this.rules = Optional.of(ruleBook().with(name, new ByteArrayInputStream(bytes)));
    return this;
  }

  /**
   * Takes every event that the rules find and no other, with the arguments and the realis that they
   * give. Else models trained on labelled articles have the last word on rules that come with the
   * library: they leave out events of which they are not convinced, add some that miss a
   * constraint, say who and what takes part, whether it took place, whose those are of whom the
   * article does not say it, and which events tell of one happening. The rules of {@link #rules}
   * are never judged.
   */
  public ExtractorBuilder rulesAlone() {
    this.judge = Optional::empty;
    this.argumentJudge = Optional::empty;
    this.realisJudge = Optional::empty;
    this.countryJudge = Optional::empty;
    this.chainJudge = Optional::empty;
    return this;
  }

  /** Uses another judge than the one that comes with the library. */
  @SuppressWarnings("exports") // For the training, which sees what is inside.
  public ExtractorBuilder judge(TriggerJudge other) {
    this.judge = () -> Optional.of(other);
    return this;
  }

  /** Uses another judge of arguments than the one that comes with the library. */
  @SuppressWarnings("exports") // For the training, which sees what is inside.
  public ExtractorBuilder argumentJudge(ArgumentJudge other) {
    this.argumentJudge = () -> Optional.of(other);
    return this;
  }

  /** Uses another judge of realis than the one that comes with the library. */
  @SuppressWarnings("exports") // For the training, which sees what is inside.
  public ExtractorBuilder realisJudge(RealisJudge other) {
    this.realisJudge = () -> Optional.of(other);
    return this;
  }

  /** Uses another judge of countries than the one that comes with the library. */
  @SuppressWarnings("exports") // For the training, which sees what is inside.
  public ExtractorBuilder countryJudge(CountryJudge other) {
    this.countryJudge = () -> Optional.of(other);
    return this;
  }

  /** Uses another judge of chains than the one that comes with the library. */
  @SuppressWarnings("exports") // For the training, which sees what is inside.
  public ExtractorBuilder chainJudge(Optional<ChainJudge> other) {
    this.chainJudge = () -> other;
    return this;
  }

  /** Returns the rules that the extractor will use. */
  @SuppressWarnings("exports") // For the command line, which sees what is inside.
  public RuleBook ruleBook() {
    return rules.orElseGet(RuleBook::bundled);
  }

  /** Uses an analyzer that the caller has made, instead of an engine of the class path. */
  public ExtractorBuilder analyzer(Analyzer analyzer) {
    this.analyzer = Optional.of(requireNonNull(analyzer));
    return this;
  }

  /**
   * Loads models, rules and word lists.
   *
   * @throws IllegalStateException if the engine is not there or cannot load; the message says what
   *     to do
   * @throws java.util.concurrent.CancellationException if this thread is interrupted while it waits
   *     for the engine; it still is interrupted then
   */
  public Extractor build() {
    Loading<Analyzer> loaded = Loading.start(toLoad());
    Loading<NameFinder> names = Loading.start(NameFinder::new);
    EventFinder events =
        new EventFinder(
            ruleBook(),
            new Judges(judge.get(), argumentJudge.get(), realisJudge.get(), chainJudge.get()));
    return new Extractor(
        Repairs.over(loaded.get()),
        new Stages(
            List.of(
                names.get(),
                new AgreementFinder(),
                new GatheringFinder(),
                new RoleFinder(),
                new PortfolioFinder(),
                new NominalFinder(),
                new PronounFinder(),
                new UnknownNameFinder(),
                new DateFinder()),
            new CoreferenceResolver(),
            events,
            new ActorCoder(countryJudge.get())));
  }

  /**
   * Loads the engine only.
   *
   * @throws IllegalStateException if it is not there or cannot load; the message says what to do
   */
  public Analyzer buildAnalyzer() {
    return toLoad().get();
  }

  /** Looks for the engine on this thread, whose class loader knows it, so that any may load it. */
  private Supplier<Analyzer> toLoad() {
    if (analyzer.isPresent()) {
      return analyzer::get;
    }
    List<AnalyzerProvider> found = found();
    List<String> wanted = engine.map(List::of).orElse(PREFERRED);
    return wanted.stream()
            .flatMap(name -> found.stream().filter(provider -> provider.name().equals(name)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(missing(wanted, found)))
        ::create;
  }

  private static List<AnalyzerProvider> found() {
    return ServiceLoader.load(AnalyzerProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private static String missing(List<String> wanted, List<AnalyzerProvider> found) {
    String there =
        found.isEmpty()
            ? "none"
            : found.stream().map(AnalyzerProvider::name).collect(Collectors.joining(", "));
    return "no engine '"
        + String.join("' or '", wanted)
        + "' on the class path (there: "
        + there
        + "): add the depeche module that brings it, such as depeche-corenlp";
  }
}
