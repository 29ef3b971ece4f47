import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Card, CardSchema } from '#core/cards/card.ts';
import { earliestDay, latestDay, type PartialDate } from '#core/cards/partial-date.ts';
import type { Statement } from '#core/cards/statement.ts';
import { PackSchema } from '#core/packs/pack.ts';

const FOLDER = join(import.meta.dirname, '../../../../assets/packs/south-caucasus');
const read = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));

/** Header and cards of the pack as it is shipped. */
export const pack = v.parse(PackSchema, read('pack.json'));
export const cards: readonly Card[] = readdirSync(FOLDER)
  .filter(name => name.endsWith('.json') && name !== 'pack.json')
  .flatMap(name => v.parse(v.array(CardSchema), read(name)));

const byId = new Map(cards.map(card => [card.id, card]));

/** Finds a card by the part of its id after the colon; throws if there is none. */
export function cardOf(name: string): Card {
  const card = byId.get(`south-caucasus:${name}`);
  if (card === undefined) throw new Error(`No card ${name} in the pack.`);
  return card;
}

/** The only statement of a card whose text matches; throws if there is none or more than one. */
export function statementOf(name: string, text: RegExp): Statement {
  const found = cardOf(name).statements.filter(statement => text.test(statement.text));
  if (found.length !== 1) throw new Error(`${name}: ${found.length} statements match ${text}.`);
  return found[0]!;
}

export const allStatements = cards.flatMap(card =>
  card.statements.map(statement => ({ card, statement, line: `${card.id}: ${statement.text}` })),
);

/**
 * How a statement relates to a day: it held or happened `then`, was over `before`, began `after`, was `last known` to
 * hold on an earlier day, or its dates are too coarse to tell (`unclear`).
 */
export type Standing = 'before' | 'then' | 'after' | 'last known' | 'unclear';

/**
 * This test has its own rule, so that the pack is not checked with the code that is built on it. `day` is YYYY-MM-DD.
 */
export function standing({ at, from, knownSince, to, asOf }: Statement, day: string): Standing {
  const start = at ?? from;
  const end = at ?? to;
  if (start !== undefined && day < earliestDay(start)) return 'after';
  if (end !== undefined && day > latestDay(end)) return 'before';
  if (knownSince !== undefined && day < latestDay(knownSince)) return 'unclear';
  if (start !== undefined && day < latestDay(start)) return 'unclear';
  if (end !== undefined && day > earliestDay(end)) return 'unclear';
  if (end === undefined && asOf !== undefined && day > latestDay(asOf)) return 'last known';
  return 'then';
}

/**
 * The last day that the sources of a statement can know about, as YYYY-MM-DD. A source without a date that nobody is
 * known to have read may be of any day.
 */
export function knownUntil(card: Card, statement: Statement): string {
  const days = card.sources
    .filter(source => statement.sources.includes(source.id))
    .map(({ published, checked }) =>
      published === undefined ? (checked ?? '9999-12-31') : latestDay(published),
    );
  return days.sort().at(-1) ?? '';
}

export const datesOf = ({ at, from, knownSince, to, asOf }: Statement): PartialDate[] =>
  [at, from, knownSince, to, asOf].filter(date => date !== undefined);
