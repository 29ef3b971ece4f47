import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { FrameOpening } from '#platform/protocols/card-protocol.ts';
import type { Decision, DecisionReach, DecisionReply } from '#platform/protocols/requests.ts';
import { type CardState, openingState } from '../../../../entrypoints/card-frame/card-state.ts';
import { DecisionSender } from '../../../../entrypoints/card-frame/send-decisions.ts';

const base = { language: 'en', gist: '', names: [], statements: [], sources: [] };

export const CARDS: Readonly<Record<CardId, Card>> = {
  'own:ilham': { ...base, id: 'own:ilham', kind: 'person', title: 'Ilham Aliyev' },
  'own:heydar': { ...base, id: 'own:heydar', kind: 'person', title: 'Heydar Aliyev' },
  'own:jordan': { ...base, id: 'own:jordan', kind: 'place', title: 'Jordan' },
};

export const cardOf = (id: CardId): Card | null => CARDS[id] ?? null;

/** The opening of a mark's card. */
export function opening(card: CardId | null, candidates: readonly CardId[], writtenAs: string): FrameOpening {
  return {
    card,
    candidates: [...candidates],
    why: [],
    article: null,
    writtenAs,
    byKey: false,
  };
}

export type Sent =
  | readonly ['decide', Decision, DecisionReach, number | undefined]
  | readonly ['undecide', number];

/**
 * An open card with a background whose replies the test sets. By default each decision is stored under the next key.
 */
export class CardUnderTest {
  state: CardState | null;
  readonly sent: Sent[] = [];
  /** How often the view was told that the pressed control may be gone. */
  shown = 0;
  /** Whether something may cover the card. */
  covered = false;
  readonly decisions: DecisionSender;
  readonly #replies: (DecisionReply | null)[] = [];
  #key = 0;

  constructor(start: FrameOpening) {
    this.state = openingState(start);
    this.decisions = new DecisionSender(
      {
        decide: async (decision, reach, replaces) => {
          this.sent.push(['decide', decision, reach, replaces]);
          return this.#reply(() => ({ ok: true, key: ++this.#key }));
        },
        undecide: async key => {
          this.sent.push(['undecide', key]);
          return this.#reply(() => ({ ok: true, key }));
        },
      },
      {
        current: () => this.state,
        show: state => {
          this.state = state;
          this.shown++;
        },
        update: state => {
          this.state = state;
        },
        mayBeCovered: () => this.covered,
      },
    );
  }

  /** Sets the next replies, in order, instead of successful ones. */
  willAnswer(...replies: (DecisionReply | null)[]): void {
    this.#replies.push(...replies);
  }

  #reply(otherwise: () => DecisionReply): DecisionReply | null {
    const [next] = this.#replies.splice(0, 1);
    return next === undefined ? otherwise() : next;
  }
}
