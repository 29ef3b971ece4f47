import { useState } from 'preact/hooks';
import { useAnswer } from '#connected/use-answer.ts';
import { namesOf } from '#core/cards/names-of.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';

/** Cards that are looked at for one name: more have words of it, and not all of it. */
const MOST = 8;

/**
 * Those of some names that a card of the glossary has although the page was told nothing of it: names of the reader's own
 * that are not marked there. They are not to be taken for names that no card explains.
 *
 * @param held false where the page was told of everything, and nothing has to be looked for.
 */
export function useNamedCards(
  glossary: Glossary,
  names: readonly string[],
  held: boolean,
): ReadonlySet<string> {
  const [found, setFound] = useState<ReadonlySet<string>>(new Set());
  const asked = held ? names.join('\n') : '';
  useAnswer(
    () => (asked === '' ? [] : Promise.all(asked.split('\n').map(name => hasCard(glossary, name)))),
    known => setFound(new Set(known.flatMap(name => name ?? []))),
    [glossary, asked],
  );
  return found;
}

async function hasCard(glossary: Glossary, name: string): Promise<string | null> {
  const listed = await glossary.search(name, MOST);
  if (!listed.ok || listed.value.length === 0) return null;
  const cards = await glossary.getMany(listed.value.map(({ id }) => id));
  const isNamed = cards.ok && cards.value.some(({ card }) => namesOf(card).some(({ text }) => text === name));
  return isNamed ? name : null;
}
