import { describe, expect, test } from 'vitest';
import { dateWriter } from '#components/card/card-dates.ts';
import { english } from '../english.ts';

const writer = dateWriter(english());

describe('a single date', () => {
  test.each([
    ['2023', '2023'],
    ['2023-09', 'September 2023'],
    ['2023-09-19', '19 September 2023'],
    ['2024-02-29', '29 February 2024'],
    // Being off by one day would be a time zone error.
    ['2023-01-01', '1 January 2023'],
    ['2023-12-31', '31 December 2023'],
    // Date.UTC would turn this into 1978.
    ['0078-04-02', '2 April 78'],
    // Proleptic Gregorian calendar: no jump in October 1582.
    ['1582-10-10', '10 October 1582'],
    ['9999-12-31', '31 December 9999'],
  ])('%s is written %s', (date, written) => {
    expect(writer.date(date)).toBe(written);
  });

  test.each([
    ['de', '2023-09-19', '19. September 2023'],
    // The same English whatever the browser's country.
    ['en-US', '2023-09-19', '19 September 2023'],
    ['fr', '2023-09', 'septembre 2023'],
    ['zh', '2023-09-19', '2023年9月19日'],
    // Thai would use Buddhist years, and Persian its own calendar.
    ['th', '2023', '2023'],
    ['fa', '2023', '۲۰۲۳'],
  ])('in %s, %s is written %s', (language, date, written) => {
    expect(dateWriter(english(language)).date(date)).toContain(written);
  });
});

describe('the dates of a statement', () => {
  test.each([
    [{ at: '2020-11-09' }, '9 November 2020'],
    [{ from: '2018-05-08' }, 'since 8 May 2018'],
    [{ from: '2018-05-08', asOf: '2023-09' }, 'since 8 May 2018 (as of September 2023)'],
    [{ to: '2018-05' }, 'until May 2018'],
    [{ asOf: '2023-09' }, 'as of September 2023'],
    [{ from: '1988', to: '1994' }, '1988 – 1994'],
    [{ from: '2020-09-27', to: '2020-11-10' }, '27 September – 10 November 2020'],
    [{ from: '2023-09-19', to: '2023-09-20' }, '19 – 20 September 2023'],
    [{ from: '2023-09', to: '2023-09' }, 'September 2023'],
    // Each side keeps its own precision.
    [{ from: '1991', to: '2023-09' }, '1991 – September 2023'],
    [{ at: '1992', about: true }, 'about 1992'],
    [{ from: '1992', about: true }, 'since about 1992'],
    [{ from: '1999', to: '2012', about: true }, 'about 1999 – 2012'],
    [{ knownSince: '2016-03' }, 'known since at least March 2016'],
    [{ knownSince: '2016', asOf: '2023' }, 'known since at least 2016 (as of 2023)'],
    [{ knownSince: '2016', to: '2020-11-10' }, 'known since at least 2016, until 10 November 2020'],
    [{ knownSince: '1992', about: true }, 'known since at least about 1992'],
    [{}, null],
    [{ about: true }, null],
  ])('%j', (statement, written) => {
    // Depending on the release, Intl puts thin spaces or none around the dash of a range.
    expect(writer.statement(statement)?.replace(/\s*–\s*/g, ' – ') ?? null).toBe(written);
  });
});
