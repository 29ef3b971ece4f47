import { otherGivenNames } from '../names/nicknames.ts';

/** What the words around a name take it for. */
export type Use = 'place' | 'government' | 'team' | null;

type Cues = {
  /** The words directly before a place: "in Moscow". */
  readonly locative: RegExp;
  /** Before a government: "talks with Moscow". */
  readonly withGovernment: RegExp;
  /** Behind one: "Moscow has been accused". */
  readonly asGovernment: RegExp;
  readonly asTeam: RegExp;
  readonly withTeam: RegExp;
};

const NEVER = /(?!)/u;
const ACTS =
  'accus|blam|urg|condemn|warn|den(?:y|ie)|reject|agree|announc|insist|demand|impos|refus|vow|pledg|threat|critici|respon[ds]|retaliat|recogni[sz]|expel|summon|back(?:s|ed)|sign(?:s|ed)|s(?:ought|eeks)|sanction|deploy|ratif|welcom|propos|negotiat|comment|answer|ask(?:s|ed)|call(?:s|ed) (?:for|on)|complain|protest|object|promis|tri(?:es|ed)|hit back|considers|regards|supports|supported|wants|hopes|fears|intends|maintains|claims|offered|sent|sends|mediat|broker';

const CUES: Readonly<Record<string, Cues>> = {
  en: {
    locative:
      /(?:\b(?:in|at|near|outside|inside|across|around|throughout|into|via|leaving|left|visit(?:s|ed|ing)?|reach(?:ed)?|toward|towards|downtown|central|northern|southern|eastern|western|north|south|east|west|(?:flew|fly|flying|travel(?:led|ed|s|ling|ing)?|went|go|going|moved|drove|drive|trip|flight|returned|back|came|arrived?) (?:to|from)|city of|streets of|outskirts of|suburbs? of|residents of|miles? (?:north|south|east|west) of|born in)) (?:the )?$/i,
    withGovernment:
      /\b(?:(?:talks|ties|relations?|deal|agreement|dispute|tensions|negotiations|alliance|cooperation|contacts) (?:with|between)|in (?:touch|contact) with|between|pressure on|sanctions (?:on|against)|accus(?:e|ed|es|ing)|blam(?:e|ed|es|ing)|urg(?:e|ed|es|ing)|officials in|allied with|loyal to|message to|signal to|between \p{Lu}[\p{L}.]+ and) $/iu,
    asGovernment: new RegExp(
      `^(?:,? (?:which |that |who )?(?:(?:has|have|had|was|were|is|are|will|would|could|should|must|may|also|then|later|earlier|previously|since|already|once|even|still|just|formally|officially|publicly|quickly|long|now|repeatedly|strongly|again|never|not|been|being) ){0,4}(?:${ACTS}|said|says)\\w*\\b| to (?:act|stop|halt|end|withdraw|accept|intervene|agree|recogni[sz]e|respond|comply|explain|negotiate|mediate|condemn|reconsider|return to (?:talks|the table))\\b|['’]s? (?:(?:\\w+ )?(?:government|policy|policies|position|demands?|interests|ambassador|allies|ally|relations|response|claims?|decision|diplomats?|diplomacy|foreign|sanctions|stance|rulers|leadership|offer|proposal|intervention|influence|role))|[-–](?:backed|brokered|led|mediated|based government|appointed|installed|controlled))`,
      'u',
    ),
    asTeam:
      /^(?:['’]s? (?:\w+ )?(?:coach|quarterback|striker|goalkeeper|defen[cs]e|offen[cs]e|record|season|lineup|line-up|squad|roster|win|loss|victory|defeat|title|fans?|captain|winger|midfielder|batsmen|bowlers|players?|bench|final)\b| (?:beat|defeated|won|lost|scored|drew|plays?|played|hosts?|hosted|fans|players|coach|forward|winger|midfielder|striker|defender|captain|finished|trailed|led \d|hasn't won|has (?:won|lost|had \w+ (?:losing|winning)))\b| (?:v|vs?|versus)\.? )|^,? \d{1,3}[-–]\d{1,3}\b/u,
    withTeam:
      /\b(?:beat|beating|defeat(?:ed|ing)?|vs?\.?|versus|against|lost to|win over|victory over|loss to|draw with|play(?:s|ed|ing)? for|coach(?:ed|ing)?|joined|signed (?:for|with)|drafted by|led|match with|final with) $/i,
  },
  ru: {
    locative: /(?:^|\s)(?:в|во|из|под|возле|около|близ|через)\s$/iu,
    withGovernment:
      /(?:переговоры|отношения|переговоров|отношений|договор|спор|контакты) (?:с|между)\s$|между\s$/iu,
    asGovernment:
      /^ (?:\S+ ){0,2}(?:обвин|заяви|потребова|отверг|осуди|призва|подписа|предложи|отказа|ввел|ввёл|поддерж|предупред|считает|настаива|согласи)/iu,
    asTeam: /^ (?:\S+ )?(?:обыграл|победил|проиграл|сыграл|забил)/iu,
    withTeam: /(?:против|матче с|игре с|обыграл[аи]?)\s$/iu,
  },
  uk: {
    locative: /(?:^|\s)(?:у|в|з|із|зі|під|біля|поблизу|через|до)\s$/iu,
    withGovernment: /(?:переговори|відносини|угода|контакти) (?:з|із|між)\s$|між\s$/iu,
    asGovernment:
      /^ (?:\S+ ){0,2}(?:звинувати|заяви|вимага|відкину|засуди|закликa|підписа|запропонува|відмови|запровади|підтрима|попереди|вважає|наполяга)/iu,
    asTeam: /^ (?:\S+ )?(?:обіграв|переміг|програв|зіграв|забив)/iu,
    withTeam: /(?:проти|матчі з)\s$/iu,
  },
  de: {
    locative: /\b(?:in|aus|nach|bei|nahe|um|durch|Stadt|Hauptstadt)\s$/iu,
    withGovernment:
      /\b(?:zwischen|Gespräche mit|Beziehungen zu|Verhandlungen mit|Druck auf|Sanktionen gegen|Streit mit)\s$/iu,
    asGovernment:
      /^ (?:hat |habe |wird |wurde |will |hatte )?(?:\S+ ){0,3}(?:beschuldig|erklär|forder|lehn|verurteil|warf|wirft|droh|kündig|vorgeworfen|unterzeichn|unterstütz|dementier|bestreit)/iu,
    asTeam: /^ (?:\S+ )?(?:gewann|verlor|besiegte|spielte|schlug)/iu,
    withTeam: /\b(?:gegen|Sieg über|Trainer von)\s$/iu,
  },
  fr: {
    locative:
      /(?:(?:^|[\s(«’'])(?:à|en|dans|vers|près de|depuis|au sud de|au nord de|ville de|rues de)\s|\b(?:au|aux)\s)$/iu,
    withGovernment:
      /\b(?:entre|pression sur|sanctions contre|relations avec|négociations avec|accord avec|pourparlers avec)\s$/iu,
    asGovernment:
      /^ (?:a |est |avait |va |veut )?(?:été )?(?:accus|rejet|exig|condamn|déclar|annonc|menac|sign|soutien|soutenu|refus|dénonc|propos|averti|appel)/iu,
    asTeam: /^ (?:a )?(?:battu|gagné|perdu|joué|marqué)/iu,
    withTeam: /\b(?:contre|face à)\s$/iu,
  },
  es: {
    locative: /\b(?:en|desde|hacia|hasta|cerca de|ciudad de|calles de)\s$/iu,
    withGovernment:
      /\b(?:entre|presión sobre|sanciones contra|relaciones con|negociaciones con|acuerdo con)\s$/iu,
    asGovernment:
      /^ (?:ha |había |fue |va a )?(?:sido )?(?:acus|rechaz|exig|conden|declar|anunci|amenaz|firm|apoy|neg|denunc|propus|advirt)/iu,
    asTeam: /^ (?:ha )?(?:ganó|perdió|venció|jugó|marcó|derrotó)/iu,
    withTeam: /\b(?:contra|frente a|ante)\s$/iu,
  },
};

/** Names before this one that share its preposition: "in touch with Yerevan and Baku". */
const JOINED = /(?:\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.-]+)?(?:, | (?:and|or|и|та|і|й|und|et|y) |, and ))+$/u;

const JOINS = new Set(['and', 'or', 'и', 'та', 'і', 'й', 'und', 'et', 'y']);

/** What {@link JOINED} ends with; asked first, because most names stand behind something else. */
function isJoined(before: string): boolean {
  if (before.endsWith(', ')) return true;
  return before.endsWith(' ') && JOINS.has(before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1));
}

/** What a subject is followed by. */
const DOES =
  /^ (?:(?:has|had|have|will|would|could|should|may|might|must|can|does|did)\b|\p{Ll}{2,}ed\b|\p{Ll}{2,}s (?:on|at|to|that|its|it|the|an?|no|for|how|why|what|as|with|by)\b)/u;

/** True where an English name is what a sentence says something of; a city seldom is. */
export function isSubject(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    text[end] === ' ' &&
    DOES.test(text.slice(end, end + 32)) &&
    !/\p{Ll}+ing $|\b(?:of|from|to|on|over|by|than) $/u.test(before)
  );
}

const NONE: Cues = {
  locative: NEVER,
  withGovernment: NEVER,
  asGovernment: NEVER,
  asTeam: NEVER,
  withTeam: NEVER,
};

/** "Paris, Texas, …", "Glenhaven, Calif." */
const BEFORE_LARGER = /^, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)? ?[,–—-]|^, \p{Lu}\p{Ll}{1,4}\./u;

/** "BAKU (Reuters) – …" */
const DATELINE = /^(?:\s\([A-Z][\w ]+\))?\s?[—–]\s/;

/** What directly surrounds the name, as far as it says how the name is used. */
export function useOf(text: string, start: number, end: number, language: string): Use {
  const cues = CUES[language.split('-')[0] || 'en'] ?? NONE;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 60);
  const shared = isJoined(before) ? before.replace(JOINED, '') : before;
  if (cues.asGovernment.test(after) && !cues.locative.test(before)) return 'government';
  if (cues.asTeam.test(after)) return 'team';
  if (/^[-–]based\b/.test(after)) return 'place';
  if (
    cues.locative.test(before) ||
    cues.locative.test(shared) ||
    (after.startsWith(', ') && BEFORE_LARGER.test(after)) ||
    DATELINE.test(after) ||
    (after.startsWith(' - ') && /^ - \p{Lu}/u.test(after))
  )
    return 'place';
  if (cues.withGovernment.test(before) || cues.withGovernment.test(shared)) return 'government';
  return cues.withTeam.test(before) ? 'team' : null;
}

const TEAM =
  /\b(?:team|club|football|rugby|cricket|basketball|baseball|hockey|F\.?C\.?|side|league|Buckeyes|Seminoles|athletics|sports)\b/i;
const GOVERNMENT =
  /\b(?:government|presidency|administration|regime|ministry|executive|authorities|leadership)\b/i;

export function isTeam(card: {
  readonly kind: string;
  readonly title: string;
  readonly gist: string;
}): boolean {
  return card.kind === 'organisation' && (TEAM.test(card.title) || TEAM.test(card.gist));
}

export function isGovernment(card: {
  readonly kind: string;
  readonly title: string;
  readonly gist: string;
}): boolean {
  return card.kind === 'organisation' && (GOVERNMENT.test(card.title) || GOVERNMENT.test(card.gist));
}

/** Persons have ages, families and offices before their names, and speak, think and score. */
const AS_PERSON =
  /^(?:,? (?:who|whose|\d{1,3},)|['’]s (?:\w+ )?(?:wife|husband|son|daughter|father|mother|brother|sister|family|lawyers?|spokes\w+|career|book|speech|aides?|deputy|predecessor|successor|death|arrest|campaign|party|cabinet|administration)\b|,? (?:said|says|told|added|replied|wrote|tweeted|thinks|thought|believes|scored|grew up|married|died|was (?:born|elected|appointed|arrested|jailed|sworn)|resigned|ran for)\b)/u;
const BEFORE_PERSON =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|President|Minister|Chancellor|Secretary|Senator|Governor|Mayor|Judge|Justice|Coach|Sir|Lord|Lady)\.? $/u;

const WITH_GIVEN_NAME = /(?<![\p{L}.] )\b(\p{Lu}\p{Ll}+) and $/u;

/** "Susan and Victoria": beside a given name, a place's name is one too. */
export function isBesideGivenName(text: string, start: number): boolean {
  if (!text.startsWith(' and ', start - 5)) return false;
  const other = WITH_GIVEN_NAME.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return other !== undefined && otherGivenNames(other).length > 0;
}

export function isUsedAsPerson(text: string, start: number, end: number): boolean {
  return (
    AS_PERSON.test(text.slice(end, end + 48)) ||
    BEFORE_PERSON.test(text.slice(Math.max(0, start - 16), start))
  );
}
