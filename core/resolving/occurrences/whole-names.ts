import type { CardKind } from '../../cards/card-kind.ts';
import { languageOf } from '../../language/languages.ts';
import { splitWords } from '../../language/words.ts';
import { needsLam } from '../../names/arabic-article.ts';
import { isCommonWord } from '../../names/common-words.ts';
import { countryNamed, countryOf, isAdjectiveOfCountry } from '../../names/countries.ts';
import { isGivenName as isCommonGivenName } from '../../names/given-names.ts';
import { takesSecondFamilyName } from '../../names/person-names.ts';
import type { ArticleText } from '../article-text.ts';
import { keyOf } from '../card-profile.ts';
import { isOpener, isOpenerIn } from '../openers.ts';
import { isInCompound } from './compounds.ts';
import { isHalfOfPlace } from './hyphens.ts';
import { isInsideWord } from './inside-word.ts';
import { isPartOfLongerName } from './longer-name.ts';
import { type SideBySide, sideBySide } from './names-side-by-side.ts';
import { wordsBefore } from './neighbours.ts';
import { bearerKey, type Candidate, type Occurrence } from './occurrence.ts';
import { namesOtherThing } from './other-thing.ts';
import { isOpening, isOrdinary, isThing, isTitle } from './people-words.ts';
import { isPartialName, standingOf } from './standing.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

const HEAD =
  '(?:Counties|Provinces|Regions|Districts|Exchanges|Universities|Colleges|Ministries|Departments|Islands|Rivers|Airports|Governments|Parliaments|Banks|Oblasts|Courts)';
const ANY_HEAD = new RegExp(HEAD);

/** "Marin, Napa and Santa Clara Counties": each is a county, though only the last one has the word. */
const SHARED_HEAD = new RegExp(
  String.raw`^(?:, (?:\p{Lu}[\p{L}.]+ ?){1,3})*,? (?:and|or) (?:\p{Lu}[\p{L}.]+ ){1,4}${HEAD}\b`,
  'u',
);

function sharesHead(text: string, end: number): boolean {
  // Every name is tested, and compiling an expression with this many Unicode letter classes takes milliseconds.
  const after = text.slice(end, end + 120);
  return ANY_HEAD.test(after) && SHARED_HEAD.test(after);
}

/** Verbs and other words that can follow a country's name used as a noun. */
const FOLLOWS_NOUN =
  /^(?:has|had|is|was|were|will|would|could|should|may|might|must|can|said|says|also|too|alone|itself|to|of|where|[a-z]+(?:ed|ing|ly))$/;

const TOWN_BEFORE = /\p{Lu}[\p{L}.’' -]+, $/u;

/** A name whose bearer is not a candidate: "Nina Sharp", where the card is the company Sharp. */
export type Bearer = {
  /** The name in the form that the index compares. */
  readonly key: string;
  /** The position in the article: see `ArticleText.positionOf`. */
  readonly position: number;
};

export type WholeNames = {
  /** Occurrences that are complete names, in their original order. */
  readonly whole: readonly Occurrence[];
  /** Other people whose family names match occurrences, in the same order. */
  readonly bearers: readonly Bearer[];
};

/**
 * Separates the occurrences that are whole names from those that are part of a longer name.
 *
 * @param known occurrences that may be people's full names: those of the first scan.
 */
export function wholeNames(
  occurrences: readonly Occurrence[],
  text: ArticleText,
  known: readonly Occurrence[] = occurrences,
): WholeNames {
  const whole: Occurrence[] = [];
  const bearers: Bearer[] = [];
  const others: Others = {
    isNamed: givenNamesBefore(occurrences, text),
    names: new Set(occurrences.map(occurrence => occurrence.text)),
    beside: sideBySide(known, text),
  };
  for (const occurrence of occurrences) {
    const position = text.positionOf(occurrence);
    const { rest, keys } = judge(occurrence, text, others);
    if (rest.length > 0)
      whole.push(rest === occurrence.candidates ? occurrence : { ...occurrence, candidates: rest });
    bearers.push(...keys.map(key => ({ key, position })));
  }
  return { whole, bearers };
}

/** The candidates for which an occurrence is a whole name, and the keys of those whose name somebody else bears here. */
type Verdict = { readonly rest: readonly Candidate[]; readonly keys: readonly string[] };

const PART: Verdict = { rest: [], keys: [] };

/** What the other occurrences of the article say about one of them. */
type Others = {
  /** Whether a given name stands before a form where capitals show that both are names. */
  readonly isNamed: (given: string, form: string) => boolean;
  readonly names: ReadonlySet<string>;
  readonly beside: SideBySide;
};

/**
 * Decides from the words around for which candidates an occurrence is a complete name, and not part of another, or
 * someone else's family name.
 */
function judge(occurrence: Occurrence, article: ArticleText, { isNamed, names, beside }: Others): Verdict {
  const text = article.blockOf(occurrence);
  const { start, end, candidates } = occurrence;
  if (candidates.length === 0 || isInsideWord(text, start, end)) return PART;
  if (candidates.every(({ name, base }) => needsLam(name, base)) && text[start - 1] !== 'ل') return PART;
  if (candidates.every(({ origin }) => origin === 'abbreviation') && !followsTown(text, start)) return PART;
  if (isAdjective(occurrence, text, article.primaryLanguage) || sharesHead(text, end)) return PART;
  // "Teldrin Co TLD.N": a ticker with its stock exchange.
  if (
    text[end] === '.' &&
    /^\p{Lu}{1,5}$/u.test(occurrence.text) &&
    /^\.\p{Lu}{1,2}(?![\p{L}.])/u.test(text.slice(end, end + 4))
  )
    return PART;
  const isOfKind = (kind: CardKind) => candidates.some(({ profile }) => profile.card.kind === kind);
  const around = surroundingsOf(text, start, end);
  const form = {
    text: occurrence.text,
    isOwn: (word: string) => isGivenName(candidates, keyOf(word)),
    isPerson: isOfKind('person'),
    isOnlyPerson: candidates.every(({ profile }) => profile.card.kind === 'person'),
    isPlace: isOfKind('place'),
    followsComma: followsTown(text, start),
    isInflected: candidates.every(({ inflected }) => inflected),
    isShort: candidates.every(({ dependent }) => dependent),
    isComplete: isCompleteOrganisation(occurrence),
    takesSecondFamilyName:
      candidates.every(candidate => candidate.profile.card.kind === 'person' && candidate.full) &&
      takesSecondFamilyName(occurrence.text, article.primaryLanguage),
    isAdjective: isAdjectiveOfCountry,
    isOpener: (word: string) => isOpenerIn(word, article.primaryLanguage),
    heads: headsOf(article.primaryLanguage),
    capitalsAfter: () => capitalsAfter(text, end, article.primaryLanguage),
    precedesPerson: () => beside.precedesPerson(occurrence),
    followsGivenName: () =>
      article.capitalsIn(occurrence) !== 'headline' && followsGivenName(around, article, names),
  };
  if (namesOtherThing(occurrence, around, article) || isInCompound(occurrence, article)) return PART;
  if (isHalfOfPlace(occurrence, article, names)) return PART;
  if (isPartOfLongerName(around, form, () => article.capitalsMarkNames(occurrence))) {
    const isName = /^\p{Lu}\S*\p{Ll}\S*$/u.test(occurrence.text);
    const { before } = around;
    // "The Bush Foundation": that is no other Bush.
    const followsGivenName =
      isName &&
      /^\p{Lu}\p{Ll}/u.test(before) &&
      around.joinBefore === ' ' &&
      !(form.isOnlyPerson && (isOpening(before) || isTitle(before)));
    if (followsGivenName && !isState(candidates, around.before))
      return { rest: [], keys: [article.keyOf(occurrence.text), ...candidates.flatMap(keysOf)] };
    // Sydney Smith has the given name of Sydney Pollack, but the town is in no doubt.
    return isGivenFirst(candidates, around) ? { rest: [], keys: candidates.flatMap(keysOf) } : PART;
  }
  return judgePeople(occurrence, article, beside, given => isNamed(given, occurrence.text));
}

/** "Gaetano ⟦Mosca⟧": a common given name before a form that is no person's name. */
function followsGivenName(
  { before, beforeOpens }: Surroundings,
  article: ArticleText,
  names: ReadonlySet<string>,
): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(before) || !isCommonGivenName(before)) return false;
  // "Will Armenia answer?", "Paris France"
  if (isOpening(before) || isTitle(before) || isOrdinary(before, article.primaryLanguage)) return false;
  if (names.has(before) || countryNamed(before) !== undefined) return false;
  // "Barış Ermenistan için önemli": peace, at the beginning of the sentence.
  return !(beforeOpens && (article.hasSmallWord(before) || isCommonWord(before, article.primaryLanguage)));
}

/** "Strong Armenia" is nobody: of states, only a given name makes a family name ("Michael Jordan"). */
function isState(candidates: readonly Candidate[], before: string): boolean {
  return (
    !isCommonGivenName(before) && candidates.every(({ profile }) => countryOf(profile.card) !== undefined)
  );
}

/** Decides for each candidate who is a person whether the name is his or hers. */
function judgePeople(
  occurrence: Occurrence,
  article: ArticleText,
  beside: SideBySide,
  isBearer: (given: string) => boolean,
): Verdict {
  const { candidates } = occurrence;
  if (!candidates.some(({ profile }) => profile.card.kind === 'person'))
    return { rest: candidates, keys: [] };
  const rest: Candidate[] = [];
  const keys: string[] = [];
  const before = beside.followsName(occurrence) ? [] : undefined;
  for (const candidate of candidates) {
    const standing =
      candidate.profile.card.kind === 'person'
        ? standingOf(candidate, occurrence, article, isBearer, before)
        : 'own';
    if (standing === 'own') rest.push(candidate);
    else if (standing === 'unclear') {
      rest.push({ ...candidate, unclear: true });
      // Another John Adams: from here on, a bare Adams may be his name.
      if (!isPartialName(candidate)) keys.push(...keysOf(candidate));
    } else if (standing === 'another') keys.push(article.keyOf(occurrence.text), ...keysOf(candidate));
  }
  return { rest, keys };
}

/** "Kim Yo Jong" beside Kim Jong Un, "Fidel Ramos" beside Fidel Castro: the first word of somebody else's name. */
function isGivenFirst(candidates: readonly Candidate[], { after, joinAfter }: Surroundings): boolean {
  return (
    joinAfter === ' ' &&
    /^\p{Lu}\p{Ll}/u.test(after) &&
    !isThing(after) &&
    candidates.some(
      ({ origin, profile, name }) =>
        origin === 'given-name' || (origin === 'family-name' && profile.beginsWith(name)),
    )
  );
}

/** Of the candidates who are people, the keys by which other bearers of their names are remembered. */
function keysOf(candidate: Candidate): readonly string[] {
  return candidate.profile.card.kind === 'person' ? [bearerKey(candidate)] : [];
}

/** The names that stand directly before the occurrences where capitals show that they are names. */
function givenNamesBefore(
  occurrences: readonly Occurrence[],
  article: ArticleText,
): (given: string, form: string) => boolean {
  let named: ReadonlySet<string> | null = null;
  const keyFor = (given: string, form: string) => article.keyOf(`${given} ${form}`);
  // Only a headline needs this, and most articles have none with a short form.
  return (given, form) => {
    named ??= new Set(
      occurrences
        .filter(occurrence => article.capitalsMarkNames(occurrence))
        .flatMap(({ block, start, text }) => {
          const [nearest] = wordsBefore(article.blockOf({ block }), start);
          return nearest && /^\p{Lu}\p{Ll}/u.test(nearest.text) ? [keyFor(nearest.text, text)] : [];
        }),
    );
    return named.has(keyFor(given, form));
  };
}

/** Words that end the names of bodies, besides the kinds of company that people leave out. */
const BODY =
  /(?:Commission|Committee|Council|Ministry|Department|Agency|Administration|Board|Authority|Union|Securities)$/u;

function isCompleteOrganisation({ text, candidates }: Occurrence): boolean {
  return (
    BODY.test(text) &&
    /[\s-]/u.test(text) &&
    candidates.every(({ profile, full }) => full && profile.card.kind === 'organisation')
  );
}

const headsByLanguage = new Map<string, readonly string[] | null>();

function headsOf(primaryLanguage: string): readonly string[] | null {
  let heads = headsByLanguage.get(primaryLanguage);
  if (heads === undefined) {
    const words = languageOf(primaryLanguage)?.organisations?.heads;
    heads = words === undefined ? null : splitWords(words);
    headsByLanguage.set(primaryLanguage, heads);
  }
  return heads;
}

/** The words with a capital that follow, with only spaces between them, in small letters. */
function capitalsAfter(text: string, end: number, primaryLanguage: string): readonly string[] {
  const run = /^(?:\s\p{Lu}[\p{L}\p{M}]*)+/u.exec(text.slice(end, end + 64))?.[0] ?? '';
  return run.trim().toLocaleLowerCase(primaryLanguage).split(/\s+/);
}

/**
 * "U.S. officials" means "American officials". Adjectives of countries are not marked, unless the card's author asks
 * for it: they would flood the page.
 */
function isAdjective(
  { text: form, end, candidates }: Occurrence,
  text: string,
  primaryLanguage: string,
): boolean {
  if (primaryLanguage !== 'en' || form.length > 9 || !/^(?:\p{Lu}\.?){2,3}$/u.test(form)) return false;
  if (
    !candidates.every(({ profile }) => countryOf(profile.card) && !profile.choice?.alone?.includes('demonym'))
  )
    return false;
  const after = text.slice(end, end + 32);
  // "U.S.-made", "U.S. and Japanese officials"
  if (/^[-–](?!based\b)\p{Ll}/u.test(after)) return true;
  const beside = /^(?: and | or |[-–])(\p{Lu}\p{L}+)/u.exec(after)?.[1];
  if (beside !== undefined && isAdjectiveOfCountry(beside)) return true;
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
  return next !== undefined && !isOpener(next) && !FOLLOWS_NOUN.test(next);
}

/** "Glenhaven, Calif.": the short form of a state comes after a town. */
function followsTown(text: string, start: number): boolean {
  return text.startsWith(', ', start - 2) && TOWN_BEFORE.test(text.slice(Math.max(0, start - 40), start));
}

function isGivenName(candidates: readonly Candidate[], key: string): boolean {
  return candidates.some(({ profile }) => profile.givenNames.has(key));
}
