import type { CardId } from '#core/cards/identifiers.ts';
import type { Decision, DecisionReach, DecisionReply } from '#platform/protocols/requests.ts';
import { afterDeciding, afterUndoing, type CardState, chosenName, replacedBy } from './card-state.ts';

/** Where an answer is shown. */
export type DecisionView = {
  /** The state of the card that is open now; null where none is. */
  current(): CardState | null;
  /** Shows what a decision led to. */
  show(state: CardState): void;
  /** The same, where the control that was pressed is still there. */
  update(state: CardState): void;
  /** True where something may stand above the card, so that the reader may not see what he presses. */
  mayBeCovered(): boolean;
};

/** What is asked of the background; null where it gives no proper answer. */
export type DecisionActions = {
  /** Keeps what the reader decided. `replaces` is an earlier decision's key. */
  decide(decision: Decision, reach: DecisionReach, replaces?: number): Promise<DecisionReply | null>;
  /** Takes a decision back. */
  undecide(key: number): Promise<DecisionReply | null>;
};

/** Sends what the reader decides, one thing after the other: the next one may stand in place of the one before. */
export class DecisionSender {
  #last: Promise<void> = Promise.resolve();
  readonly #actions: DecisionActions;
  readonly #view: DecisionView;

  constructor(actions: DecisionActions, view: DecisionView) {
    this.#actions = actions;
    this.#view = view;
  }

  choose(card: CardId): Promise<void> {
    return this.#decide(
      ({ opening }) => ({ type: 'means', name: chosenName(opening.writtenAs), card }),
      'article',
    );
  }

  refuse(card: CardId): Promise<void> {
    return this.#decide(
      ({ opening }) => ({ type: 'not-this', name: chosenName(opening.writtenAs), card }),
      'article',
    );
  }

  know(card: CardId): Promise<void> {
    return this.#decide(() => ({ type: 'known', card }), 'always');
  }

  /** Has the decision that is kept reach as far as `reach`. */
  reach(reach: DecisionReach): Promise<void> {
    return this.#decide(({ kept }) => kept?.decision ?? null, reach);
  }

  /** Tries the decision that failed once more. */
  tryAgain(reach: DecisionReach): Promise<void> {
    return this.#decide(({ trouble }) => trouble?.decision ?? null, reach);
  }

  /** Does what the reader was asked about. */
  confirm(): Promise<void> {
    const { asked } = this.#view.current() ?? {};
    return asked ? this.#decide(() => asked.decision, asked.reach, true) : this.#last;
  }

  cancel(): void {
    const state = this.#view.current();
    if (state?.asked) this.#view.show({ ...state, asked: null });
  }

  undo(): Promise<void> {
    return this.#next(async state => {
      const { kept } = state;
      if (!kept) return;
      const reply = await this.#actions.undecide(kept.key);
      const now = this.#still(state);
      if (now) this.#view.show(afterUndoing(now, kept, reply));
    });
  }

  #decide(
    choose: (state: CardState) => Decision | null,
    reach: DecisionReach,
    confirmed = false,
  ): Promise<void> {
    return this.#next(async state => {
      const decision = choose(state);
      if (!decision) return;
      // What reaches beyond this site is asked about where it may be somebody else who has the reader press it.
      if (reach === 'always' && !confirmed && this.#view.mayBeCovered()) {
        return this.#view.show({ ...state, asked: { decision, reach } });
      }
      const reply = await this.#actions.decide(decision, reach, replacedBy(decision, state));
      const now = this.#still(state);
      if (!now) return;
      const after = afterDeciding(now, decision, reach, reply);
      if (decision === now.kept?.decision) this.#view.update(after);
      else this.#view.show(after);
    });
  }

  /** Does `work` with the card as what was asked before has left it. */
  #next(work: (state: CardState) => Promise<void>): Promise<void> {
    const asked = this.#view.current();
    if (!asked) return this.#last;
    const done = this.#last.then(() => work(this.#still(asked) ?? asked));
    // What one throws is its own asker's to see, and stops nothing that comes after it.
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** The card as it is now, if it has not been closed or opened for another mark. */
  #still({ opening }: CardState): CardState | null {
    const now = this.#view.current();
    return now?.opening === opening ? now : null;
  }
}
