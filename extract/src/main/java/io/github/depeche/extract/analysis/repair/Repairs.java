package io.github.depeche.extract.analysis.repair;

import io.github.depeche.extract.analysis.Analyzer;

/** What engines get wrong in news again and again, mended one construction after the other. */
public final class Repairs {

  private Repairs() {}

  /** Returns an analyzer that mends what another gives. */
  public static Analyzer over(Analyzer engine) {
    return new AdverbRepair(
        new CoordinationRepair(
            new AuxiliaryRepair(
                new DayRepair(
                    new ParticipleRepair(new DatelineAnalyzer(new TopicAnalyzer(engine)))))));
  }
}
