import { describe, expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { cards } from './south-caucasus-pack.ts';

/**
 * Gist and summary are shown whatever the day of the article, so nothing in them may be news to the article. An article
 * that names an event or an agreement cannot be older than that, so such a card may name the years of its own time. Any
 * other card may appear in an article of 2019, before the war of 2020, so it may not name a year from 2020 on, except
 * the year in which its subject itself began, if that was later. Whatever followed belongs in a dated statement.
 */
const LAST_QUIET_YEAR = 2019;

const OWN_TIME: readonly Card['kind'][] = ['event', 'agreement'];

/** The last year that a card's gist and summary may name. */
function lastYear({ kind, statements }: Card): number {
  const begun = statements.flatMap(({ at, from }) => at ?? from ?? []).sort();
  const first = Number(begun[0]?.slice(0, 4) ?? 0);
  if (!OWN_TIME.includes(kind)) return Math.max(LAST_QUIET_YEAR, first);
  // An event's own time lasts until the end of what it began: a war, a blockade, a series of trials.
  const ends = statements
    .filter(({ from }) => from !== undefined && Number(from.slice(0, 4)) === first)
    .flatMap(({ to }) => (to === undefined ? [] : Number(to.slice(0, 4))));
  const happened = statements.flatMap(({ kind: said, at }) => (said === 'event' && at ? [at] : [])).sort()[0];
  return Math.max(first, Number(happened?.slice(0, 4) ?? 0), ...ends);
}

/** Words that tie a sentence to the day on which it was written. */
const TIED_TO_TODAY = /\b(?:now|currently|today|nowadays|at present|recently|formerly|ex-\w+|since 202\d)\b/i;
/**
 * That somebody has left an office is news to an article from his time in office; the end of the Soviet Union is not.
 */
const FORMER = /\bformer(?! Soviet\b)/i;

/** Everything in a card's text that may be news to an article. */
function outruns(card: Card): string[] {
  const text = `${card.gist ?? ''} ${card.summary ?? ''}`;
  const years = (text.match(/\b(?:19|20)\d\d\b/g) ?? []).filter(year => Number(year) > lastYear(card));
  const words = OWN_TIME.includes(card.kind) ? [TIED_TO_TODAY] : [TIED_TO_TODAY, FORMER];
  return [...years, ...words.flatMap(pattern => pattern.exec(text)?.[0] ?? [])];
}

const card = (kind: Card['kind'], gist: string, from: string, to?: string): Card => ({
  id: 'own:a',
  kind,
  title: 'A',
  language: 'en',
  gist,
  names: [],
  statements: [{ kind: 'status', text: 'Was.', from, ...(to && { to }), sources: [] }],
  sources: [],
});

describe('nothing in a gist or a summary is news to the article', () => {
  test('in any card of the pack', () => {
    expect(cards.flatMap(one => outruns(one).map(found => `${one.id}: ${found}`))).toEqual([]);
  });

  test.each([
    [card('place', 'Closed in 2025', '1992', '2025'), ['2025']],
    [card('place', 'Set up in 2021', '2021'), []],
    [card('place', 'Set up in 2021, closed in 2025', '2021', '2025'), ['2025']],
    [card('event', 'War from 2022 to 2024', '2022', '2024'), []],
    [card('event', 'War from 2022 to 2024, judged in 2026', '2022', '2024'), ['2026']],
    [card('person', 'Former president', '2010'), ['Former']],
    [card('organisation', 'Alliance of former Soviet states', '1992'), []],
    [card('person', 'Now prime minister', '2010'), ['Now']],
  ])('the rule: $gist', (one, found) => expect(outruns(one)).toEqual(found));
});
