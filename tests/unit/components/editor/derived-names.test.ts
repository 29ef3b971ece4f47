import { describe, expect, test } from 'vitest';
import english from '#assets/locales/en/options.json' with { type: 'json' };
import { describePart } from '#components/editor/describe-part.ts';
import { differences, withPart } from '#components/editor/differences.ts';
import { checkForm } from '#components/editor/draft/check-form.ts';
import type { CardForm } from '#components/editor/draft/form-schema.ts';
import { fromForm } from '#components/editor/draft/from-form.ts';
import { newCardForm, newName } from '#components/editor/draft/new-entry.ts';
import { parseDraft } from '#components/editor/draft/parse-draft.ts';
import { toForm } from '#components/editor/draft/to-form.ts';
import { decided, derivedUse, withUse } from '#components/editor/form/derived-choice.ts';
import { type DerivedRow, derivedRows } from '#components/editor/form/derived-rows.ts';
import { aloneWords, DERIVED_KIND_WORDS } from '#components/editor/form/derived-words.ts';
import type { Card, CardKind } from '#core/cards/card.ts';
import { DERIVED_KINDS } from '#core/cards/derived-kind.ts';
import { SMALL_CARD } from './sample-card.ts';

const texts: Readonly<Record<string, { readonly message: string }>> = english;
const t = (key: string, ...values: (string | number)[]) =>
  (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => String(values[Number(at) - 1] ?? ''));

const NEUTRAL = { off: [], alone: [] };

function formOf(kind: CardKind, title: string, names: readonly string[] = []): CardForm {
  return {
    ...newCardForm(title, 'en'),
    kind,
    names: names.map((text, index) => ({ ...newName(String(index)), text })),
  };
}

/** `family-name (beside-full-name): Pashinyan`: each row with its forms, in their order. */
function written(rows: readonly DerivedRow[]): string[] {
  return rows.map(
    ({ kind, usual, words }) => `${kind} (${usual}): ${words.map(({ text }) => text).join(', ')}`,
  );
}

describe('what follows from the names in the form', () => {
  test.each<[CardKind, string, string[], string[]]>([
    [
      'person',
      'Nikol Pashinyan',
      [],
      ['family-name (beside-full-name): Pashinyan', 'given-name (beside-full-name): Nikol'],
    ],
    ['organisation', 'Volkswagen AG', [], ['without-legal-form (everywhere): Volkswagen']],
    [
      'place',
      'Armenia',
      [],
      ['country-name (everywhere): Republic of Armenia', 'demonym (unmarked): Armenian'],
    ],
    ['term', 'enclave', [], ['inflected (everywhere): enclaves']],
    ['person', ' ', [], []],
  ])('%s "%s"', (kind, title, names, rows) => {
    const found = written(derivedRows(formOf(kind, title, names)));
    for (const row of rows)
      expect(
        found.some(one => one.startsWith(row)),
        `${row} in ${found}`,
      ).toBe(true);
    if (rows.length === 0) expect(found).toEqual([]);
  });

  test('a form that the card lists itself is not shown as derived', () => {
    const rows = derivedRows(formOf('person', 'Nikol Pashinyan', ['Pashinyan']));
    expect(rows.map(({ kind }) => kind)).not.toContain('family-name');
  });

  test('an unfinished name does no harm', () => {
    const form = formOf('person', 'Nikol Pashinyan', ['', ' ']);
    expect(derivedRows({ ...form, language: 'e' }).map(({ kind }) => kind)).toContain('family-name');
  });

  test('forms are marked with the language of their name', () => {
    const form = formOf('person', 'Nikol Pashinyan');
    const russian = { ...newName('0'), text: 'Никол Пашинян', languages: 'RUS' };
    const rows = derivedRows({ ...form, names: [russian] });
    const words = rows.find(({ kind }) => kind === 'family-name')?.words;
    expect(words).toContainEqual(expect.objectContaining({ text: 'Пашинян', language: 'ru' }));
    expect(rows.find(({ kind }) => kind === 'inflected')?.words.map(word => word.text)).toContain(
      'Никола Пашиняна',
    );
  });

  test('a kind that is switched off keeps its row and its forms', () => {
    const form = formOf('person', 'Nikol Pashinyan');
    const off = { ...form, derived: withUse(NEUTRAL, 'family-name', 'never') };
    expect(written(derivedRows(off))).toEqual(written(derivedRows(form)));
  });

  test('a kind with a decision keeps its row even without forms', () => {
    const form = { ...formOf('person', 'Pele'), derived: { off: ['acronym' as const], alone: [] } };
    expect(written(derivedRows(form))).toEqual(['acronym (beside-full-name): ']);
  });
});

describe('a decision', () => {
  test('is stored in the card, unless it is the default', () => {
    const form = toForm(SMALL_CARD);
    const never = withUse(form.derived, 'family-name', 'never');
    const both = withUse(never, 'demonym', 'alone');
    const value = (derived: CardForm['derived']) => fromForm({ ...form, derived }, SMALL_CARD.id).value;
    expect(value(both)).toEqual({ ...SMALL_CARD, derived: { off: ['family-name'], alone: ['demonym'] } });
    expect(value(never)).toEqual({ ...SMALL_CARD, derived: { off: ['family-name'] } });
    expect(value(withUse(never, 'family-name', 'usual'))).toEqual(SMALL_CARD);
    expect(checkForm({ ...form, derived: both }, SMALL_CARD.id, { language: 'en', t }).issues).toEqual([]);
  });

  test('that is empty in a file counts as none', () => {
    const card: Card = { ...SMALL_CARD, derived: { off: [] } };
    expect(fromForm(toForm(card), card.id).value).toEqual(SMALL_CARD);
  });

  test('replaces the one before, and leaves those about other kinds', () => {
    const first = withUse({ off: ['inflected', 'acronym'], alone: [] }, 'family-name', 'alone');
    const next = withUse(first, 'family-name', 'never');
    expect(derivedUse(first, 'family-name')).toBe('alone');
    expect(decided(next)).toEqual([
      { kind: 'family-name', use: 'never' },
      { kind: 'acronym', use: 'never' },
      { kind: 'inflected', use: 'never' },
    ]);
  });

  test('shows as a difference between versions, and can be taken over alone', () => {
    const start = toForm(SMALL_CARD);
    const mine = { ...start, gist: 'Mine' };
    const theirs = { ...start, derived: withUse(start.derived, 'family-name', 'alone') };
    expect(differences(start, mine, theirs, SMALL_CARD.id)).toEqual([
      { part: 'gist', changedBy: 'me' },
      { part: 'derived', changedBy: 'them' },
    ]);
    expect(withPart(mine, theirs, 'derived')).toEqual({ ...mine, derived: theirs.derived });
    expect(describePart(theirs, 'derived', t)).toEqual(['Family name: Also without the full name']);
    expect(describePart(start, 'derived', t)).toEqual([]);
  });
});

test('a draft from before decisions existed opens, and one with decisions keeps them', () => {
  const form = toForm(SMALL_CARD);
  const { derived: _, ...older } = { ...form, gist: 'Kept' };
  const draft = (content: unknown) => parseDraft({ base: 1, editedAt: 7, content });
  expect(draft({ form: older, start: older })?.form).toEqual({ ...form, gist: 'Kept' });
  const now = { ...form, derived: withUse(form.derived, 'demonym', 'alone') };
  expect(draft({ form: now, start: form })).toMatchObject({ form: now, start: form });
});

test('each kind has its own words', () => {
  expect(new Set(DERIVED_KINDS.map(kind => t(DERIVED_KIND_WORDS[kind]))).size).toBe(DERIVED_KINDS.length);
});

test.each(DERIVED_KINDS)('%s has a word, and one for its use without the full name', kind => {
  expect(t(DERIVED_KIND_WORDS[kind])).not.toBe('');
  expect(t(aloneWords(kind))).toBe(kind === 'demonym' ? 'Mark them' : 'Also without the full name');
});
