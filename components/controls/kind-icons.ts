import { BookOpenText, CalendarDays, Handshake, type IconNode, Landmark, MapPin, UserRound } from 'lucide';
import type { MessageKey } from '#assets/locales/messages.ts';
import type { CardKind } from '#core/cards/card.ts';

/** How each kind of card is shown: by an icon and a word, never by colour alone. */
export const KINDS: Readonly<Record<CardKind, { readonly icon: IconNode; readonly word: MessageKey }>> = {
  person: { icon: UserRound, word: 'cardKindPerson' },
  place: { icon: MapPin, word: 'cardKindPlace' },
  organisation: { icon: Landmark, word: 'cardKindOrganisation' },
  event: { icon: CalendarDays, word: 'cardKindEvent' },
  agreement: { icon: Handshake, word: 'cardKindAgreement' },
  term: { icon: BookOpenText, word: 'cardKindTerm' },
};
