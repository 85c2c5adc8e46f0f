package io.github.depeche.extract.mentions;

import io.github.depeche.document.MentionForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is a name and where it ends, after the guidelines; the sentences are made up for these
 * tests.
 */
class MentionFindersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le [Role ministre cubain des Affaires étrangères], [Person Bruno Rodríguez], est arrivé à [GPE Oslo].",
        "La [Role vice-ministre grecque de la Défense] a reçu l'[Role ambassadeur du [GPE Japon]].",
        "Le [Role chef de la délégation norvégienne] a salué cet effort.",
        "L'ancien [Role président du [GPE Ghana]] [Person John Mahama] a pris la parole.",
        "Le président a reçu le ministre.",
        "Selon le [Role secrétaire général de l'[Organization ONU]], [Person António Guterres], rien n'est réglé."
      })
  void aRoleIsANameBesideAPersonOrWithWhatIdentifiesIt(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'[Organization armée tchadienne] a repris la ville.",
        "Le [Organization ministère de la Santé] a publié un bilan.",
        "L'[Organization ambassade de [GPE France] au [GPE Niger]] est fermée.",
        "Le gouvernement espagnol a répondu.",
        "Au cours de la réunion, un tribunal a été cité."
      })
  void anInstitutionIsANameWhenSomethingIdentifiesIt(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LE [Role MINISTRE IRANIEN DES AFFAIRES ÉTRANGÈRES] REÇU À [GPE OSLO] PAR LE [Role ROI DE [GPE NORVÈGE]]",
        "Le [Role secretaire general de l'[Organization Union africaine]] a recu [Person John Mahama] a [GPE Accra].",
        "Le [Role député] [Person Luca Bianchi] ([Organization Centre]/[GPE TI]) approuve.",
        "Il est arrivé à [GPE Oslo]. <a href='/x'>[Person Theresa May]</a> est attendue.",
        "Le partenariat [Organization ASEAN]-[GPE Inde] avance.",
        "[GPE Lima] ([Organization AFP]) – Le [GPE Pérou] a voté.",
        "Le navire a quitté le [Location golfe d'Aden].",
        "[Organization L'Oréal] vend une usine à [Organization L’Occitane], selon [Organization L'Opinion].",
        "Il l'a dit hier au [Organization Figaro] et aux [Organization Échos].",
        "Il a atterri à l'[Location aéroport de [GPE Genève]].",
        "Mme [Person Merkel] est en visite en [GPE Arabie saoudite]."
      })
  void namesBeginAndEndWhereTheGuidelinesSay(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ils ont défilé sur la [Location promenade des Anglais].",
        "Un incendie a détruit un immeuble de [Location Worth Street], à [GPE Boston].",
        "Le concert aura lieu au [Location Zénith de Belleroche].",
        "Un camion s'est renversé sur l'[Location A7] près de [GPE Lyon].",
        "La neige tombe sur la [Location Tarentaise] et les [Location Alpes françaises].",
        "Un avion s'est écrasé en [Location Sibérie].",
        "Il a été arrêté à la station [Location Riquet].",
        "Ils ont franchi les cols de [Location Soulor] et d'[Location Aubisque].",
        "La situation sur la [Location péninsule coréenne] est tendue.",
        "La crue du [Location Danube] menace le [Location désert syrien]."
      })
  void aPlaceWithoutAGovernmentIsALocation(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un homme a été arrêté dans la [GPE Sarthe] et un autre dans le [GPE Somerset].",
        "Elle habite un quartier de [GPE Belleroche].",
        "Il est né dans la province de [GPE Kandahar].",
        "Les pluies ont touché le [GPE Liban-Nord].",
        "Les rues de [GPE Bouaké] sont vides.",
        "La mission au [GPE Mexique] a coûté cher."
      })
  void aPlaceWithAGovernmentIsAGpe(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ils manifestent contre la [Agreement loi travail] et la [Agreement loi Sapin 2].",
        "Le projet de [Agreement loi Travail] a été retiré.",
        "La [Agreement loi El Khomri] divise la gauche.",
        "Le [Agreement décret présidentiel 13769] a été suspendu.",
        "Le [Agreement projet de loi C-74] a été adopté.",
        "Il demande l'application de la [Agreement résolution 2216].",
        "Le préfet a déclenché le [Agreement plan Orsec] et le [Agreement plan rouge].",
        "Il a dénoncé l'[Agreement accord de 1994].",
        "Ils respectent les [Agreement accords de [GPE Minsk] 2] et l'[Agreement accord du [GPE Caire]].",
        "La [Agreement loi sur le renseignement] sera durcie.",
        "Elle veut réviser le [Agreement code du travail] et la [Agreement constitution japonaise].",
        "Les élus veulent abroger l'[Agreement Obamacare] et le [Agreement Stop Online Piracy Act].",
        "Un accord a été trouvé et la résolution sera votée."
      })
  void anAgreementIsANameByNumberNameOrField(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La [Gathering COP29] prolonge ses travaux.",
        "Il se rendra au [Gathering sommet de [GPE Vilnius]].",
        "Il assistera au [Gathering 18e congrès du [Organization Parti communiste chinois]].",
        "Le [Gathering sommet sur la souveraineté numérique] s'est ouvert.",
        "Ils préparent la [Gathering conférence internationale sur les océans].",
        "Ils ont tenu une réunion avant la réunion suivante."
      })
  void aGatheringIsANameByPlaceNumberOrTopic(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les [Organization deux parties] ont signé.",
        "La [Organization police] a arrêté [Person 55 manifestants].",
        "[Person Trois soldats] ont été tués et [Person deux autres] blessés lundi."
      })
  void aNominalKeepsItsNumeralAndLosesItsDeterminer(String marked) {
    NamesInText.check(MentionForm.NOMINAL, marked);
  }
}
