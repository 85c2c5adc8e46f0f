package io.github.depeche.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;

/** The rules of ARCHITECTURE.md, over all modules. */
@AnalyzeClasses(
    packages = "io.github.depeche",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.github.depeche.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theCoreKnowsNoOtherModule =
      noClasses()
          .that(resideInAnyPackage("io.github.depeche.document..", "io.github.depeche.format.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "io.github.depeche.extract..",
                  "io.github.depeche.corenlp..",
                  "io.github.depeche.eval..",
                  "io.github.depeche.cli.."));

  @ArchTest
  static final ArchRule theExtractorKnowsNoEngine =
      noClasses()
          .that(resideInAnyPackage("io.github.depeche.extract.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("edu.stanford..", "io.github.depeche.corenlp..", "opennlp.."));

  @ArchTest
  static final ArchRule theHarnessKnowsNoExtractor =
      noClasses()
          .that(resideInAnyPackage("io.github.depeche.eval.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("io.github.depeche.extract..", "io.github.depeche.corenlp.."));

  @ArchTest
  static final ArchRule commandsStartWithoutTheServer =
      noClasses()
          .that(resideInAnyPackage("io.github.depeche.cli.."))
          .and()
          .doNotHaveSimpleName("Serving")
          .should()
          .dependOnClassesThat(resideInAnyPackage("io.github.depeche.server.."));

  @ArchTest
  static final ArchRule onlyHttpKnowsJetty =
      noClasses()
          .that(resideInAnyPackage("io.github.depeche.."))
          .and()
          .resideOutsideOfPackage("io.github.depeche.server.http")
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.eclipse.jetty.."));

  @ArchTest
  static final ArchRule dataMakesNoObjectsAndStartsNothing =
      noClasses()
          .that()
          // Starts a browser for tests; nobody else is given it.
          .resideOutsideOfPackage("io.github.depeche.browser..")
          .should()
          .dependOnClassesThat(
              belongToAnyOf(ObjectInputStream.class, ProcessBuilder.class)
                  .or(resideInAnyPackage("java.beans..", "org.snakeyaml.engine.v2.constructor..")));

  @ArchTest
  static final ArchRule onlyOnePackageKnowsTheYamlLibrary =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.depeche.extract.yaml.nodes")
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.snakeyaml.."));

  @ArchTest
  static final ArchRule onlyTheBuilderPutsStagesTogether =
      noClasses()
          .that(
              resideInAnyPackage(
                  "io.github.depeche.extract.time..",
                  "io.github.depeche.extract.gazetteer..",
                  "io.github.depeche.extract.mentions..",
                  "io.github.depeche.extract.analysis.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "io.github.depeche.extract.coref..",
                  "io.github.depeche.extract.clauses..",
                  "io.github.depeche.extract.rules..",
                  "io.github.depeche.extract.realis..",
                  "io.github.depeche.extract.events..",
                  "io.github.depeche.extract.actors.."))
          .because("what finds mentions comes before what makes events of them");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrintsAndExits =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.depeche.cli..")
          .should()
          .accessTargetWhere(describe("prints or exits", ArchitectureTest::printsOrExits));

  private static boolean printsOrExits(JavaAccess<?> access) {
    String target = access.getTarget().getFullName();
    return target.startsWith("java.lang.System.exit(")
        || target.equals("java.lang.System.out")
        || target.equals("java.lang.System.err")
        || target.startsWith("java.lang.Throwable.printStackTrace(")
        || target.startsWith("java.lang.Runtime.exit(")
        || target.startsWith("java.lang.Runtime.halt(");
  }
}
