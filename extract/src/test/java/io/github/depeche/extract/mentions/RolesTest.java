package io.github.depeche.extract.mentions;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.depeche.document.MentionForm;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where offices begin and end, and which of them are names; the sentences are made up. */
class RolesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le chef de l'État a salué cet effort, et le chef du gouvernement aussi.",
        "Le [Role chef du gouvernement tchadien] a salué cet effort.",
        "Un juge d'instruction a interrogé les chefs d'entreprise.",
        "Un maire breton a porté plainte contre trois députés.",
        "Le chef d'un gang a été arrêté.",
        "Des représentants de la [Organization Banque mondiale] sont arrivés à [GPE Dakar].",
        "Un [Role porte-parole de la police] a confirmé l'arrestation.",
        "Le [Role chef d'état-major] a démissionné."
      })
  void anOfficeAloneIsANameOnlyWhenItSaysWhich(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le [Role vice-Premier ministre] [Person Bruno Rodríguez] est arrivé à [GPE Oslo].",
        "La [Role rédactrice en chef], [Person Alice Martin], a répondu.",
        "Le [Role Premier ministre par intérim], M. [Person John Mahama], a répondu.",
        "Le [Role président en exercice de l'[Organization OSCE]] a répondu.",
        "Le [Role député-maire de [GPE Lille]] a répondu.",
        "Elle était la [Role 45 e présidente du [GPE Ghana]]."
      })
  void anOfficeOfSeveralWordsIsOne(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le [Role secrétaire régional du syndicat [Organization CGT]] a répondu.",
        "Le [Role porte-parole du parti « [Organization Les Républicains] »] a répondu.",
        "Un [Role porte-parole de l'équipe [Person Trump]] a confirmé la date.",
        "Le [Role directeur général du groupe], [Person Alice Martin], est là.",
        "Le [Role président de la société] [Person Pierre Dubois] est là.",
        "Le [Role garde des Sceaux] a démissionné. Le [Role Garde des Sceaux] est parti.",
        "L'[Organization armée syrienne] du [Role président] [Person Bachar Al-Assad] avance."
      })
  void anOfficeInAGroupHasWhatTheGroupIsCalled(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le [Role juge à la [Organization Cour suprême]] [Person Ousmane Traoré] a répondu.",
        "Le [Role président du tribunal] [Person Jean Morel] est là.",
        "Le [Role gouverneur de la [Organization Banque du [GPE Japon]]] [Person Yuki Tanabe] est là.",
        "Le [Role secrétaire général de la [Organization CGT]] [Person Jean Morel] est là.",
        "Le [Role directeur de l'[Organization hôpital Habib Bourguiba]] est là."
      })
  void whoHasTheOfficeIsNoPartOfTheInstitution(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La [Role ministre des Pêches, des Infrastructures maritimes et portuaires], Mme [Person Alice Martin], est là.",
        "Le [Role ministre des Affaires étrangères et des Sénégalais résidant à l'étranger] est là.",
        "Le [Role ministre des Relations avec le [Organization Parlement]] est là.",
        "Le [Role secrétaire d'État chargé de la lutte contre la pauvreté] est là.",
        "Le [Role ministre délégué aux Transports] est là.",
        "Le [Role ministre en charge des Transports] est là.",
        "La [Role ministre de la Coopération au développement] est là.",
        "Le [Role ministre des Ressources en eau] est là.",
        "Il a reçu le [Role ministre de la Défense] et l'[Role ambassadeur du [GPE Japon]]."
      })
  void aMinisterHasAllHisFields(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les [Role présidents ghanéen, togolais et béninois] sont là.",
        "Les [Role ministres iranien, russe et turc des Affaires étrangères] sont là.",
        "Les [Role présidents ghanéen et togolais] sont là.",
        "Les [Role chefs d'État malien, nigérien et burkinabè] sont là.",
        "Le [Role président ghanéen], togolais de naissance et avocat, est là."
      })
  void anOfficeOfSeveralCountriesIsOne(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elle a remercié le [Role président ghanéen] de sa visite.",
        "Il a informé le [Role président du [GPE Ghana]] d'un accident.",
        "Il a convoqué l'[Role ambassadeur tchadien] et prié deux diplomates de partir.",
        "Le [Role président ghanéen] désigné par le parti a répondu.",
        "Il a rappelé son [Role ambassadeur à [GPE Oslo]] pour consultations.",
        "Le [Role ministre des Finances] limogé est parti.",
        "Le [Role représentant des partis socialiste et communiste] est parti.",
        "Il a quitté les députés au terme d'un débat."
      })
  void anOfficeEndsBeforePhrasesOfTheClause(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Person Alice Martin], [Role directrice de l'[Organization ONU] au [GPE Tchad]], a répondu.",
        "[Person Alice Martin] est le [Role chef de la police] depuis mai au [GPE Tchad].",
        "Le [Role procureur général près la [Organization Cour de cassation]] a démissionné.",
        "La [Role députée ([Organization PS]) de la [GPE Loire]] a voté.",
        "Le [Role représentant spécial du [Role secrétaire général de l'[Organization ONU]] pour l'[Location Afrique de l'Ouest] et le [Location Sahel]] est là.",
        "Il est l'[Role adjoint au [Role maire]] [Person John Mahama]."
      })
  void whereAnOfficeIsHeldBelongsToIt(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le [Role fondateur] et [Role maire] [Person John Mahama] est mort.",
        "Il y avait trois films représentant le [GPE Chili].",
        "La croix du [Role général] [Person de Gaulle] a été renversée.",
        "Il fut trois fois [Role ministre de la Justice].",
        "Le procès de l'ancien [Role président de la région de [GPE Murcie]], [Person Luis Ruiz], s'est ouvert.",
        "Les gardes du corps du [Role vice-ministre lao] ont fui.",
        "La [Gathering conférence des [Role chefs d'État et de gouvernement] de l'[Organization OTAN]] est finie.",
        "L'[Role ambassadeur représentant permanent du [GPE Maroc] auprès de l'[Organization ONU]] est là.",
        "Elle est la première femme [Role présidente du [GPE Brésil]].",
        "Il est le leader du classement et porte le numéro d'urgence.",
        "La [Gathering conférence des [Role ministres des Transports de l'[Organization ASEAN]]] est finie."
      })
  void wordsOfOfficesAreRolesWhereTheyMeanThem(String marked) {
    NamesInText.check(MentionForm.NAME, marked);
  }

  @Test
  void listsWithoutEndTakeNoLongTime() {
    String list = "Le président de la cour de la ville" + ", de la cour de la ville".repeat(500);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> NamesInText.find(list + "."));
  }
}
