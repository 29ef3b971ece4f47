import { useState } from 'preact/hooks';
import type { RowCard } from '#components/popup/CardRow.tsx';
import type { OpenedCard } from '#components/popup/OpenedCardView.tsx';
import type { GlossaryHealth } from '#components/popup/PopupPage.tsx';
import type { CardId } from '#core/cards/identifiers.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { apartFromGlossary } from '#platform/keeping/check-glossary.ts';
import { useAnswer } from '../use-answer.ts';

/** Search results in a popup, at most: a reader who sees more types another letter. */
const MAX_RESULTS = 50;

/** The number of cards, or why they cannot be counted. */
export function useGlossaryHealth(glossary: Glossary, changes: number): GlossaryHealth {
  const [health, setHealth] = useState<GlossaryHealth>(null);
  useAnswer(() => apartFromGlossary() ?? countCards(glossary), setHealth, [glossary, changes]);
  return health;
}

async function countCards(glossary: Glossary): Promise<GlossaryHealth> {
  const counted = await glossary.count();
  return counted.ok ? { ok: true, cards: counted.value } : counted;
}

type Found = {
  /** Null while the search is under way, or where it failed. */
  readonly cards: readonly RowCard[] | null;
  readonly more: boolean;
  readonly failure: StorageFailure | null;
};

const NOTHING_YET: Found = { cards: null, more: false, failure: null };

/** The cards that a query finds. A result that arrives after the query has changed is dropped. */
export function useSearch(glossary: Glossary, query: string, changes: number): Found {
  const [found, setFound] = useState(NOTHING_YET);
  const wanted = query.trim();
  useAnswer(() => (wanted === '' ? NOTHING_YET : search(glossary, wanted)), setFound, [
    glossary,
    wanted,
    changes,
  ]);
  return found;
}

async function search(glossary: Glossary, wanted: string): Promise<Found> {
  const result = await glossary.search(wanted, MAX_RESULTS + 1);
  if (!result.ok) return { ...NOTHING_YET, failure: result };
  return {
    cards: result.value.slice(0, MAX_RESULTS),
    more: result.value.length > MAX_RESULTS,
    failure: null,
  };
}

const LOADING: OpenedCard = { state: 'loading' };

/** The open card, with the titles of the cards that it points to; `loading` where no card is open. */
export function useOpenedCard(glossary: Glossary, id: CardId | null, changes: number): OpenedCard {
  const [opened, setOpened] = useState(LOADING);
  useAnswer(() => (id === null ? LOADING : openCard(glossary, id)), setOpened, [glossary, id, changes]);
  return opened;
}

async function openCard(glossary: Glossary, id: CardId): Promise<OpenedCard> {
  const got = await glossary.get(id);
  if (!got.ok) return { state: 'failed', reason: got.reason, detail: got.detail };
  if (got.value === null) return { state: 'missing' };
  const { card } = got.value;
  const others = card.statements.flatMap(({ relation }) => (relation ? [relation.card] : []));
  const related = await glossary.getMany([...new Set(others)]);
  const titles = related.ok ? related.value.map(other => [other.id, other.card.title] as const) : [];
  return { state: 'shown', card, titles: new Map(titles) };
}
