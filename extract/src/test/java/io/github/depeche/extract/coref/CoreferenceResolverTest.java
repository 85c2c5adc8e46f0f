package io.github.depeche.extract.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Stopwatch;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks are {@code {words=clearest mention}}, members of a plural joined by "+". */
class CoreferenceResolverTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Short forms and acronyms, before and after the full name.
        "{Ndiaye=Fatou Ndiaye} démissionne. La ministre Fatou Ndiaye a remis sa lettre.",
        "La Fédération des pêcheurs (FEPA) a appelé à la grève. {La FEPA=Fédération des pêcheurs} négocie.",
        "Carla Ruiz a battu Pedro Ruiz. {Carla=Carla Ruiz} a gagné.",
        // Gender.
        "Pedro Alvarez a écrit à Carla Fuentes. {Elle=Carla Fuentes} a répondu.",
        "Carla Fuentes a écrit à Pedro Alvarez. {Il=Pedro Alvarez} a répondu.",
        // Subject before the others.
        "Le Premier ministre Karim Haddad a reçu le député Omar Salah. {Il=Karim Haddad} a promis une enquête.",
        // Relative pronouns.
        "La Norvège, {qui=Norvège} assure la présidence, a accueilli les experts.",
        "Le juge a libéré l'avocat Hugo Martel, {qui=Hugo Martel} était détenu depuis mai.",
        // Not an argument of the same verb.
        "Karim Haddad a rencontré Omar Salah. Karim Haddad {l'=Omar Salah}a félicité.",
        // Offices.
        "La ministre de la Défense, Erna Lund, est à Riga. {La ministre=Erna Lund} verra les troupes.",
        "La Première ministre, Erna Lund, est à Riga. {La cheffe du gouvernement=Erna Lund} verra les troupes.",
        "{La ministre=Erna Lund} en visite. La ministre de la Défense, Erna Lund, est à Riga.",
        // Organisations taken up by a noun.
        "L'Asean tient son sommet à Jakarta. {L'organisation=Asean} élira un secrétaire.",
        "L'armée tchadienne a avancé. {L'armée=armée tchadienne} contrôle la ville.",
        // The speaker of a quotation.
        "« {Nous=Erna Lund} restons prêts », a déclaré Erna Lund.",
        "Erna Lund a déclaré : « La route est longue. La nuit tombe. {Nous=Erna Lund} restons prêts. »",
        // Plurals of several.
        "Le Chili et le Pérou ont négocié. {Les deux pays=Chili+Pérou} ont conclu.",
        "Erna Lund s'est entretenue avec Pedro Alvarez. {Ils=Erna Lund+Pedro Alvarez} ont signé.",
        // Plurals of those who are enumerated behind, in that number before and behind, or after
        // the title.
        "{Trois pays=Chili+Pérou+Brésil} ont été élus : le Chili, le Pérou et le Brésil.",
        "{Plusieurs pays=Chili+Pérou} (Chili, Pérou) ont protesté.",
        "Il a élu {deux nouveaux membres=Chili+Pérou} : le Chili et le Pérou.",
        "Le Chili, le Pérou et le Brésil ont négocié. {Les trois pays=Chili+Pérou+Brésil} ont conclu.",
        "{Trois pays=Chili+Pérou+Brésil} ont signé. Le Chili, le Pérou et le Brésil ont négocié.",
        "{Plusieurs pays=Chili+Pérou+Brésil} rompent. Le Chili, le Pérou et le Brésil ont protesté.",
        // The last one named.
        "Erna Lund a été reçue par Pedro Alvarez. {Ce dernier=Pedro Alvarez} a remercié Oslo.",
      })
  void resolves(String marked) {
    Article.check(marked, Article::meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nawaz Sharif a félicité Kulsoom Nawaz Sharif. {Nawaz Sharif=Nawaz Sharif} est rentré.",
        "Erna Lund a reçu Pedro Alvarez, ce {qui=qui} surprend Oslo.",
        "Pedro Alvarez écrira à Erna Lund s'il {le=le} juge utile.",
        "Un ministre a démissionné. {Un ministre=ministre} a été nommé.",
        "La Pologne et la Suède ont signé. {Le ministre danois=ministre danois} était absent.",
        // Others than those of that number.
        "{Trois pays=Trois pays} ont signé. Le Chili et le Pérou ont négocié.",
        "{Trois pays=Trois pays} ont été battus : le Chili a perdu.",
        "{Plusieurs pays=pays} rompent. Le Chili et le Pérou ont protesté."
      })
  void keepsApartWhatIsNotTheSame(String marked) {
    resolves(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n  \u00a0 ",
        "LE MINISTRE RUSSE A RECU SON HOMOLOGUE. IL L'A REMERCIE.",
        "<p>Le ministre&nbsp;<b>Haddad</b> (<a href='x'>ONU</a>) ; elle, il, ils (())) « « \" qui dont",
        "The minister said he would meet his counterpart. They agreed.",
        "qui qui qui il il il son son son les deux parties les deux pays",
        "(ONU) (ONU) ONU (Organisation des Nations unies (ONU))"
      })
  void takesAnyText(String text) {
    assertThatCode(() -> new Article(text)).doesNotThrowAnyException();
  }

  @Test
  void longTextsTakeLinearTime() {
    String paragraph =
        "Le ministre Karim Haddad a reçu Omar Salah (ONU). Il lui a dit qu'ils signeraient. ";
    new Article(paragraph);
    Stopwatch watch = Stopwatch.createStarted();
    assertThatCode(() -> new Article(paragraph.repeat(2_000))).doesNotThrowAnyException();
    assertThat(watch.elapsed()).isLessThan(Duration.ofSeconds(30));
  }
}
