package io.github.depeche.extract.analysis.repair;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.Sentence;
import java.util.List;
import java.util.function.UnaryOperator;

/** What engines get wrong in news again and again, mended one construction after the other. */
public final class Repairs {

  private static final List<UnaryOperator<Sentence>> OF_TREES =
      List.of(
          ParticipleRepair::repaired,
          DayRepair::repaired,
          AuxiliaryRepair::repaired,
          CoordinationRepair::repaired,
          AdverbRepair::repaired,
          CliticRepair::repaired);

  private Repairs() {}

  /** Returns an analyzer that mends what another gives. It is thread-safe if the other is. */
  public static Analyzer over(Analyzer engine) {
    Analyzer lines = new DatelineAnalyzer(new TopicAnalyzer(new AccentAnalyzer(engine)));
    return text -> {
      Analysis analysis = lines.analyze(text);
      return new Analysis(
          analysis.text(),
          analysis.sentences().stream()
              .map(Repairs::repaired)
              .collect(ImmutableList.toImmutableList()));
    };
  }

  private static Sentence repaired(Sentence sentence) {
    Sentence current = sentence;
    for (UnaryOperator<Sentence> repair : OF_TREES) {
      current = repair.apply(current);
    }
    return current;
  }
}
