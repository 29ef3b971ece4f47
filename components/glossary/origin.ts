import type { MessageKey } from '#assets/locales/messages.ts';

/** `own`, the reader's own card; `edited`, an edit laid over a pack's card; `pack`, a pack's card as it came. */
export type Origin = 'own' | 'edited' | 'pack';

export const ORIGINS: Readonly<Record<Origin, MessageKey>> = {
  own: 'optionsOriginOwn',
  edited: 'optionsOriginEdited',
  pack: 'optionsOriginPack',
};
