import type { CardId } from '../../cards/identifiers.ts';
import { withoutLegalForm } from '../../names/legal-forms.ts';
import { otherGivenNames } from '../../names/nicknames.ts';
import { type CardProfile, keyOf } from '../card-profile.ts';
import type { Candidate, Occurrence } from '../occurrences/occurrence.ts';
import type { SameThings } from '../same-thing.ts';
import { type Choices, choiceKey, type Decision } from './choices.ts';

/** What the reader's choices mean for one occurrence. */
export type Applied = { readonly chosen: CardId | null; readonly refused: ReadonlySet<CardId> };

const NOTHING: Applied = { chosen: null, refused: new Set() };

/**
 * Applies the reader's choices to an occurrence. A choice applies to every form of the name at which it was made (Алиев
 * and Алиева, U.S. and US), but not to a longer name that contains that name.
 * A choice for the card of one pack is one for those of other packs on the same thing.
 */
export function applyChoices(occurrence: Occurrence, { decisions }: Choices, things: SameThings): Applied {
  if (decisions.size === 0) return NOTHING;
  const key = choiceKey(occurrence.text);
  const reaching = occurrence.candidates.flatMap(candidate =>
    things
      .idsOf(candidate.profile.id)
      .flatMap(id => decisions.get(id) ?? [])
      .filter(decision => reaches(decision, candidate, key)),
  );
  if (reaching.length === 0) return NOTHING;
  reaching.sort((a, b) => a.rank - b.rank);
  const refused = new Set<CardId>();
  let meant: CardId[] = [];
  for (const { card: decided, means } of reaching) {
    const [card = decided] = things.idsOf(decided);
    meant = meant.filter(other => other !== card);
    if (means) {
      meant.push(card);
      refused.delete(card);
    } else refused.add(card);
  }
  return { chosen: meant.at(-1) ?? null, refused };
}

function reaches({ name }: Decision, candidate: Candidate, key: string): boolean {
  if (name === null) return true;
  const decided = choiceKey(name);
  const base = choiceKey(candidate.base);
  return (
    decided === key || decided === base || basesOf(name, candidate.bearer ?? candidate.profile).has(base)
  );
}

/** The names of the card of which a text is a form, as choice keys. */
function basesOf(text: string, profile: CardProfile): ReadonlySet<string> {
  const bases = new Set<string>();
  for (const variant of variantsOf(text)) for (const base of profile.basesOf(keyOf(variant))) bases.add(base);
  return bases;
}

const ENDING = /['’ʼ]\p{L}{0,5}$/u;
const MIDDLE_INITIALS = /^(\p{Lu}[\p{L}’'-]+) (?:\p{Lu}\. ?)+(?=\p{Lu})/u;

/** Ways to write a name that the card may have: without an ending, an article or a legal form; Robert for Bob. */
function variantsOf(text: string): string[] {
  const plain = text.replace(ENDING, '').replace(/^the /i, '');
  const [given = '', ...rest] = plain.split(' ');
  return [
    text,
    plain,
    plain.replace(MIDDLE_INITIALS, '$1 '),
    withoutLegalForm(plain) ?? '',
    ...otherGivenNames(given).map(other => [other, ...rest].join(' ')),
  ].filter(variant => variant !== '');
}
