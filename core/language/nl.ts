import { type Language, NO_PARTS } from './language.ts';
import { dutchPeople } from './people/nl.ts';

export const dutch: Language = {
  ...NO_PARTS,
  name: 'Dutch',
  tag: 'nl',
  people: dutchPeople,
  particles: {
    family: 'van der den ter ten de het op',
    inside: 'van der den ter ten de',
    amongNouns: 'van de',
  },
  shortenedWords: 'Sint:St',
  legalForms: { after: 'NV BV', and: 'en', before: 'nv koninklijke' },
  organisations: {
    bearersQuoted: `
      film roman lied schip krant tijdschrift restaurant hotel café radio club stadion bioscoop theater groep
      bank merk zender`,
    bearersBefore: `radio air blok alliantie partij coalitie hotel café restaurant stadion bioscoop krant universiteit`,
    features: `corridor universiteit verdrag slag brug bank golf straat`,
  },
  conflictNouns: `
    exodus uittocht agressie blokkade blokkades enclave enclaves drone drones mijn mijnen vluchteling vluchtelingen
    separatisme separatisten wapenstilstand bestand bezetting belegering offensief verdrijving deportatie corridor
    referendum autonomie onafhankelijkheid soevereiniteit annexatie embargo sancties genocide gijzelaar militie
    beschieting escalatie provocatie bemiddeling bemiddelaar normalisering evacuatie bloedbad gevangene gevangenen
    ultimatum invasie opstand rebellen verzet bevrijding overgave terugtrekking hinderlaag front boycot hongersnood
    bombardement bombardementen marteling migratie migranten asiel grens grenzen extremisme terrorisme staatsgreep
    protesten verkiezingen coalitie top verdrag veto mandaat waarnemers onderhandelingen crisis`,
  complements: 'van in uit tegen op bij over om tussen naar',
  commonWords: 'trouw volk tijd metro post bond action jumbo',
  compounds: 'eau_de_cologne',
  openers: {
    unexplained: `de het een en in op uit bij met voor naar maar ook toen volgens deze dit zijn
      later daarna gisteren vandaag morgen nu echter dus zo hij zij ze wij na omdat toch terwijl eerder`,
  },
  cues: {
    locative: {
      parts: [
        {
          before: String.raw`(?<!\p{L})`,
          phrases: `
            in naar uit bij nabij rond vanuit richting stad hoofdstad centrum_van straten_van inwoners_van noorden_van
            zuiden_van bezoek_aan reis_naar`,
          after: String.raw`\s$`,
        },
      ],
    },
    withGovernment: {
      parts: [
        {
          before: String.raw`(?<!\p{L})`,
          phrases: `
            gesprekken_met betrekkingen_met banden_met akkoord_met onderhandelingen_met spanningen_met sancties_tegen druk_op
            oorlog_met overleg_met boodschap_aan`,
          after: String.raw`\s$`,
        },
      ],
    },
    asGovernment: {
      parts: [
        {
          before: '^ (?:heeft |had |werd |wordt |wil |zal )?(?:\\S+ ){0,3}',
          phrases: `
            beschuldig verklaar verwerp verwierp eis veroordeel kondig aangekondigd dreig onderteken steun weiger waarschuw verworpen
            ontken afgewezen erken verwijt`,
          after: '',
        },
      ],
    },
    asTeam: {
      parts: [{ before: '^ (?:\\S+ )?', phrases: 'versloeg won verloor speelde scoorde', after: '' }],
    },
    withTeam: {
      parts: [{ before: String.raw`(?<!\p{L})`, phrases: 'tegen zege_op', after: String.raw`\s$` }],
    },
  },
  pairs: {
    between: 'tussen',
    and: 'en',
    fromTo: 'van|naar',
    places: String.raw`
      weg\b snelweg vlucht\b vluchten vliegt trein spoor grens afstand kilometer km\b corridor reis rit\b
      veerboot veerdienst bus\b bussen pijpleiding verkeer brug route ligt steden halverwege`,
    governments: String.raw`
      telefoontje
      gesprek oorlog betrekking akkoord verdrag vrede bestand staakt spanning geschil conflict onderhandeling
      dialoog top\b ontmoeting handel vertrouwen alliantie bondgenoot samenwerking contact crisis pact
      toenadering normalisering confrontatie vijandelijk gevecht bemiddel diplom vriendschap rival verschil
      sanctie overleg ruzie relatie boodschap`,
    acts: String.raw`
      (?:hebben|hadden)_\S+ willen wilden zullen zouden moeten kunnen onderhandelen onderhandelden tekenden
      sloten beschuldigen praten spraken (?:zijn|waren)_(?:in_oorlog|het_eens|bereid|van_plan)`,
    compounds: true,
  },
  cardWords: {
    team: String.raw`elftal ploeg club voetbal\p{L}*`,
    government: 'regering ministerie presidentschap autoriteiten bestuur regime',
  },
  sport: {
    clear: `
      voetbal voetballer voetballers eredivisie doelman keeper spits middenvelder verdediger verdedigers
      doelpunt doelpunten strafschop kwartfinale scheidsrechter uefa fifa knvb wielrennen schaatsen elftal
      volleybal hockey uitwedstrijd thuiswedstrijd aanvaller gelijkmaker kwalificatiewedstrijd`,
    everyday: `
      wedstrijd wedstrijden trainer coach ploeg speler spelers seizoen competitie winst zege nederlaag finale
      club stadion gelijkspel kampioen toernooi punten beker rust team`,
  },
  dates: {
    months: `
      januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt
      november|nov december|dec`,
    before: 'op om',
    beside: 'uur door min leestijd',
    published: 'gepubliceerd geplaatst publicatie',
    notPublished: 'bijgewerkt gewijzigd laatst aangepast geboren tot_ sinds',
    dayFirst: true,
  },
};
