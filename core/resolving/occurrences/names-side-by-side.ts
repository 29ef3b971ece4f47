import { inAnyLanguage } from '../../language/word-lists.ts';
import { countryOf } from '../../names/countries.ts';
import { isGivenName } from '../../names/given-names.ts';
import { partsOfPersonName } from '../../names/person-names.ts';
import type { ArticleText } from '../article-text.ts';
import type { Occurrence } from './occurrence.ts';
import { isOrdinary, isThing, isTitle } from './people-words.ts';

const isComplementWord = inAnyLanguage(({ complements }) => complements);
/** A preposition before a name, which may be joined to it: of Armenia, dell’Armenia, de l’OTAN. */
const PREPOSITION = /(?<![\p{L}\p{M}])(?:\p{L}{1,5}['’]|(\p{L}+)[ \u00a0])$/u;
const LAST_WORD = /([\p{L}\p{M}-]+)[ \u00a0]$/u;
const WINDOW_CHARACTERS = 48;

const SPACE = /^[ \u00a0]/;
/** A further word with a capital would make a person's name the name of something else: Heydar Aliyev Center. */
const LONGER = /^[ \u00a0-]\p{Lu}/u;
const NEXT_WORD = /^[ \u00a0](\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*)/u;

/** Whether names that stand side by side, with only a space between them, are two names. */
export type SideBySide = {
  /** True if somebody's name begins directly after an occurrence: premier dell'⟦Armenia⟧ Nikol Pashinyan. */
  readonly precedesPerson: (occurrence: Occurrence) => boolean;
  /**
   * True if the name of a country or an organisation ends directly before an occurrence (премьер Армении ⟦Пашинян⟧), or
   * somebody's full name before one in another case: İlham Əliyev ⟦Paşinyanla⟧ görüşüb.
   */
  readonly followsName: (occurrence: Occurrence) => boolean;
};

const keyOf = (block: number, at: number): string => `${block}:${at}`;
const isPerson = ({ candidates }: Occurrence): boolean =>
  candidates.some(({ profile }) => profile.card.kind === 'person');

/** @param known the occurrences of the first scan, which has the full names. */
export function sideBySide(known: readonly Occurrence[], article: ArticleText): SideBySide {
  let ends: ReadonlyMap<string, number> | null = null;
  let bodies: ReadonlyMap<string, Occurrence> | null = null;
  let people: ReadonlySet<string> | null = null;
  return {
    precedesPerson(occurrence) {
      if (isPerson(occurrence)) return false;
      const { block, start, end, text: form } = occurrence;
      const text = article.blockOf(occurrence);
      if (!SPACE.test(text.slice(end, end + 1))) return false;
      const left = text.slice(Math.max(0, start - WINDOW_CHARACTERS), start);
      // "Jordan Michael Corbin" may be one person.
      if (isGivenName(form) && !endsInPreposition(left)) return false;
      ends ??= endsOfPeople(known);
      const personEnd = ends.get(keyOf(block, end + 1));
      if (personEnd !== undefined) return !LONGER.test(text.slice(personEnd, personEnd + 2));
      const right = text.slice(end, end + WINDOW_CHARACTERS);
      return (
        (!isGivenName(form) && endsInPreposition(left) && beginsWithFullName(right)) ||
        (isCountry(occurrence) && endsInOffice(left) && beginsWithName(right))
      );
    },
    followsName({ block, start, text: name, candidates }) {
      if (!SPACE.test(article.blockOf({ block }).slice(start - 1, start))) return false;
      if (candidates.every(({ inflected }) => inflected)) {
        people ??= new Set([...endsOfPeople(known)].map(([at, end]) => keyOf(Number.parseInt(at, 10), end)));
        if (people.has(keyOf(block, start - 1))) return true;
      }
      bodies ??= new Map(known.filter(isBody).map(body => [keyOf(body.block, body.end), body]));
      const body = bodies.get(keyOf(block, start - 1));
      return body !== undefined && isCompleteBefore(body, name, article);
    },
  };
}

/** Where the full names of people end, by where they begin. */
function endsOfPeople(known: readonly Occurrence[]): ReadonlyMap<string, number> {
  return new Map(
    known
      .filter(
        ({ text, candidates }) =>
          partsOfPersonName(text) !== null &&
          candidates.some(({ profile, full }) => full && profile.card.kind === 'person'),
      )
      .map(({ block, start, end }) => [keyOf(block, start), end]),
  );
}

function isCountry({ candidates }: Occurrence): boolean {
  return candidates.some(({ profile }) => countryOf(profile.card) !== undefined);
}

function isBody(occurrence: Occurrence): boolean {
  if (isPerson(occurrence)) return false;
  return (
    isCountry(occurrence) ||
    occurrence.candidates.every(({ profile }) => profile.card.kind === 'organisation')
  );
}

/** Whether a person's name behind this name is a name of its own. "Ireland Corbin" may be a person. */
function isCompleteBefore(body: Occurrence, name: string, article: ArticleText): boolean {
  const { start, text: form, candidates } = body;
  if (candidates.every(({ inflected }) => inflected) || /\s/.test(form)) return true;
  if (isGivenName(form) && partsOfPersonName(name) === null) return false;
  return endsInPreposition(article.blockOf(body).slice(Math.max(0, start - WINDOW_CHARACTERS), start));
}

function endsInPreposition(left: string): boolean {
  const [found, word] = PREPOSITION.exec(left) ?? [];
  return found !== undefined && (word === undefined || isComplementWord(word));
}

/** "il premier dell’", "le président de la" */
function endsInOffice(left: string): boolean {
  let rest = left;
  for (let words = 0; words < 2 && PREPOSITION.test(rest); words++) {
    const word = LAST_WORD.exec(rest)?.[1];
    if (words > 0 && word !== undefined && isTitle(word)) return true;
    rest = rest.replace(PREPOSITION, '');
  }
  return isTitle(LAST_WORD.exec(rest)?.[1] ?? '') && rest !== left;
}

/** A common given name and one more word. */
function beginsWithFullName(right: string): boolean {
  const [found = '', given = ''] = NEXT_WORD.exec(right) ?? [];
  return isGivenName(given) && !isTitle(given) && beginsWithName(right.slice(found.length));
}

function beginsWithName(right: string): boolean {
  const [found, word = ''] = NEXT_WORD.exec(right) ?? [];
  return (
    found !== undefined && !isOrdinary(word, '') && !isThing(word) && !LONGER.test(right.slice(found.length))
  );
}
