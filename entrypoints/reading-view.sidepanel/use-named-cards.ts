import { useState } from 'preact/hooks';
import { useAnswer } from '#connected/use-answer.ts';
import { namesOf } from '#core/cards/names-of.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';

/**
 * How many search results are examined for one name: the search also finds cards that contain only some of its words.
 */
const MAX_RESULTS = 8;

/**
 * Those of some names that a card of the glossary has, although the page was not told about them: names that the reader
 * wrote and that are not marked there. They must not be listed as names that no card explains.
 *
 * @param held false where the page knows all names, so that no search is needed.
 */
export function useNamedCards(
  glossary: Glossary,
  names: readonly string[],
  held: boolean,
): ReadonlySet<string> {
  const [found, setFound] = useState<ReadonlySet<string>>(new Set());
  const nameList = held ? names.join('\n') : '';
  useAnswer(
    () => (nameList === '' ? [] : Promise.all(nameList.split('\n').map(name => hasCard(glossary, name)))),
    known => setFound(new Set(known.flatMap(name => name ?? []))),
    [glossary, nameList],
  );
  return found;
}

async function hasCard(glossary: Glossary, name: string): Promise<string | null> {
  const listed = await glossary.search(name, MAX_RESULTS);
  if (!listed.ok || listed.value.length === 0) return null;
  const cards = await glossary.getMany(listed.value.map(({ id }) => id));
  const isNamed = cards.ok && cards.value.some(({ card }) => namesOf(card).some(({ text }) => text === name));
  return isNamed ? name : null;
}
