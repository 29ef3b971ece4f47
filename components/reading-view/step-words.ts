import type { MessageKey } from '#assets/locales/messages.ts';
import type { RELATION_TYPES, Statement } from '#core/cards/statement.ts';
import type { Step } from '#core/reading-view/connections.ts';

type RelationType = (typeof RELATION_TYPES)[number];

/** A relation as it is said from the card whose it is, and from the other one. No words of time: the dates say that. */
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

/** The message that says a step; `$1` is the card that it comes from, `$2` the one that it leads to. */
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

/** The message that says how a step stands to the article's day; null where that is not known. */
export function stepStanding({ standing, statement }: Step): MessageKey | null {
  if (standing === null) return null;
  if (standing === 'unknown') return 'readingUnknownThen';
  return isOfOneDay(statement) ? DAYS[standing] : SPANS[standing];
}

const isOfOneDay = ({ at }: Statement) => at !== undefined;
