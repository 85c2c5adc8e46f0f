package io.github.depeche.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What runs on clusters may know of Dépêche, and what of it is for programs of others. */
@AnalyzeClasses(
    packages = "io.github.depeche.spark",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule sparkTakesTheExtractorAsItIs =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.github.depeche.cli..",
              "io.github.depeche.corenlp..",
              "io.github.depeche.eval..",
              "io.github.depeche.server..",
              "io.github.depeche.extract.actors..",
              "io.github.depeche.extract.analysis..",
              "io.github.depeche.extract.clauses..",
              "io.github.depeche.extract.coref..",
              "io.github.depeche.extract.events..",
              "io.github.depeche.extract.mentions..",
              "io.github.depeche.extract.realis..",
              "io.github.depeche.extract.rules..",
              "io.github.depeche.extract.time..")
          .because("it distributes the façade; of what is inside it needs the gazetteer only");

  @ArchTest
  static final ArchRule programsKnowNothingOfTheJob =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.depeche.spark.job..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.depeche.spark.job..", "picocli..");

  @ArchTest
  static final ArchRule onlyTheJobPrintsAndExits =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.depeche.spark.job..")
          .should()
          .accessClassesThat()
          .haveFullyQualifiedName("java.lang.System")
          .because("a library leaves that to its user");
}
