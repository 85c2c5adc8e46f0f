package io.github.depeche.train.events;

import io.github.depeche.document.EventType;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.TriggerJudge;
import io.github.depeche.extract.judge.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that writes {@code vocabulary.yaml}, of which the judge of triggers decides. */
@Command(
    name = "train-vocabulary",
    mixinStandardHelpOptions = true,
    description = "Writes the words that labelled articles have as events and no rule knows so.")
public final class TrainVocabulary implements Callable<Integer> {

  private static final int WIDTH = 140;

  private static final List<String> HEAD =
      List.of(
          "# Words that are events of a type in the articles of train/labels, in two of them or more"
              + " and one time of a hundred at least,",
          "# where no rule proposes one. No rule says when; only the judge does. Written by"
              + " train/vocabulary; see train/EVENTS.md.");

  /** What the functions of a word are to most of these events; the judge of arguments sees more. */
  private static final Map<EventType, String> ROLES =
      Map.ofEntries(
          Map.entry(EventType.CONSULT_MEET, "Recipient: [object, avec]"),
          Map.entry(EventType.CONSULT_CALL, "Recipient: [object, avec]"),
          Map.entry(EventType.CONSULT_HOST, "Recipient: object"),
          Map.entry(EventType.CONSULT_ATTEND, "Theme: à"),
          Map.entry(EventType.CONSULT_NEGOTIATE, "Recipient: avec"),
          Map.entry(EventType.AGREE_SIGN, "Recipient: avec, Theme: object"),
          Map.entry(EventType.AGREE_RATIFY, "Recipient: avec, Theme: object"),
          Map.entry(EventType.AGREE_ACCORD, "Recipient: avec, Theme: object"),
          Map.entry(EventType.AGREE_PLEDGE, "Recipient: à"),
          Map.entry(EventType.SUPPORT_ENDORSE, "Recipient: object"),
          Map.entry(EventType.SUPPORT_RELATIONS, "Recipient: avec"),
          Map.entry(EventType.CONCEDE, "Recipient: [à, object]"),
          Map.entry(EventType.COOPERATE, "Recipient: avec"),
          Map.entry(EventType.AID, "Recipient: [à, object]"),
          Map.entry(EventType.REQUEST, "Recipient: [à, object]"),
          Map.entry(EventType.ACCUSE, "Recipient: object"),
          Map.entry(EventType.REJECT, "Recipient: object"),
          Map.entry(EventType.THREATEN, "Recipient: object"),
          Map.entry(EventType.PROTEST, "Recipient: contre"),
          Map.entry(EventType.SANCTION, "Recipient: object"),
          Map.entry(EventType.COERCE, "Recipient: object"),
          Map.entry(EventType.ASSAULT, "Recipient: object"),
          Map.entry(EventType.OFFICE_START, "Recipient: object"),
          Map.entry(EventType.OFFICE_END, "Recipient: object"));

  @Option(names = "--labels", required = true, description = "The folder train/labels")
  private Path labels = Path.of("");

  @Option(names = "--data", required = true, description = "The folder with winer-fr, raw and ud")
  private Path data = Path.of("");

  @Option(names = "--vocabulary", required = true, description = "The file to write")
  private Path file = Path.of("");

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainVocabulary()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    VocabularyCollector vocabulary = new VocabularyCollector();
    TriggerJudge ignorant =
        new TriggerJudge(Weights.of(new double[Weights.COUNT]), Optional.empty());
    Extractor reader = Extractor.builder().rulesAlone().judge(ignorant).build();
    Corpus.read(labels, data).forEach(article -> vocabulary.add(article, reader));
    List<String> lines = new ArrayList<>(HEAD);
    for (EventType type : EventType.values()) {
      List<String> words = words(vocabulary, type);
      if (!words.isEmpty()) {
        lines.add("");
        lines.add("- type: " + type.label());
        lines.add(
            "  roles: {Actor: subject"
                + (ROLES.containsKey(type) ? ", " + ROLES.get(type) : "")
                + "}");
        lines.addAll(words);
      }
    }
    Files.write(file, lines);
    return 0;
  }

  private static List<String> words(VocabularyCollector vocabulary, EventType type) {
    List<String> lines = new ArrayList<>();
    for (String key : VocabularyCollector.keys()) {
      List<String> words = vocabulary.words(type, key);
      if (!words.isEmpty()) {
        boolean nouns = key.equals("nouns");
        if (nouns) {
          lines.add("  nouns:");
        }
        lines.addAll(wrapped(nouns ? "    of-either: [" : "  " + key + ": [", words));
      }
    }
    return lines;
  }

  private static List<String> wrapped(String begin, List<String> words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(begin);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i) + (i == words.size() - 1 ? "]" : ",");
      if (line.length() + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder("     ");
      }
      line.append(i == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
