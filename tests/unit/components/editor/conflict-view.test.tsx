import { expect, test } from 'vitest';
import { ConflictView } from '#components/editor/ConflictView.tsx';
import type { CardForm } from '#components/editor/draft/form-schema.ts';
import { toForm } from '#components/editor/draft/to-form.ts';
import { MessagesContext } from '#components/messages.ts';
import { click, drawn } from '../../rendered.ts';
import { english } from '../english.ts';
import { FULL_CARD } from './sample-card.ts';

const messages = english();
const start = toForm(FULL_CARD);

function compared(mine: Partial<CardForm>, theirs: Partial<CardForm>) {
  const pressed: string[] = [];
  const note = (what: string) => () => pressed.push(what);
  const page = drawn(
    <MessagesContext.Provider value={messages}>
      <ConflictView
        id={FULL_CARD.id}
        start={start}
        mine={{ ...start, ...mine }}
        theirs={{ ...start, ...theirs }}
        onKeepMine={note('mine')}
        onTakeTheirs={note('theirs')}
        onTakePart={part => pressed.push(part)}
        onGoOn={note('go on')}
      />
    </MessagesContext.Provider>,
  );
  const rows = [...page.querySelectorAll('.conflict-parts > li')].map(row => ({
    by: row.querySelector('.conflict-by')?.textContent,
    sides: [...row.querySelectorAll('.conflict-pair > div')].map(side =>
      [...side.querySelectorAll('bdi, .conflict-none')].map(({ textContent }) => textContent),
    ),
  }));
  return { page, pressed, rows };
}

test('only what differs is shown, with both wordings and who changed it', () => {
  const { rows } = compared({ gist: 'Mine', title: 'My title' }, { gist: 'Theirs', summary: 'New.' });
  expect(rows).toEqual([
    { by: 'changed by you', sides: [['My title'], ['Stepanakert']] },
    { by: 'changed by both', sides: [['Mine'], ['Theirs']] },
    { by: 'changed there', sides: [['Founded in 1923.', 'On the river Qarqarçay.'], ['New.']] },
  ]);
});

test('of a list only the lines that the other version lacks are shown, and the rest is counted', () => {
  const { rows } = compared({ names: start.names.slice(0, 1) }, {});
  expect(rows[0]?.sides).toEqual([
    ['1 line is the same'],
    [expect.stringContaining('Xankəndi'), '1 line is the same'],
  ]);
});

test('an empty part, and a part in another order only, are described as such', () => {
  const { rows } = compared({ summary: '', names: [...start.names].reverse() }, {});
  expect(rows[0]?.sides[0]).toEqual(['nothing']);
  expect(rows[1]?.sides).toEqual([['The same lines in another order'], ['The same lines in another order']]);
});

test('a single part of theirs is taken over by a button that names it', () => {
  const { page, pressed } = compared({ gist: 'Mine' }, { summary: 'New.' });
  const buttons = [...page.querySelectorAll('.conflict-pair button')].map(one =>
    one.getAttribute('aria-label'),
  );
  click(page, buttons[1] ?? '');
  expect(pressed).toEqual(['summary']);
  expect(new Set(buttons).size).toBe(2);
});

test('everything that only they changed can be taken over at once, and the reader’s changes stay', () => {
  const { page, pressed } = compared(
    { gist: 'Mine', title: 'My title' },
    { title: 'Their title', summary: 'New.', note: '' },
  );
  click(page, messages.t('optionsConflictTakeOnlyTheirs'));
  expect(pressed).toEqual(['summary', 'note']);
});

test('if they changed nothing alone, that is not offered', () => {
  const { page, pressed } = compared({ gist: 'Mine' }, { gist: 'Theirs' });
  expect(page.textContent).not.toContain(messages.t('optionsConflictTakeOnlyTheirs'));
  click(page, messages.t('optionsConflictKeepMine'));
  click(page, messages.t('optionsConflictTakeTheirs'));
  click(page, messages.t('optionsConflictGoOn'));
  expect(pressed).toEqual(['mine', 'theirs', 'go on']);
});
