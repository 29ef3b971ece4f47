import type { ChoiceView } from '#components/choices/choice-view.ts';
import { useGlossaryChanges } from '#connected/glossary/use-glossary-changes.ts';
import { success } from '#core/result.ts';
import type { Choices } from '#platform/choices/choices.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { useServices } from '../services.ts';
import { useQuery } from '../use-query.ts';

/** The reader's choices with the current versions of their cards; null before the first answer. */
export function useChoices(): readonly ChoiceView[] | null {
  const { choices, glossary } = useServices();
  const changes = useGlossaryChanges(glossary);
  return useQuery(() => readChoices(choices, glossary), [choices, glossary, changes]);
}

async function readChoices(choices: Choices, glossary: Glossary) {
  const listed = await choices.list();
  if (!listed.ok) return listed;
  const cards = await glossary.getMany([...new Set(listed.value.map(({ choice }) => choice.card))]);
  if (!cards.ok) return cards;
  const byId = new Map(cards.value.map(({ id, card }) => [id, card]));
  return success<readonly ChoiceView[]>(
    listed.value.map(stored => ({ ...stored, card: byId.get(stored.choice.card) ?? null })),
  );
}
