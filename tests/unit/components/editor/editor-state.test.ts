import { describe, expect, test } from 'vitest';
import { differences, withPart } from '#components/editor/differences.ts';
import { newCardForm, newName } from '#components/editor/draft/new-entry.ts';
import { parseDraft } from '#components/editor/draft/parse-draft.ts';
import { toForm } from '#components/editor/draft/to-form.ts';
import {
  type EditorEvent,
  type EditorState,
  isDirty,
  type KeptCard,
  openEditor,
  reduceEditor,
} from '#components/editor/editor-state.ts';
import type { Card } from '#core/cards/card.ts';
import { FULL_CARD } from './sample-card.ts';

const { id } = FULL_CARD;
const BLANK = newCardForm('', 'en');
const start = toForm(FULL_CARD);

function kept(edition: number, change: Partial<Card> = {}): KeptCard {
  return { edition, origin: 'own', card: { ...FULL_CARD, ...change } };
}

function run(state: EditorState, ...events: EditorEvent[]): EditorState {
  return events.reduce(reduceEditor, state);
}

const opened = openEditor(id, kept(3), null, BLANK);
const edited = run(opened, { type: 'edit', form: { ...start, gist: 'Mine' } });

describe('what is unsaved', () => {
  test('nothing at first or after adding an empty row, but something after a word', () => {
    expect(isDirty(opened)).toBe(false);
    expect(
      isDirty(run(opened, { type: 'edit', form: { ...start, names: [...start.names, newName('9')] } })),
    ).toBe(false);
    expect(isDirty(edited)).toBe(true);
  });

  test('saving leaves the rows on the screen as they are', () => {
    const saved = run(edited, { type: 'refused' }, { type: 'saved', kept: kept(4, { gist: 'Mine' }) });
    expect(saved).toMatchObject({ base: 4, complaining: false });
    expect(saved.form).toBe(edited.form);
    expect(isDirty(saved)).toBe(false);
  });

  test('what is typed during saving stays unsaved', () => {
    const typed = run(edited, { type: 'edit', form: { ...start, gist: 'Mine, too' } });
    expect(isDirty(run(typed, { type: 'saved', kept: kept(4, { gist: 'Mine' }) }))).toBe(true);
  });
});

describe('a change made elsewhere', () => {
  const theirs = kept(5, { summary: 'Theirs' });

  test('is shown if nothing is unsaved', () => {
    expect(run(opened, { type: 'seen', current: theirs })).toMatchObject({
      base: 5,
      form: { summary: 'Theirs' },
      theirs: null,
    });
  });

  test('waits for the reader if something is unsaved', () => {
    const seen = run(edited, { type: 'seen', current: theirs });
    expect(seen).toMatchObject({
      base: 3,
      form: { gist: 'Mine' },
      theirs: { current: theirs },
      comparing: false,
    });
    expect(run(seen, { type: 'compare', on: true }).comparing).toBe(true);
  });

  test('is not a conflict if the content is the same', () => {
    const same = run(edited, { type: 'seen', current: kept(5, { gist: 'Mine' }) });
    expect(same).toMatchObject({ base: 5, theirs: null });
    expect(same.form).toBe(edited.form);
  });

  test('can be taken over completely or in part', () => {
    const conflict = run(edited, { type: 'conflict', current: theirs });
    expect(conflict.comparing).toBe(true);
    expect(run(conflict, { type: 'take-theirs' })).toMatchObject({
      base: 5,
      form: toForm(theirs.card),
      theirs: null,
    });
    const both = run(conflict, { type: 'take-part', part: 'summary' });
    expect(both).toMatchObject({ base: 3, form: { gist: 'Mine', summary: 'Theirs' } });
  });

  test('can be overwritten by an edit that names its edition', () => {
    const mine = run(edited, { type: 'conflict', current: theirs }, { type: 'rebase', onto: theirs });
    expect(mine).toMatchObject({ base: 5, form: { gist: 'Mine' }, theirs: null, comparing: false });
    expect(isDirty(mine)).toBe(true);
  });

  test('a deletion leaves the form as it is', () => {
    const gone = run(opened, { type: 'seen', current: null });
    expect(gone).toMatchObject({ form: start, theirs: { current: null } });
    expect(run(gone, { type: 'rebase', onto: null }).base).toBeNull();
  });

  test('a restored card no longer counts as deleted', () => {
    const back = run(opened, { type: 'seen', current: null }, { type: 'seen', current: kept(3) });
    expect(back.theirs).toBeNull();
  });
});

describe('a draft', () => {
  const content = { form: { ...start, gist: 'Kept' }, start };

  test('comes back as it was typed', () => {
    const restored = openEditor(id, kept(3), { base: 3, editedAt: 7, ...content }, BLANK);
    expect(restored).toMatchObject({ base: 3, restoredFrom: 7, form: content.form, theirs: null });
    expect(isDirty(restored)).toBe(true);
    expect(run(restored, { type: 'discard' })).toMatchObject({ form: start, restoredFrom: null });
  });

  test('of an older edition is a conflict', () => {
    const now = kept(4, { summary: 'Theirs' });
    const restored = openEditor(id, now, { base: 3, editedAt: 7, ...content }, BLANK);
    expect(restored).toMatchObject({ base: 3, theirs: { current: now }, comparing: true });
  });

  test('that equals the saved card is not shown as restored', () => {
    expect(
      openEditor(id, kept(3), { base: 2, editedAt: 7, form: start, start }, BLANK).restoredFrom,
    ).toBeNull();
  });

  test('of a card that was never saved', () => {
    const restored = openEditor(
      id,
      null,
      { base: null, editedAt: 7, form: content.form, start: BLANK },
      BLANK,
    );
    expect(restored).toMatchObject({ base: null, form: content.form, theirs: null });
  });

  test('of an older version of the form gets the missing fields', () => {
    const { private: _, ...older } = content.form;
    const parsed = parseDraft({ base: 3, editedAt: 7, content: { form: older, start } });
    expect(parsed?.form.private).toBe(false);
    expect(parseDraft({ base: 3, editedAt: 7, content: { form: 'text' } })).toBeNull();
  });

  test('from another tab is shown as such, unless it is the same', () => {
    const other = { base: 3, editedAt: 9, ...content };
    const noticed = run(opened, { type: 'other-draft', draft: other });
    expect(noticed.otherDraft).toEqual(other);
    expect(run(noticed, { type: 'take-other-draft' })).toMatchObject({
      form: content.form,
      otherDraft: null,
    });
    expect(run(opened, { type: 'other-draft', draft: { ...other, form: start } }).otherDraft).toBeNull();
  });
});

describe('the differences of two versions', () => {
  const theirs = toForm({ ...FULL_CARD, summary: 'Theirs', note: 'Same' });
  const mine = { ...start, gist: 'Mine', summary: 'Mine', note: 'Same ' };

  test('say who changed what', () => {
    const both = { ...theirs, neutralName: 'theirs alone' };
    expect(differences(start, mine, both, id)).toEqual([
      { part: 'gist', changedBy: 'me' },
      { part: 'summary', changedBy: 'both' },
      { part: 'neutralName', changedBy: 'them' },
    ]);
  });

  test('statements are taken over with the sources that they cite', () => {
    const other = toForm({
      ...FULL_CARD,
      sources: [{ id: 'z', publisher: 'Z', checked: null }],
      statements: [{ kind: 'fact', text: 'New.', sources: ['z'] }],
    });
    expect(differences(start, start, other, id)).toEqual([{ part: 'statements', changedBy: 'them' }]);
    expect(withPart(start, other, 'statements')).toMatchObject({
      sources: other.sources,
      statements: other.statements,
    });
  });
});
