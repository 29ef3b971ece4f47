import type { Browser } from 'wxt/browser';
import type { CardId } from '#core/cards/identifiers.ts';
import type { CardChanges } from '#core/cards/line-hashes.ts';
import type { CardReads } from '#platform/card-reads/card-reads.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';

/**
 * Records that a page has shown the reader a card, and answers with what has changed in it since they last read it. The
 * comparison uses the glossary's current card: a page that shows an older one is about to learn of the change. If
 * anything fails, the card appears without its changes marked.
 */
export async function noteCardShown(
  id: CardId,
  { tab }: Browser.runtime.MessageSender,
  glossary: Pick<Glossary, 'get'>,
  reads: CardReads,
): Promise<CardChanges | null> {
  // What the reader does in a private window must leave no trace.
  if (!tab || tab.incognito) return null;
  const found = await glossary.get(id);
  // Private cards are never sent to pages, so no page can show one.
  if (!found.ok || !found.value || found.value.card.private) return null;
  const noted = await reads.note(found.value.card);
  return noted.ok ? noted.value : null;
}
