package io.github.depeche.extract.actors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Mention;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import io.github.depeche.extract.coref.Article;
import io.github.depeche.extract.judge.CountryJudge;
import io.github.depeche.extract.judge.Weights;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks are {@code {words=CODES}}. */
class ActorCoderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Names, capitals, cities, institutions.
        "{Le Caire=EGY} a répondu à {Tripoli=LBY}, et {le Kremlin=RUS} à {la Maison-Blanche=USA}.",
        "{L'Union africaine=AU} et {la Cédéao=ECOWAS} ont condamné le coup d'État au Mali.",
        "{Le Conseil de sécurité de l'ONU=UN} s'est réuni à la demande de {la Norvège=NOR}.",
        "{Le Conseil de sécurité=UN} a voté. {Le Conseil de sécurité de la Fédération de Russie=RUS} aussi.",
        "{La Guinée-Bissau=GNB} et {la Guinée équatoriale=GNQ} ont écrit à {la Guinée=GIN}.",
        "{Le Niger=NER} a rouvert sa frontière avec {le Nigeria=NGA}.",
        "{La République dominicaine=DOM} expulse des migrants d'Haïti.",
        // Adjectives and complements.
        "{Le ministre togolais des Affaires étrangères=TGO} a reçu {l'ambassadeur du Japon=JPN} à Lomé.",
        "{La diplomatie belge=BEL} a convoqué {le chargé d'affaires iranien=IRN} à Bruxelles.",
        "{Les présidents malien et nigérien=MLI,NER} se sont entretenus à Niamey.",
        "{Les représentants de l'Inde, du Brésil et du Pérou=BRA,IND,PER} ont voté contre.",
        "{Un diplomate européen=EU} a salué l'accord.",
        // The person by what the article says elsewhere.
        """
        {Awa Diop=SEN} a rencontré jeudi {Piotr Zielinski=POL} à Genève.

        {La ministre sénégalaise de la Santé=SEN} et {le commissaire polonais=POL} ont parlé de vaccins.
        {Mme Diop=SEN}, ministre sénégalaise de la Santé, a remercié {Piotr Zielinski=POL}, commissaire polonais.
        """,
        // Bruxelles is the Union's where nothing is of Belgium.
        "L'Union européenne négocie. {Bruxelles=EU} a promis une aide à {Tunis=TUN}.",
        "La Belgique et l'Union européenne négocient. {Bruxelles=BEL} a promis une aide à {Tunis=TUN}.",
        "{Bruxelles=BEL} a promis une aide à {Tunis=TUN}.",
        // The known person, whatever party of another country is called the same.
        "Corée du Sud : {Moon Jae-in=KOR}, candidat du Parti républicain, a remercié {Washington=USA}.",
        // The people of armed groups are nobody's.
        "En Syrie, {le chef du Front al-Nosra=} a menacé {Damas=SYR}.",
        // Whoever is not said to be another's is the country's that the article is about.
        """
        LIMA, 3 mai (Andina) – {Le gouvernement=PER} a proclamé l'état d'urgence dans trois régions du Pérou.

        {La police=PER} a arrêté {Juan Huamán=PER}, {porte-parole des manifestants=PER}.
        {Le ministre de l'Intérieur=PER} l'a dit.
        """,
        """
        Zambie : le ministre des Transports démissionne

        {L'opposition=ZMB} lui reprochait ses liens avec la Chine. La Chine construit le port, et la Chine y
        est aussi propriétaire, selon {un député=ZMB}.
        """,
        // A delegation is of the country of who leads it.
        """
        {Le ministre zambien=ZMB}, accompagné d'{une importante délégation=ZMB}, est arrivé lundi à Rabat.

        Le Maroc a salué cette visite. Le Maroc et la Zambie ont signé un accord.
        """,
        """
        {Une délégation=GHA} conduite par {le ministre ghanéen=GHA} de la Santé a visité un hôpital au Togo.

        Le Togo compte 120 hôpitaux, a dit {le directeur=TGO}.
        """,
        // But not of the place where he leads it, nor of who goes with it.
        """
        {Une délégation=GHA} conduite mardi à Genève par {le ministre ghanéen=GHA} de la Santé a visité un hôpital.

        La Suisse compte 280 hôpitaux. La Suisse et Berne l'ont accueillie.
        """,
        """
        {Une délégation=TGO} accompagnée par {l'ambassadeur de France=FRA} a visité un hôpital à Lomé.

        Le Togo compte 120 hôpitaux. Le Togo en ouvrira d'autres.
        """,
        // Armed groups have no code.
        "{Daech=} a revendiqué l'attaque contre {l'armée irakienne=IRQ} près de Mossoul.",
        "{Les combattants du groupe État islamique=} ont reculé en Syrie.",
        // Plurals.
        "Le Chili et l'Argentine ont signé un accord. {Les deux pays=ARG,CHL} ont promis de coopérer.",
      })
  void codes(String marked) {
    Article.check(marked, Article::codes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A water is no country, nor is a treaty named after a city, nor a namesake.
        "La tension monte en {mer de Chine méridionale=}.",
        "{Jordan Lefèvre=FRA} a plaidé devant la cour d'appel de Lyon, en France.",
        "{Denzel Washington=FRA} est arrivé à Cannes, en France, a annoncé {la direction du festival=FRA}.",
        // A country to which one is turned is not one's own.
        "{L'ambassadeur du Mali en Chine=MLI} a quitté Pékin.",
        "{Les forces pro-russes=UKR} se sont retirées, affirme Kiev, capitale de l'Ukraine.",
        // The state and the country of one name.
        "{La Géorgie=GEO} a salué la visite du président arménien à Tbilissi.",
        "{La Géorgie=USA} recompte les voix de l'élection présidentielle américaine, a dit Washington.",
        "{Le gouvernement congolais=COG} a reçu une mission à Brazzaville.",
        "{Le gouvernement congolais=COD} a reçu une mission à Kinshasa."
      })
  void isNotMisled(String marked) {
    codes(marked);
  }

  @Test
  void asksItsJudgeOfThoseOnlyOfWhomNothingSaysWhoseTheyAre() {
    String text = "LIMA, 3 mai – Juan Huamán et le Chilien Pedro Rojas ont parlé du Pérou.";
    CountryJudge ofNobody = new CountryJudge(Weights.of(new double[Weights.COUNT]));

    assertThat(codes(Extractor.builder().rulesAlone(), text))
        .containsEntry("Juan Huamán", Set.of("PER"))
        .containsEntry("Pedro Rojas", Set.of("CHL"));
    assertThat(codes(Extractor.builder().rulesAlone().countryJudge(ofNobody), text))
        .containsEntry("Juan Huamán", Set.of())
        .containsEntry("Pedro Rojas", Set.of("CHL"));
  }

  private static Map<String, Set<String>> codes(ExtractorBuilder builder, String text) {
    return builder.build().extract(text).mentions().stream()
        .collect(Collectors.toMap(Mention::text, Mention::actorCodes));
  }

  @Test
  void hasNothingToSayOfAnEmptyText() {
    assertThat(new Article("").marks()).isEmpty();
  }

  @Test
  void knowsTheWikidataItemsOfCountriesAndOrganisations() {
    ActorCoder coder = new ActorCoder(Optional.empty());
    assertThat(coder.wikidata("VNM")).contains("Q881");
    assertThat(coder.wikidata("EU")).contains("Q458");
    assertThat(coder.wikidata("XXX")).isEmpty();
  }
}
