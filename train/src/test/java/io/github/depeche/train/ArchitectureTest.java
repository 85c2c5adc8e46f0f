package io.github.depeche.train;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What training may know of Dépêche. */
@AnalyzeClasses(
    packages = "io.github.depeche.train",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule trainingSeesWhatItTrains =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.github.depeche.train..",
              "io.github.depeche.document..",
              "io.github.depeche.format..",
              "io.github.depeche.extract..",
              "com.google.common..",
              "de.bwaldvogel.liblinear..",
              "org.jsoup..",
              "org.jspecify..",
              "picocli..",
              "java..")
          .because("models are of the library: no engine of others, server or command line");

  @ArchTest
  static final ArchRule eachModelIsTrainedByItself =
      slices().matching("io.github.depeche.train.(*)..").should().notDependOnEachOther();
}
