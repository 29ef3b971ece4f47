import { type Language, NO_PARTS } from './language.ts';

export const dutch: Language = {
  ...NO_PARTS,
  name: 'Dutch',
  tag: 'nl',
  particles: {
    family: 'van der den ter ten de',
    inside: 'van der den ter ten de',
    amongNouns: 'van de',
  },
  legalForms: { after: 'NV BV', and: 'en', before: 'nv koninklijke' },
  conflictNouns: `
    exodus uittocht agressie blokkade blokkades enclave enclaves drone drones mijn mijnen vluchteling vluchtelingen
    separatisme separatisten wapenstilstand bestand bezetting belegering offensief verdrijving deportatie corridor referendum
    autonomie onafhankelijkheid soevereiniteit annexatie embargo sancties genocide gijzelaar militie`,
  complements: 'van in uit tegen op bij over om tussen naar',
  openers: {
    unexplained: 'de het een en in op uit bij met voor naar maar ook toen volgens deze dit zijn',
  },
  sport: {
    clear: `
      voetbal voetballer voetballers eredivisie doelman keeper spits middenvelder verdediger verdedigers
      doelpunt doelpunten strafschop kwartfinale scheidsrechter uefa fifa knvb wielrennen schaatsen elftal
      volleybal hockey uitwedstrijd thuiswedstrijd`,
    everyday: `
      wedstrijd wedstrijden trainer coach ploeg speler spelers seizoen competitie winst zege nederlaag finale
      club stadion gelijkspel kampioen toernooi punten beker rust team`,
  },
  dates: { dayFirst: true },
};
