import { type Language, NO_PARTS } from '../language.ts';
import { polishPeople } from '../people/pl.ts';
import { inflectPolish } from './inflect.ts';

export const polish: Language = {
  ...NO_PARTS,
  name: 'Polish',
  tag: 'pl',
  inflect: (name, kind) => inflectPolish(name, kind === 'person'),
  people: polishPeople,
  alphabet: { number: 8, letters: 'ąćęłńóśźż' },
  organisations: {
    bearersQuoted: `
      film powieść piosenka statek prom gazeta gazecie gazety czasopismo restauracja hotel kawiarnia radio klub
      stadion kino teatr grupa bank marka kanał`,
    bearersBefore: `blok sojusz partia partii hotel kawiarnia restauracja stadion kino gazeta uniwersytet`,
  },
  conflictNouns: `
    exodus agresja blokada enklawa dron drony mina miny uchodźca uchodźcy separatyzm separatyści rozejm okupacja
    oblężenie ofensywa wysiedlenie deportacja korytarz referendum autonomia niepodległość suwerenność aneksja
    embargo sankcje ludobójstwo zakładnik zakładnicy milicja ostrzał eskalacja prowokacja mediacja mediator
    normalizacja ewakuacja masakra jeniec jeńcy ultimatum inwazja powstanie rebelianci opór wyzwolenie kapitulacja
    odwrót zasadzka front bojkot głód nalot naloty tortury migracja migranci azyl granica granice ekstremizm
    terroryzm reżim zamach protesty wybory koalicja szczyt traktat weto mandat obserwatorzy negocjacje kryzys`,
  complements: 'w we z ze na przeciw przeciwko nad pod od do między',
  commonWords: 'fakt gazeta rzecz polityka wprost lewica prawo konfederacja koalicja żabka piast zgoda',
  compounds: 'syndrom_sztokholmski',
  openers: {
    unexplained: `i w z na do od po za o przez dla ale oraz jak gdy według ten ta to nie jest
      potem wczoraj dziś dzisiaj jutro teraz także jednak więc on ona oni kiedy gdzie również później wcześniej`,
  },
  roles: { unexplained: 'pan pani' },
  cues: {
    locative: {
      parts: [
        {
          before: String.raw`(?<!\p{L})`,
          phrases: `
            w we do koło pod przez obok niedaleko pobliżu centrum ulicach ulice mieście mieszkańcy przedmieścia przedmieściach
            lotnisko północ_od południe_od`,
          after: String.raw`\s$`,
        },
      ],
    },
    withGovernment: {
      parts: [
        {
          before: String.raw`(?<!\p{L})`,
          phrases: `
            rozmowy_z rozmów_z stosunki_z relacje_z relacji_z umowa_z umowę_z negocjacje_z napięcia_z wojna_z kontakty_z
            sankcje_wobec presja_na porozumienie_z`,
          after: String.raw`\s$`,
        },
      ],
    },
    asGovernment: {
      parts: [
        {
          before: '^ (?:\\S+ ){0,2}',
          phrases: `
            oskarż oświadczy odrzuci zażąda potępi ostrzeg zapowiedzi zapowiada podpisa zaproponowa odmówi wezwa poparł
            wprowadzi uważa zaprzecz`,
          after: '',
        },
      ],
    },
    asTeam: {
      parts: [{ before: '^ (?:\\S+ )?', phrases: 'pokonał wygrał przegrał zremisował strzelił', after: '' }],
    },
    withTeam: {
      parts: [{ before: String.raw`(?<!\p{L})`, phrases: 'przeciwko mecz_z', after: String.raw`\s$` }],
    },
  },
  pairs: {
    between: 'między pomiędzy',
    and: 'a i oraz',
    fromTo: 'z|do',
    places: String.raw`
      drog autostrad tras lot\b loty lotów pociąg kolej granic odległość kilometr km\b korytarz podróż prom\b
      autobus gazociąg rurociąg most\b ruch miast połowie_drogi połączeni`,
    governments: `
      rozmow rozmów wojn stosunk relacj umow układ traktat pokój pokoju pokojow rozejm napięci spór sporu
      konflikt negocjacj dialog szczyt spotkani wymian handel handl zaufani sojusz współprac kontakt kryzys pakt
      zbliżeni normalizacj konfrontacj walk mediacj dyplom przyjaź rywal różnic sankcj porozumieni`,
    acts: `
      chcą chciały muszą mogą powinny podpisały uzgodniły negocjują rozmawiają oskarżają oskarżyły prowadzą
      zawarły (?:są|były)_(?:gotowe|w_stanie)`,
  },
  cardWords: {
    team: String.raw`drużyna klub piłk\p{L}+ reprezentacja`,
    government: 'rząd ministerstwo kancelaria administracja władze',
  },
  sport: {
    clear: `
      piłka piłkarz piłkarze piłkarzy piłkarska piłkarskiej bramkarz napastnik pomocnik obrońca ekstraklasa
      ekstraklasie półfinał półfinale ćwierćfinał siatkówka siatkarze koszykówka uefa fifa pzpn mundial żużel
      strzelec eliminacjach dogrywka dogrywce`,
    everyday: `
      mecz meczu mecze trener drużyna drużyny gol gole bramka bramki zawodnik zawodnicy sezon sezonu liga ligi
      zwycięstwo porażka finał klub stadion remis reprezentacja mistrz turniej punkty sędzia`,
  },
  dates: {
    months: `
      stycznia|sty lutego|lut marca|mar kwietnia|kwi maja|maj czerwca|cze lipca|lip sierpnia|sie września|wrz
      października|paź listopada|lis grudnia|gru`,
    before: 'dnia o',
    beside: 'godz r min',
    published: 'opublikowan publikacj dodan utworzon',
    notPublished: 'aktualiz zaktualiz modyfik zmodyfik zmienion ostatni ur_',
    dayFirst: true,
  },
};
