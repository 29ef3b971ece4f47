import * as v from 'valibot';
import { parseKeptCard } from '#core/cards/parse-card.ts';
import { MapDrawingSchema } from '#core/map/map-drawing.ts';
import { MOST_CARDS } from './mentions-protocol.ts';
import {
  CardChangesSchema,
  DecisionReplySchema,
  GlossaryCheckSchema,
  type ReplyTo,
  type SentCard,
  SentCardSchema,
  SetDateReplySchema,
} from './requests.ts';

function checked<Output>(schema: v.GenericSchema<unknown, Output>): (reply: unknown) => Output | null {
  return reply => {
    const parsed = v.safeParse(schema, reply);
    return parsed.success ? parsed.output : null;
  };
}

/** The valid cards of a reply. */
function checkedCards(reply: unknown): SentCard[] | null {
  if (!Array.isArray(reply)) return null;
  return reply.slice(0, MOST_CARDS).flatMap(sent => {
    const entry = v.safeParse(SentCardSchema, sent);
    if (!entry.success) return [];
    const kept = parseKeptCard(entry.output.card);
    return kept.ok ? [{ card: kept.card, pack: entry.output.pack }] : [];
  });
}

const REPLIES: { readonly [Type in keyof ReplyTo]: (reply: unknown) => ReplyTo[Type] | null } = {
  'load-hover': checked(v.boolean()),
  cards: checkedCards,
  'find-frames': checked(v.boolean()),
  'read-frame': checked(v.boolean()),
  'open-options': () => null,
  decide: checked(DecisionReplySchema),
  undecide: checked(DecisionReplySchema),
  'set-date': checked(SetDateReplySchema),
  'read-on': checked(v.boolean()),
  map: checked(MapDrawingSchema),
  'card-shown': checked(CardChangesSchema),
  'check-glossary': checked(GlossaryCheckSchema),
  'start-anew': checked(GlossaryCheckSchema),
};

/** Parses the background's answer to a request of that type; null where it is invalid. */
export function parseReply<Type extends keyof ReplyTo>(type: Type, reply: unknown): ReplyTo[Type] | null {
  return REPLIES[type](reply);
}
