import { useCallback, useMemo } from 'preact/hooks';
import type { CardForm } from '#components/editor/draft/form-schema.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { useServices } from '../services.ts';
import { useQuery } from '../use-query.ts';

/** The titles of the cards that a form's statements relate to. */
export function useCardTitles(form: CardForm, changes: number): (id: CardId) => string | null {
  const { glossary } = useServices();
  const ids = [...new Set(form.statements.map(statement => statement.relationCard))].filter(id => id !== '');
  const idList = ids.sort().join(' ');
  const cards = useQuery(() => glossary.getMany(idList.split(' ')), [glossary, idList, changes]);
  const titles = useMemo(() => new Map(cards?.map(({ id, card }) => [id, card.title])), [cards]);
  return useCallback(id => titles.get(id) ?? null, [titles]);
}
