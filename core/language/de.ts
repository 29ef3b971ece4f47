import type { CardKind } from '../cards/card-kind.ts';
import { type Language, NO_PARTS } from './language.ts';
import { germanPeople } from './people/de.ts';

export const german: Language = {
  ...NO_PARTS,
  name: 'German',
  tag: 'de',
  people: germanPeople,
  alphabet: { number: 2, letters: 'äöü' },
  capitals: 'nouns',
  inflect: inflectGerman,
  particles: {
    family: 'von der den zu zum',
    inside: 'von vom zu zum zur der den',
  },
  shortenedWords: 'Sankt:St',
  legalForms: { after: 'AG GmbH KG KGaA SE', and: 'und' },
  organisations: {
    secondHalves: 'Westfalen Pfalz Württemberg Vorpommern Holstein Neuguinea Herzegowina',
    bearersQuoted: `
      film roman lied schiff fähre zeitung zeitschrift restaurant hotel café radio klub club stadion kino
      theater gruppe bank marke sender`,
    bearersBefore: `
      radio block bündnis partei allianz fraktion hotel universität hochschule klinikum café restaurant stadion
      zeitung kino`,
    features: `korridor universität schlacht vertrag bank bistum brücke`,
  },
  leftOutOfAcronyms: 'der die das für und',
  everydayWords: `
    öl öle bär bären möbel äpfel größe mäuse länder bürger hölle götter küche münze tür türen grüße rücken brücke brücken
    würde häuser bäume väter mütter söhne glück stück schön höhe nähe wärme kälte stärke fläche gebäude geräte`,
  commonWords: `
    allianz orange essen halle singen baden hof regen münster kiel weiden zentrum heimat freiheit aufbruch werte volt
    ring kreis haus volk fischer weber schneider müller schmidt meta total continental partei
    bild welt zeit stern spiegel focus kurier standard presse bahn post
    grüne linke union bund stadt land merz kohl scholz koch bauer`,
  conflictNouns: `
    exodus aggression blockade blockaden enklave enklaven exklave drohne drohnen mine minen landmine landminen
    flüchtling flüchtlinge separatismus separatisten waffenruhe waffenstillstand besatzung belagerung offensive
    vertreibung korridor kontrollpunkt referendum autonomie unabhängigkeit souveränität annexion embargo sanktionen
    völkermord geisel geiseln teilung miliz siedlung siedlungen beschuss eskalation provokation vermittlung
    vermittler normalisierung evakuierung massaker gefangene gefangener ultimatum invasion aufstand rebellen
    widerstand befreiung kapitulation rückzug hinterhalt front boykott hunger hungersnot überfall folter migration
    migranten asyl grenze grenzen extremismus terrorismus regime putsch proteste wahlen koalition gipfel vertrag
    veto mandat beobachter verhandlungen krise aggressionen`,
  complements: 'von in aus gegen auf an bei über um zwischen im am vom',
  joins: 'und',
  openers: {
    everywhere: `
      der die das dem den des ein eine einem einen einer
      in im am an auf mit von vom zu zum zur nach vor bei für gegen ohne um durch über unter zwischen seit während wegen trotz
      und oder aber denn doch auch als wenn weil dass ob wie wo was wer
      er sie es wir ihr ich nun dann heute gestern`,
  },
  roles: {
    everywhere: 'herr frau präsident kanzler minister general professor prof dr',
    unexplained: `
      doktor professorin präsidentin ministerin ministerpräsident kanzlerin bundeskanzler bundeskanzlerin bundespräsident
      außenminister außenministerin`,
  },
  determiners: `
    der die das dem den des ein eine einem einen einer eines kein keine keinen im am zum zur vom beim ins ans
    diese dieser dieses diesem diesen jede jeder jedes
    seine seiner seinem seinen sein ihre ihrer ihrem ihren ihr unsere unser`,
  abbreviations: 'bzw Nr',
  cues: {
    locative: {
      parts: [
        {
          before: String.raw`\b`,
          phrases: 'in aus nach bei nahe um durch Stadt Hauptstadt',
          after: String.raw`\s$`,
        },
      ],
    },
    withGovernment: {
      parts: [
        {
          before: String.raw`\b`,
          phrases: `
            Gespräche_mit Beziehungen_zu Verhandlungen_mit Druck_auf Sanktionen_gegen Streit_mit`,
          after: String.raw`\s$`,
        },
      ],
    },
    asGovernment: {
      parts: [
        {
          before: String.raw`^ (?:hat |habe |wird |wurde |will |hatte )?(?:\S+ ){0,3}`,
          phrases: `
            beschuldig erklär forder lehn verurteil warf wirft droh kündig vorgeworfen unterzeichn unterstütz dementier
            bestreit abgelehnt abgewiesen zurückgewiesen verworfen weist wies angekündigt gewarnt warnt angeboten`,
          after: '',
        },
      ],
    },
    asTeam: {
      parts: [
        { before: String.raw`^ (?:\S+ )?`, phrases: 'gewann verlor besiegte spielte schlug', after: '' },
      ],
    },
    withTeam: {
      parts: [{ before: String.raw`\b`, phrases: 'gegen Sieg_über Trainer_von', after: String.raw`\s$` }],
    },
  },
  pairs: {
    between: 'zwischen',
    and: 'und',
    fromTo: 'von|nach',
    places: String.raw`
      straße autobahn strecke flug\b flüge fliegt bahn zug\b züge grenze entfernung abstand kilometer km\b
      korridor reise fahrt fähre pipeline verkehr pend(?:el|ler) bus\b busse brücke weg\b leitung route liegt
      gelegen hälfte_des städte partnerstadt`,
    governments: `
      telefonat verstimmung
      gespräch krieg beziehung abkommen vertrag frieden waffenruhe spannung streit konflikt verhandlung dialog
      gipfel treffen handel vertrauen allianz bündnis partnerschaft zusammenarbeit kontakt krise pakt annäherung
      normalisierung konfrontation feindselig kämpfe vermittl diplomat austausch freundschaft rival unterschied
      einigung vereinbarung sanktion kanal verhältnis waffenstillstand botschaft`,
    acts: String.raw`
      (?:haben|hatten)_\S+ wollen wollten werden würden sollen sollten könnten müssen einigten unterzeichneten
      vereinbarten verhandeln verhandelten streiten stritten sprechen sprachen beschuldigen beschuldigten führen
      führten stehen_vor (?:sind|waren)_(?:sich|uneins|bereit)`,
    compounds: true,
  },
  cardWords: {
    team: String.raw`mannschaft team verein nationalmannschaft fußball\p{L}* liga klub`,
    government: 'regierung bundesregierung ministerium behörden führung präsidialamt verwaltung',
  },
  sport: {
    clear: `
      fußball handball basketball eishockey volleyball bundesliga mannschaft torwart torhüter stürmer
      mittelfeldspieler spieltag halbzeit abstiegskampf elfmeter nationalmannschaft nationalelf
      weltmeisterschaft europameisterschaft halbfinale viertelfinale achtelfinale pokalfinale tabellenführer
      tabellenplatz dfb uefa fifa hinspiel rückspiel nachspielzeit freistoß anpfiff abpfiff schiedsrichter
      verteidiger anschlusstreffer ausgleichstreffer hattrick doppelpack qualifikationsspiel elfmeterschießen`,
    everyday: `
      trainer spiel spiele spieler tor tore liga saison team sieg niederlage punkte meister pokal finale titel
      partie verein stadion gegner fans rekord turnier`,
  },
  dates: {
    months: `
      januar|jänner|jan februar|feber|feb märz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep
      oktober|okt november|nov dezember|dez`,
    before: 'am den um',
    beside: 'uhr von lesezeit min minuten',
    published: 'veröffentlich erschienen publiziert erstellt (?:artikel|beitrag|meldung|ausgabe)_vom',
    notPublished: `
      aktualis geändert stand\\b zuletzt bearbeitet letzte_ geboren gestorben gültig bis seit termin beginn foto abgerufen`,
    dayFirst: true,
  },
};

/** Names have -s in the genitive: Armeniens, Paschinjans. After a sibilant it is an apostrophe. */
function inflectGerman(name: string, kind: CardKind): string[] {
  if (kind === 'term' || kind === 'event' || kind === 'agreement') return [];
  if (!/\p{Ll}$/u.test(name) || /(?:[sxzß]|sch)$/.test(name)) return [];
  // If the name contains an article, its noun changes in another way: der Europäischen Union.
  return kind !== 'person' && name.includes(' ') ? [] : [`${name}s`];
}
