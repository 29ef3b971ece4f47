import { expect, test } from 'vitest';
import { describePart } from '#components/editor/describe-part.ts';
import { checkForm, namedIssues } from '#components/editor/draft/check-form.ts';
import type { CardForm } from '#components/editor/draft/form-schema.ts';
import { fromForm } from '#components/editor/draft/from-form.ts';
import { newName, newPoint, newStatement } from '#components/editor/draft/new-entry.ts';
import { toForm } from '#components/editor/draft/to-form.ts';
import { fieldOf } from '#components/editor/field-of.ts';
import type { Messages } from '#components/messages.ts';
import { english } from '../english.ts';
import { FULL_CARD, SMALL_CARD } from './sample-card.ts';

const words = (key: string) => key;

/** The schema's findings in English; the form's own messages by their keys. */
const messages: Messages = {
  language: 'en',
  t: (key, ...values) => (key.startsWith('issue') ? english().t(key, ...values) : key),
};

test.each([
  [['title'], 'title'],
  [['names'], 'names'],
  [['names', 1, 'usedBy', 0], 'names-1-usedBy'],
  [['statements', 1], 'statements-1'],
  [['statements', 1, 'relation', 'card'], 'statements-1-relationCard'],
  [['statements', 1, 'relation', 'type'], 'statements-1-relationType'],
  [['statements', 1, 'disputedBy', 0, 'by'], 'statements-1-disputes-0-by'],
  [['statements', 2, 'sources', 0], 'statements-2-sources'],
  [['sources', 0, 'url'], 'sources-0-url'],
  [['place', 'shapes', 2, 'position', 0], 'shapes-2-longitude'],
  [['place', 'shapes', 2, 'position', 1], 'shapes-2-latitude'],
  [['place', 'shapes'], 'shapes'],
  [['place', 'drawnBy'], 'drawnBy'],
  [[], 'whole'],
])('what is wrong at %j is shown at %s', (path, field) => {
  expect(fieldOf(path, fromForm(toForm(FULL_CARD), FULL_CARD.id).keys)).toBe(field);
});

test('a valid form gives its card', () => {
  expect(checkForm(toForm(FULL_CARD), FULL_CARD.id, messages)).toEqual({ card: FULL_CARD, issues: [] });
});

test.each<[string, Partial<CardForm>, string, RegExp]>([
  ['no title', { title: ' ' }, 'title', /empty/],
  ['a language that is none', { language: 'English' }, 'language', /tag/],
  [
    'a day that does not exist',
    { names: [{ ...newName('4'), text: 'x', since: '2023-02-29' }] },
    'names-4-since',
    /calendar/,
  ],
  [
    'an empty row before it',
    { names: [newName('0'), { ...newName('4'), until: '23' }] },
    'names-4-text',
    /empty/,
  ],
  [
    'a span that ends before it begins',
    { statements: [{ ...newStatement('3'), text: 'x', from: '2020', to: '2019' }] },
    'statements-3-to',
    /ends before/,
  ],
  [
    'a relation to nothing',
    { statements: [{ ...newStatement('3'), text: 'x', kind: 'relation' }] },
    'statements-3-relationCard',
    /optionsIssueRelationCard/,
  ],
  [
    'a latitude in words',
    { shapes: [{ ...newPoint('2'), latitude: 'north', longitude: '1' }], drawnBy: 'me' },
    'shapes-2-latitude',
    /Latitude/,
  ],
  [
    'a longitude out of range',
    { shapes: [{ ...newPoint('2'), latitude: '1', longitude: '181' }], drawnBy: 'me' },
    'shapes-2-longitude',
    /Longitude/,
  ],
  [
    'a place drawn by nobody',
    { shapes: [{ ...newPoint('2'), latitude: '1', longitude: '1' }] },
    'drawnBy',
    /DrawnBy/,
  ],
  ['a drawing of nothing', { drawnBy: 'me' }, 'shapes', /Shapes/],
])('%s', (_, part, field, message) => {
  const { card, issues } = checkForm({ ...toForm(SMALL_CARD), ...part }, SMALL_CARD.id, messages);
  expect(card).toBeNull();
  expect(issues[0]).toEqual({ field, message: expect.stringMatching(message) });
});

test('errors are listed in the order of the form', () => {
  const { issues } = checkForm(
    {
      ...toForm(SMALL_CARD),
      language: '',
      title: '',
      names: [
        { ...newName('5'), text: 'x', since: 'y' },
        { ...newName('1'), text: 'x', since: 'y' },
      ],
      drawnBy: 'me',
    },
    SMALL_CARD.id,
    messages,
  );
  expect(issues.map(issue => issue.field)).toEqual([
    'title',
    'language',
    'names-5-since',
    'names-1-since',
    'shapes',
  ]);
});

test.each([
  ['nothing was left yet', [], false, []],
  ['one field was left', ['title'], false, ['title']],
  ['a field of the entry was left', ['statements-3-to'], false, ['statements-3']],
  ['a save was refused', [], true, ['title', 'statements-3', 'drawnBy']],
])('what is named when %s', (_, touched, complaining, named) => {
  const issues = ['title', 'statements-3', 'drawnBy'].map(field => ({ field, message: '' }));
  expect(namedIssues(issues, new Set(touched), complaining).map(issue => issue.field)).toEqual(named);
});

test('a part of a card is written as lines that can be compared', () => {
  expect(describePart(toForm(FULL_CARD), 'names', words)).toEqual([
    'Khankendi',
    expect.stringMatching(
      /^Xankəndi \(az, tr; optionsNameAdmitted; Azerbaijan, international media.*1991 – 2023-09-19.*optionsNameNeverAlone/,
    ),
  ]);
  expect(describePart(toForm(FULL_CARD), 'statements', words)).toHaveLength(6);
  expect(describePart(toForm(FULL_CARD), 'place', words)[0]).toBe('centre 39.8153, 46.7514');
  expect(describePart(toForm(FULL_CARD), 'note', words)).toEqual(['Ask about the spelling.', 'Twice.']);
  expect(describePart(toForm(SMALL_CARD), 'summary', words)).toEqual([]);
});

test('invisible characters are left out of every field, and a field with nothing else is empty', () => {
  const form = toForm(FULL_CARD);
  const pasted = {
    ...form,
    title: `\u200b${form.title}\ufeff`,
    gist: form.gist.replace(' ', '\u00ad '),
    neutralName: '\u3164',
    note: `${form.note}\u2060`,
    names: [...form.names, { ...newName('9'), text: '\u200b' }],
  };
  const { neutralName: _, ...rest } = FULL_CARD;
  expect(checkForm(pasted, FULL_CARD.id, messages)).toEqual({ card: rest, issues: [] });
});

test('a title of invisible characters counts as missing', () => {
  const { issues } = checkForm({ ...toForm(SMALL_CARD), title: '\u200b\u3164' }, SMALL_CARD.id, messages);
  expect(issues).toEqual([{ field: 'title', message: 'The title is empty.' }]);
});
