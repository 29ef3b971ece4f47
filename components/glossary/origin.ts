import type { MessageKey } from '#assets/locales/messages.ts';

import type { Origin } from '#core/glossary/merge-layers.ts';

export const ORIGINS: Readonly<Record<Origin, MessageKey>> = {
  own: 'optionsOriginOwn',
  edited: 'optionsOriginEdited',
  pack: 'optionsOriginPack',
};
