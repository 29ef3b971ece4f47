import type { MessageKey } from '#assets/locales/messages.ts';
import type { NameStatus } from '#core/cards/name.ts';

/** How the editor names what a vocabulary says about a form. */
export const NAME_STATUS_WORDS: Readonly<Record<NameStatus, MessageKey>> = {
  preferred: 'optionsNamePreferred',
  admitted: 'optionsNameAdmitted',
  deprecated: 'optionsNameDeprecated',
};
