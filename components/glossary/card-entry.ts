import type { MessageKey } from '#assets/locales/messages.ts';
import { packOf } from '#core/cards/identifiers.ts';
import type { CardSummary } from '#core/glossary/glossary-card.ts';
import type { Origin } from '#core/glossary/merge-layers.ts';
import type { Messages } from '../messages.ts';

const ORIGINS: Readonly<Record<Origin, MessageKey>> = {
  own: 'optionsOriginOwn',
  edited: 'optionsOriginEdited',
  pack: 'optionsOriginPack',
};

/** What the list shows of a card. */
export type CardEntry = Omit<CardSummary, 'number'>;

/** Titles of the installed packs, by id. */
export type PackTitles = ReadonlyMap<string, string>;

/** Where a card comes from: for a pack's card, the name of its pack. */
export function originWords(
  { id, origin }: Pick<CardEntry, 'id' | 'origin'>,
  packs: PackTitles,
  t: Messages['t'],
) {
  const pack = packs.get(packOf(id));
  if (origin === 'pack' && pack !== undefined) return t('optionsOriginOfPack', pack);
  return t(ORIGINS[origin]);
}
