import { useEffect, useState } from 'preact/hooks';
import type { OpenedCard } from '#components/popup/CardPane.tsx';
import type { RowCard } from '#components/popup/CardRow.tsx';
import type { GlossaryHealth } from '#components/popup/PopupPage.tsx';
import type { CardId } from '#core/cards/identifiers.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import { apartFromGlossary } from '#platform/keeping/check-glossary.ts';

/** More than anybody reads in a popup: whoever sees this many types another letter. */
const MOST_FOUND = 50;

/** Grows with every change of the glossary, whoever made it: what is shown is read again. */
export function useGlossaryChanges(glossary: Glossary): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    glossary.watch(() => setChanges(before => before + 1), stop.signal);
    return () => stop.abort();
  }, [glossary]);
  return changes;
}

/** How many cards there are, or why that cannot be told. */
export function useGlossaryHealth(glossary: Glossary, changes: number): GlossaryHealth {
  const [health, setHealth] = useState<GlossaryHealth>(null);
  useEffect(() => {
    const apart = apartFromGlossary();
    if (apart) return setHealth(apart);
    let late = false;
    void glossary.count().then(counted => {
      if (!late) setHealth(counted.ok ? { ok: true, cards: counted.value } : counted);
    });
    return () => {
      late = true;
    };
  }, [glossary, changes]);
  return health;
}

type Found = {
  /** Null while the search is under way, or where it failed. */
  readonly cards: readonly RowCard[] | null;
  readonly more: boolean;
  readonly failure: StorageFailure | null;
};

const NOTHING_YET: Found = { cards: null, more: false, failure: null };

/** What a query finds. An answer that comes after the next letter was typed is dropped. */
export function useSearch(glossary: Glossary, query: string, changes: number): Found {
  const [found, setFound] = useState(NOTHING_YET);
  useEffect(() => {
    let late = false;
    const wanted = query.trim();
    if (wanted === '') setFound(NOTHING_YET);
    else
      void glossary.search(wanted, MOST_FOUND + 1).then(result => {
        if (late) return;
        if (!result.ok) return setFound({ ...NOTHING_YET, failure: result });
        const cards = result.value.slice(0, MOST_FOUND);
        setFound({ cards, more: result.value.length > MOST_FOUND, failure: null });
      });
    return () => {
      late = true;
    };
  }, [glossary, query, changes]);
  return found;
}

/** The open card with the titles of the cards it points to; null where none is open. */
export function useOpenedCard(glossary: Glossary, id: CardId | null, changes: number): OpenedCard {
  const [opened, setOpened] = useState<OpenedCard>({ state: 'loading' });
  useEffect(() => {
    let late = false;
    if (id === null) setOpened({ state: 'loading' });
    else
      void openCard(glossary, id).then(result => {
        if (!late) setOpened(result);
      });
    return () => {
      late = true;
    };
  }, [glossary, id, changes]);
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
