package io.github.depeche.extract.mentions;

import io.github.depeche.document.MentionForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which common nouns, numerals and words without a noun may be an argument. */
class NominalsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le [Person premier] a été renversé par le [Person second].",
        "Les [Person suspects], dont l'[Person un] a été arrêté, accusent les [Person autres].",
        "Il appelle les [Person siens] à voter.",
        "Une [Person centaine] ont été blessées.",
        "Elle a reçu une [Person dizaine] d'entre eux.",
        "[Person Neuf] des [Person leurs] sont tombés.",
        "La [Organization police] détient [Person neuf hommes], dont [Person trois] remis par l'[Organization armée].",
        "Une plainte contre [Person X] a été déposée.",
        "Le mois dernier, il est tombé dix fois."
      })
  void whoIsMeantWithoutANounIsFound(String marked) {
    NamesInText.check(MentionForm.NOMINAL, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Person Trois sages-femmes] ont été condamnées.",
        "L'[Person ex-ingénieur] accuse [Person deux contre-manifestants].",
        "Les [Organization avions-radars] ont survolé la [Location frontière].",
        "Les [Person Viennois] ont conspué le chef-lieu.",
        "Les [Organization états-majors] se sont parlé du porte-à-porte."
      })
  void aCompoundIsWhatItsPartsSay(String marked) {
    NamesInText.check(MentionForm.NOMINAL, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'[Role Intérieur] échoit à une [Person inconnue].",
        "Il passe aux [Role Affaires étrangères].",
        "La santé coûte cher et l'intérieur est vide."
      })
  void aFieldOfWorkWithACapitalIsAnOffice(String marked) {
    NamesInText.check(MentionForm.NOMINAL, marked);
  }
}
