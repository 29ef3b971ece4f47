import { type Country, countriesIn, countryOf } from '../../names/countries.ts';
import type { ArticleFacts } from '../article-facts.ts';
import type { Candidate, Occurrence } from '../occurrences/occurrence.ts';
import { isRole } from '../role-words.ts';
import type { EvidenceList } from './evidence.ts';

/** What the company of states is worth: with nothing but a reserved name it is enough, and ahead of a place in one. */
const AMONG_TIMES = 0.75;
/** "The Georgian Prime Minister" is as good as another name of the state, and one that nothing else has. */
const OFFICE_TIMES = 2;

const NAME = String.raw`(?:the )?\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2}`;
const LINK = ',? (?:and|or) ';
const LINKED_BEFORE = new RegExp(`(${NAME})${LINK}$`, 'u');
const LISTED_BEFORE = new RegExp(`(${NAME}), $`, 'u');
/** "In Georgia, United States," is an address: what a comma joins is a list only if it goes on. */
const LINKED_AFTER = new RegExp(`^((?:, ${NAME}){0,4})${LINK}(${NAME})`, 'u');
const WINDOW_CHARACTERS = 80;

/**
 * Weighs a state whose name its author lists as never alone, because other places have it: Georgia. In a list of states
 * it is a state, and so it is where the article has an office with its adjective. For texts in English.
 */
export function weighState(
  candidate: Candidate,
  occurrence: Occurrence,
  facts: ArticleFacts,
  list: EvidenceList,
): void {
  if (candidate.origin !== 'never-alone' || facts.text.primaryLanguage !== 'en') return;
  const country = countryOf(candidate.profile.card);
  if (country === undefined) return;
  const others = [...statesBeside(occurrence, facts)].filter(other => other !== country);
  if (others.length > 0) list.add('used-as-government', others[0]!.names[0], AMONG_TIMES);
  const office = officeOf(country, facts);
  if (office !== null) list.add('named-here', office, OFFICE_TIMES);
}

/** The other states of the list that a name is in: "Georgia, Kazakhstan and Azerbaijan". */
function statesBeside(occurrence: Occurrence, { text }: ArticleFacts): ReadonlySet<Country> {
  const block = text.blockOf(occurrence);
  const { start, end } = occurrence;
  const left = block.slice(Math.max(0, start - WINDOW_CHARACTERS), start);
  const [, listed = '', last = ''] = LINKED_AFTER.exec(block.slice(end, end + WINDOW_CHARACTERS)) ?? [];
  const before = LINKED_BEFORE.exec(left)?.[1] ?? (last === '' ? '' : (LISTED_BEFORE.exec(left)?.[1] ?? ''));
  const items = [before, ...listed.split(', '), last]
    .filter(item => item !== '')
    .map(item => countriesIn(item));
  // "In the United States, Georgia and Florida voted."
  return items.every(item => item.size > 0) ? new Set(items.flatMap(item => [...item])) : new Set();
}

/** "Georgian Prime Minister", if the article has an office with the adjective of the state. */
function officeOf({ adjectives }: Country, { text }: ArticleFacts): string | null {
  for (const adjective of adjectives.en ?? []) {
    if (!text.has(`${adjective} `)) continue;
    const offices = new RegExp(
      String.raw`(?<![\p{L}-])${adjective} (?:(?:[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]ormer) )?(\p{L}+)`,
      'gu',
    );
    for (const { text: block } of text.article.blocks)
      for (const { 0: found, 1: word = '' } of block.matchAll(offices)) if (isRole(word)) return found;
  }
  return null;
}
