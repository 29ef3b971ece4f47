import { useState } from 'preact/hooks';
import type { Card } from '#core/cards/card.ts';
import { type CardId, packOf } from '#core/cards/identifiers.ts';
import type { PackNote } from '#core/packs/pack.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { useGlossaryChanges } from '../glossary/use-glossary-changes.ts';
import { useAnswer } from '../use-answer.ts';

/** The article's cards, whole, in the order of their first mention, and those that they point to. */
export type ArticleCards = {
  readonly cards: readonly Card[];
  readonly all: readonly Card[];
  /** What the packs say of themselves, by their ids. */
  readonly packs: ReadonlyMap<string, PackNote>;
  /** False until the glossary has answered. */
  readonly read: boolean;
};

const NONE: ArticleCards = { cards: [], all: [], packs: new Map(), read: false };

/** Reads them when they are wanted, and again when the glossary has changed. */
export function useArticleCards(glossary: Glossary, ids: readonly CardId[], wanted: boolean): ArticleCards {
  const changes = useGlossaryChanges(glossary);
  const [found, setFound] = useState(NONE);
  const asked = wanted ? ids.join(' ') : '';
  useAnswer(
    () => (asked === '' ? undefined : read(glossary, asked.split(' '))),
    cards => {
      // What was found stays while nothing is asked for.
      if (cards !== undefined) setFound(before => cards ?? { ...before, read: true });
    },
    [glossary, asked, changes],
  );
  return found;
}

async function read(glossary: Glossary, ids: readonly CardId[]): Promise<ArticleCards | null> {
  const [got, packs] = await Promise.all([glossary.getMany(ids), glossary.packs()]);
  if (!got.ok || !packs.ok) return null;
  const order = new Map(ids.map((id, index) => [id, index]));
  const cards = got.value
    .map(({ card }) => card)
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const others = cards.flatMap(card => card.statements.flatMap(({ relation }) => relation?.card ?? []));
  const related = await glossary.getMany([...new Set(others)].filter(id => !order.has(id)));
  return {
    cards,
    all: [...cards, ...(related.ok ? related.value.map(({ card }) => card) : [])],
    read: true,
    packs: new Map(packs.value.map(({ id, title, checkedUntil }) => [id, { title, checkedUntil }])),
  };
}

/** What a card's pack says of itself; null for a card of the reader's own. */
export function packNoteOf({ packs }: ArticleCards, id: CardId): PackNote | null {
  return packs.get(packOf(id)) ?? null;
}
