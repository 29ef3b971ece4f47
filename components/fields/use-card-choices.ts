import { useEffect, useState } from 'preact/hooks';
import type { CardHead } from '#core/cards/card-head.ts';
import { useForm } from './form-context.ts';

/** In ms; long enough not to search between two keystrokes. */
const SEARCH_PAUSE_MS = 80;

/** The cards that the glossary finds for the text; null before the first answer, and while there is no query. */
export function useCardChoices(query: string | null): readonly CardHead[] | null {
  const { searchCards } = useForm();
  const [choices, setChoices] = useState<readonly CardHead[] | null>(null);
  const searching = query !== null;
  // Clears the last answers whenever a search begins or ends.
  useEffect(() => setChoices(null), [searching]);
  useEffect(() => {
    if (query === null) return;
    let current = true;
    const timer = setTimeout(async () => {
      const found = await searchCards(query);
      if (current) setChoices(found);
    }, SEARCH_PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, searchCards]);
  return choices;
}
