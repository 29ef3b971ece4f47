import type { CardId } from '#core/cards/identifiers.ts';
import type { Decision, DecisionReach, DecisionReply } from '#platform/protocols/requests.ts';
import { afterDeciding, afterUndoing, type CardState, chosenName, replacedBy } from './card-state.ts';

/** The view that shows the answers. */
export type DecisionView = {
  /** The state of the open card; null if none is open. */
  current(): CardState | null;
  /** Shows the result of a decision. The pressed control may be gone. */
  show(state: CardState): void;
  /** Shows the result of a decision whose control is still there. */
  update(state: CardState): void;
  /** True if something may cover the card, so that the reader may not see what he presses. */
  mayBeCovered(): boolean;
};

/** Requests to the background; each resolves with null if no proper answer comes. */
export type DecisionActions = {
  /** Stores the reader's decision. `replaces` is the key of an earlier decision. */
  decide(decision: Decision, reach: DecisionReach, replaces?: number): Promise<DecisionReply | null>;
  /** Removes a decision. */
  undecide(key: number): Promise<DecisionReply | null>;
};

/** Sends the reader's decisions one after the other, because each may replace the one before. */
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

  /** Changes how far the stored decision reaches. */
  reach(reach: DecisionReach): Promise<void> {
    return this.#decide(({ kept }) => kept?.decision ?? null, reach);
  }

  /** Tries the failed decision again. */
  tryAgain(reach: DecisionReach): Promise<void> {
    return this.#decide(({ trouble }) => trouble?.decision ?? null, reach);
  }

  /** Carries out the decision that the reader was asked to confirm. */
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
      // A decision for every site needs a confirmation if something may cover the card: another party may have tricked
      // the reader into the press.
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

  /** Runs `work` with the card's state after all earlier decisions. */
  #next(work: (state: CardState) => Promise<void>): Promise<void> {
    const asked = this.#view.current();
    if (!asked) return this.#last;
    const done = this.#last.then(() => work(this.#still(asked) ?? asked));
    // The caller gets a failure of its own decision; later decisions go on.
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** The card's current state; null if it has been closed or opened for another mark. */
  #still({ opening }: CardState): CardState | null {
    const now = this.#view.current();
    return now?.opening === opening ? now : null;
  }
}
