import type { MessageKey } from '#assets/locales/messages.ts';
import type { RELATION_TYPES, Statement } from '#core/cards/statement.ts';
import type { Step } from '#core/reading-view/connections.ts';

type RelationType = (typeof RELATION_TYPES)[number];

/**
 * A relation as a sentence from the card that has it, and from the other card. The sentences say nothing about time,
 * because the dates do.
 */
const SENTENCES: Readonly<Record<RelationType, readonly [forward: MessageKey, back: MessageKey]>> = {
  leads: ['readingLeads', 'readingLeadsBack'],
  'member-of': ['readingMemberOf', 'readingMemberOfBack'],
  'part-of': ['readingPartOf', 'readingPartOfBack'],
  'capital-of': ['readingCapitalOf', 'readingCapitalOfBack'],
  'located-in': ['readingLocatedIn', 'readingLocatedInBack'],
  'party-to': ['readingPartyTo', 'readingPartyToBack'],
  'ally-of': ['readingAllyOf', 'readingAllyOfBack'],
  'opposed-to': ['readingOpposedTo', 'readingOpposedToBack'],
  'successor-of': ['readingSuccessorOf', 'readingSuccessorOfBack'],
  'predecessor-of': ['readingPredecessorOf', 'readingPredecessorOfBack'],
  recognises: ['readingRecognises', 'readingRecognisesBack'],
  controls: ['readingControls', 'readingControlsBack'],
  mediates: ['readingMediates', 'readingMediatesBack'],
  'took-place-in': ['readingTookPlaceIn', 'readingTookPlaceInBack'],
  'speaks-for': ['readingSpeaksFor', 'readingSpeaksForBack'],
  'appointed-by': ['readingAppointedBy', 'readingAppointedByBack'],
  'related-to': ['readingRelatedTo', 'readingRelatedToBack'],
};

/** The message for a step; `$1` is the card that it starts from, `$2` the card that it leads to. */
export function stepSentence({ from, by, statement }: Step): MessageKey {
  const [forward, back] = SENTENCES[statement.relation?.type ?? 'related-to'];
  return from === by ? forward : back;
}

const SPANS = { held: 'readingHeldThen', before: 'readingOverThen', after: 'readingNotYetThen' } as const;
const DAYS = {
  held: 'readingHappenedThen',
  before: 'readingHappenedBefore',
  after: 'readingHappenedAfter',
} as const;

/** The message that places a step in time, relative to the article's day; null where that day is not known. */
export function stepStanding({ standing, statement }: Step): MessageKey | null {
  if (standing === null) return null;
  if (standing === 'unknown') return 'readingUnknownThen';
  return isOfOneDay(statement) ? DAYS[standing] : SPANS[standing];
}

const isOfOneDay = ({ at }: Statement) => at !== undefined;
