import { useState } from 'preact/hooks';
import type { Card } from '#core/cards/card.ts';
import { type CardId, packOf } from '#core/cards/identifiers.ts';
import type { PackNote } from '#core/packs/pack.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { useGlossaryChanges } from '../glossary/use-glossary-changes.ts';
import { useAnswer } from '../use-answer.ts';

/**
 * `cards`: the article's cards, complete, in the order of their first mention. `all`: the same cards and those to which
 * their relations point.
 */
export type ArticleCards = {
  readonly cards: readonly Card[];
  readonly all: readonly Card[];
  /** The title and date of each installed pack, by pack id. */
  readonly packs: ReadonlyMap<string, PackNote>;
  /** False until the glossary has answered. */
  readonly read: boolean;
};

const NONE: ArticleCards = { cards: [], all: [], packs: new Map(), read: false };

/** Reads the article's cards while `wanted` is true, and again after each change of the glossary. */
export function useArticleCards(glossary: Glossary, ids: readonly CardId[], wanted: boolean): ArticleCards {
  const changes = useGlossaryChanges(glossary);
  const [articleCards, setArticleCards] = useState(NONE);
  const idList = wanted ? ids.join(' ') : '';
  useAnswer(
    () => (idList === '' ? undefined : read(glossary, idList.split(' '))),
    cards => {
      // The last cards remain while `wanted` is false.
      if (cards !== undefined) setArticleCards(before => cards ?? { ...before, read: true });
    },
    [glossary, idList, changes],
  );
  return articleCards;
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

/** The title and date of a card's pack; null for the reader's own card. */
export function packNoteOf({ packs }: ArticleCards, id: CardId): PackNote | null {
  return packs.get(packOf(id)) ?? null;
}
