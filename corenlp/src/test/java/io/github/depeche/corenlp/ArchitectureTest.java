package io.github.depeche.corenlp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What an engine may know of Dépêche. */
@AnalyzeClasses(
    packages = "io.github.depeche.corenlp",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule anEngineKnowsTextAndTreesOnly =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.github.depeche.corenlp..",
              "io.github.depeche.document",
              // Not what is below: the engine "fast", the repairs that come behind any engine.
              "io.github.depeche.extract.analysis",
              "edu.stanford.nlp..",
              "com.google.common..",
              "org.jspecify..",
              "java..")
          .because("whoever writes an engine of their own has no more than what is exported");
}
