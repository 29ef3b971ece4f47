import type { Browser } from 'wxt/browser';
import type { CardId } from '#core/cards/identifiers.ts';
import type { CardChanges } from '#core/cards/line-hashes.ts';
import type { CardReads } from '#platform/card-reads/card-reads.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';

/**
 * Keeps that a page shows the reader a card, and says what is news in it. The card is the glossary's: a page that still
 * shows it as it was is about to be told of the change. Where anything fails, the card is shown without marks.
 */
export async function noteCardShown(
  id: CardId,
  { tab }: Browser.runtime.MessageSender,
  glossary: Pick<Glossary, 'get'>,
  reads: CardReads,
): Promise<CardChanges | null> {
  // What was read in a private window is not to be found afterwards.
  if (!tab || tab.incognito) return null;
  const found = await glossary.get(id);
  // A private card is not handed to pages, and no page has one to show.
  if (!found.ok || !found.value || found.value.card.private) return null;
  const noted = await reads.note(found.value.card);
  return noted.ok ? noted.value : null;
}
