import type { CardWords, NameCues, PersonCues } from '../language/language.ts';
import { LANGUAGES, languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { inAnyLanguage, wordsOfAll } from '../language/word-lists.ts';
import { anyOf, type Cue, expressionOf } from '../language/words.ts';
import { otherGivenNames } from '../names/nicknames.ts';
import { useOfPair } from './pairs.ts';

/** What the words around a name use it as. */
type Use = 'place' | 'government' | 'team' | null;

/** Names before this one that share a preposition with it: "in touch with Yerevan and Baku". */
let joined: RegExp | null = null;

function withoutJoined(before: string): string {
  joined ??= new RegExp(
    String.raw`(?:\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.-]+)?(?:, | (?:${[...wordsOfAll(({ joins }) => joins)].join('|')}) |, and ))+$`,
    'u',
  );
  return before.replace(joined, '');
}

const isJoin = inAnyLanguage(({ joins }) => joins);

/**
 * True if {@link withoutJoined} may remove something. A cheap test first, because most names do not follow another
 * name.
 */
function isJoined(before: string): boolean {
  if (before.endsWith(', ')) return true;
  return before.endsWith(' ') && isJoin(before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1));
}

/** True if a cue of any language matches. */
function anyFits(cueOf: (cues: PersonCues) => Cue, text: string): boolean {
  return LANGUAGES.some(({ personCues }) => personCues && expressionOf(cueOf(personCues)).test(text));
}

/** True if the name is the subject of a sentence in a way that people and governments are; a city seldom is. */
export function isSubject(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    text[end] === ' ' &&
    anyFits(({ subject }) => subject, text.slice(end, end + 32)) &&
    !anyFits(({ noSubject }) => noSubject, before)
  );
}

/** "Paris, Texas, …", "Glenhaven, Calif." */
const BEFORE_LARGER = /^, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)? ?[,–—-]|^, \p{Lu}\p{Ll}{1,4}\./u;

/** "BAKU (Reuters) – …" */
const DATELINE = /^(?:\s\([A-Z][\w ]+\))?\s?[—–]\s/;

/** True for the place at the beginning of a report: "BAKU (Reuters) –", "MIAMI - The …". */
export function isDateline(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 40);
  return (
    /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^\P{Ll}+$/u.test(text.slice(start, end)) &&
    (DATELINE.test(after) || /^ - \p{Lu}/u.test(after))
  );
}

/** How the words directly around the name use it, if they show that. */
export function useOf(text: string, start: number, end: number, language: string): Use {
  const cues = languageOf(primaryLanguage(language) || 'en')?.cues;
  const fits = (cue: keyof NameCues, around: string): boolean => {
    const own = cues?.[cue];
    return own !== undefined && expressionOf(own).test(around);
  };
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 60);
  const shared = isJoined(before) ? withoutJoined(before) : before;
  const pair = useOfPair(text, start, end, language);
  if (pair !== null) return pair;
  if (fits('asGovernment', after) && !fits('locative', before)) return 'government';
  if (fits('asTeam', after)) return 'team';
  // "Pullman, Washington apartment": a larger place, not the city of this name.
  const isBehindTown = /\p{L}, $/u.test(before);
  if (/^[-–]based\b/.test(after) || (!isBehindTown && fits('asPlace', after))) return 'place';
  // "A message to" is more than "to", which several languages write before places too.
  if (fits('withGovernment', before) || fits('withGovernment', shared)) return 'government';
  if (
    fits('locative', before) ||
    fits('locative', shared) ||
    (after.startsWith(', ') && BEFORE_LARGER.test(after)) ||
    DATELINE.test(after) ||
    (after.startsWith(' - ') && /^ - \p{Lu}/u.test(after))
  )
    return 'place';
  return fits('withTeam', before) ? 'team' : null;
}

const cardExpressions = new Map<keyof CardWords, RegExp>();

function cardHas(kind: keyof CardWords, text: string): boolean {
  let expression = cardExpressions.get(kind);
  if (!expression) {
    const phrases = LANGUAGES.map(({ cardWords }) => cardWords?.[kind] ?? '').join(' ');
    expression = new RegExp(String.raw`(?<!\p{L})${anyOf(phrases)}(?!\p{L})`, 'iu');
    cardExpressions.set(kind, expression);
  }
  return expression.test(text);
}

export function isTeam(card: {
  readonly kind: string;
  readonly title: string;
  readonly gist?: string | undefined;
}): boolean {
  return card.kind === 'organisation' && (cardHas('team', card.title) || cardHas('team', card.gist ?? ''));
}

export function isGovernment(card: {
  readonly kind: string;
  readonly title: string;
  readonly gist?: string | undefined;
}): boolean {
  return (
    card.kind === 'organisation' &&
    (cardHas('government', card.title) || cardHas('government', card.gist ?? ''))
  );
}

const WITH_GIVEN_NAME = /(?<![\p{L}.] )\b(\p{Lu}\p{Ll}+) and $/u;

/** "Susan and Victoria": next to a given name, the name of a place is a given name too. */
export function isBesideGivenName(text: string, start: number): boolean {
  if (!text.startsWith(' and ', start - 5)) return false;
  const other = WITH_GIVEN_NAME.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return other !== undefined && otherGivenNames(other).length > 0;
}

export function isUsedAsPerson(text: string, start: number, end: number): boolean {
  return (
    anyFits(({ after }) => after, text.slice(end, end + 48)) ||
    anyFits(({ before }) => before, text.slice(Math.max(0, start - 16), start))
  );
}
