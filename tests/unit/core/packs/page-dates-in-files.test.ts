import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someKeptPageDate } from './arbitrary-page-date.ts';
import { readAll } from './read-all.ts';

const exportFile = (pageDates: readonly unknown[]) =>
  JSON.stringify({ format: 'backgrounder-export', version: 1, packs: [], own: [], choices: [], pageDates });

const SOUND = { address: 'https://news.example/1', date: '2023-09-19', setAt: 1 };

it('an export may contain days of articles, which stay as written', () => {
  fc.assert(
    fc.property(fc.array(someKeptPageDate, { maxLength: 5 }), pageDates => {
      const { events, fault } = readAll(exportFile(pageDates));
      expect(fault).toBeNull();
      expect(events).toEqual(
        pageDates.map((entry, index) => ({ type: 'page-date', place: `pageDates[${index}]`, entry })),
      );
    }),
  );
});

describe('a day that is rejected', () => {
  it.each<[string, unknown, (string | number)[]]>([
    ['no object', '2023-09-19', []],
    ['no address', { date: '2023-09-19', setAt: 1 }, ['address']],
    ['an address that is none of the web', { ...SOUND, address: 'file:///a.html' }, ['address']],
    ['an address without end', { ...SOUND, address: `https://a.example/${'x'.repeat(2_000)}` }, ['address']],
    ['no day', { address: SOUND.address, setAt: 1 }, ['date']],
    ['a day that is not in the calendar', { ...SOUND, date: '2023-02-29' }, ['date']],
    ['a time before all time', { ...SOUND, setAt: -1 }, ['setAt']],
    ['an unknown field', { ...SOUND, colour: 'red' }, ['colour']],
  ])('%s, and what stands around it does', (_, entry, path) => {
    const { events, fault } = readAll(exportFile([SOUND, entry, SOUND]));
    expect(fault).toBeNull();
    expect(events.map(event => event.type)).toEqual(['page-date', 'refused-page-date', 'page-date']);
    expect(events[1]).toMatchObject({ place: 'pageDates[1]', issues: [{ path }] });
  });

  it('is in a pack', () => {
    const pack = {
      id: 'p',
      title: 'P',
      language: 'en',
      licence: 'CC0',
      revision: 1,
      checkedUntil: '2026-01-01',
    };
    const file = { format: 'backgrounder-pack', version: 1, pack, cards: [], pageDates: [] };
    const { fault } = readAll(JSON.stringify(file));
    expect(fault).toMatchObject({ reason: 'invalid-header', issues: [{ path: ['pageDates'] }] });
  });
});
