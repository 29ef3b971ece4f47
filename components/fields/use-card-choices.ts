import { useEffect, useState } from 'preact/hooks';
import type { CardHead } from '#core/cards/card-head.ts';
import { useForm } from './form-context.ts';

/** Long enough not to search between two keystrokes, in ms. */
const PAUSE = 80;

/** What the glossary finds for the text; null before the first answer, and while nothing is asked. */
export function useCardChoices(query: string | null): readonly CardHead[] | null {
  const { searchCards } = useForm();
  const [choices, setChoices] = useState<readonly CardHead[] | null>(null);
  const asking = query !== null;
  // Forgets the last answers whenever asking begins or ends.
  useEffect(() => setChoices(null), [asking]);
  useEffect(() => {
    if (query === null) return;
    let current = true;
    const timer = setTimeout(async () => {
      const found = await searchCards(query);
      if (current) setChoices(found);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, searchCards]);
  return choices;
}
