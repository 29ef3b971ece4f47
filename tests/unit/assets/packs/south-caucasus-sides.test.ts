import { describe, expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { earliestDay, latestDay } from '#core/cards/partial-date.ts';
import type { Statement } from '#core/cards/statement.ts';
import { allStatements, cards } from './south-caucasus-pack.ts';

const byId = new Map(cards.map(card => [card.id, card]));

/** Users that are one side of the conflict, whatever they are called. */
const SIDE_OF: Readonly<Record<string, string>> = {
  Armenia: 'Armenian',
  'Karabakh Armenians': 'Armenian',
  Azerbaijan: 'Azerbaijani',
  Turkey: 'Azerbaijani',
};

/** The only side that uses a name, or undefined if several do or nobody in particular. */
function onlySide(usedBy: readonly string[] | undefined): string | undefined {
  const sides = new Set(usedBy?.map(user => SIDE_OF[user] ?? 'others'));
  const [first] = sides;
  return sides.size === 1 && first !== 'others' ? first : undefined;
}

describe('titles', () => {
  test('are not the name of one side', () => {
    const sided = cards.filter(({ title, names }) =>
      names.some(
        ({ text, usedBy }) => text.toLowerCase() === title.toLowerCase() && onlySide(usedBy) !== undefined,
      ),
    );
    expect(sided.map(({ title }) => title)).toEqual([]);
  });

  test.each([
    [['Armenia', 'Karabakh Armenians'], 'Armenian'],
    [['Azerbaijan'], 'Azerbaijani'],
    [['Armenia', 'international media'], undefined],
    [['Armenia', 'Azerbaijan'], undefined],
    [undefined, undefined],
  ])('the rule: %j', (usedBy, side) => expect(onlySide(usedBy)).toBe(side));
});

/** Words that say nothing about what a line tells. */
const EMPTY = new Set(
  'the of and for with in to by on at from that his her its was were an a as which had'.split(' '),
);

const wordsOf = (text: string) =>
  new Set(
    (
      text
        .toLowerCase()
        .replace(/[’']s\b/g, '')
        .match(/[\p{L}\d]{3,}/gu) ?? []
    ).filter(word => !EMPTY.has(word)),
  );

/** True if an event of the card tells on the same day what the relation tells. */
function repeatsEvent(card: Card, relation: Statement): boolean {
  const words = wordsOf(relation.text);
  return card.statements.some(({ kind, at, text }) => {
    if (kind !== 'event' || at === undefined || at !== relation.at) return false;
    const told = wordsOf(text);
    return [...words].filter(word => told.has(word)).length / words.size >= 0.5;
  });
}

test('a relation that repeats an event of its card is the only link between the two cards', () => {
  const repeated = allStatements.filter(({ card, statement }) => {
    const { relation } = statement;
    if (relation === undefined || !repeatsEvent(card, statement)) return false;
    const back = byId.get(relation.card)?.statements ?? [];
    const others = card.statements.filter(other => other !== statement);
    return (
      back.some(other => other.relation?.card === card.id) ||
      others.some(other => other.relation?.card === relation.card)
    );
  });
  expect(repeated.map(({ line }) => line)).toEqual([]);
});

describe('events', () => {
  /** The first and the last day of an event: of its states and of what ended it, or else of what happened in it. */
  function ownTime({ statements }: Card): readonly [first: string, last: string] | undefined {
    const states = statements.filter(({ kind, from, to }) => kind === 'status' && from && to);
    const happened = statements.flatMap(({ kind, at }) => (kind === 'event' && at ? [at] : [])).sort();
    const first = states.map(({ from }) => from!).sort()[0] ?? happened[0];
    const ends = statements.flatMap(({ ends: isEnd, at }) => (isEnd && at ? [latestDay(at)] : []));
    const last = [...states.map(({ to }) => latestDay(to!)), ...ends].sort().at(-1);
    return first === undefined
      ? undefined
      : [earliestDay(first), last ?? latestDay(happened.at(-1) ?? first)];
  }

  /** Words that tell a reader that something belongs to another time than the event. */
  const ANOTHER_TIME = /\b(?:19|20)\d\d\b|\b(?:after|before|earlier|later|until)\b/i;

  test('a relation of another time than its event says so', () => {
    const outside = allStatements.filter(({ card, statement }) => {
      const own = card.kind === 'event' ? ownTime(card) : undefined;
      if (own === undefined || statement.relation === undefined) return false;
      const begins = statement.at ?? statement.from;
      const ends = statement.at ?? statement.to;
      const isOutside =
        (begins !== undefined && earliestDay(begins) > own[1]) ||
        (ends !== undefined && latestDay(ends) < own[0]);
      return isOutside && !ANOTHER_TIME.test(statement.text);
    });
    expect(outside.map(({ line }) => line)).toEqual([]);
  });

  test('nothing is a state that is an end: a death and a dissolution happen', () => {
    const ends = allStatements.filter(
      ({ statement: { kind, ends: isEnd, to } }) => kind === 'status' && isEnd === true && to === undefined,
    );
    expect(ends.map(({ line }) => line)).toEqual([]);
  });
});

describe('everyday words', () => {
  test.each([
    'exodus',
    'aggression',
    'blockade',
    'enclave',
    'separatism',
    'refugees',
    'drones',
    'peace treaty',
    'peace agreement',
    'peace deal',
  ])('"%s" never counts alone', word => {
    const names = cards.flatMap(card =>
      card.names.filter(({ text }) => text.toLowerCase() === word).map(name => ({ card, name })),
    );
    expect(names).not.toEqual([]);
    for (const { name } of names) expect(name.neverAlone).toBe(true);
    expect(
      cards.filter(({ title, names: own }) => title === word && !own.some(({ text }) => text === word)),
    ).toEqual([]);
  });

  test.each([
    'four villages',
    'de facto independence',
    'Vance’s visit to Armenia',
    'illegal Armenian armed groups',
  ])('"%s" is nobody’s name', phrase => {
    expect(
      cards.filter(({ names }) => names.some(({ text }) => text.toLowerCase() === phrase.toLowerCase())),
    ).toEqual([]);
  });
});
