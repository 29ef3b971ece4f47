import { expect, test } from 'vitest';
import { useAnswer } from '#connected/use-answer.ts';
import { done, hooked, passes, takeAway } from '../rendered.ts';

/** Questions whose answers arrive when the test says so. */
function asking() {
  const asked: { question: string; answer: (value: string) => void }[] = [];
  const got: string[] = [];
  const use = (question: string) => () =>
    useAnswer(
      () => new Promise<string>(answer => asked.push({ question, answer })),
      answer => got.push(answer),
      [question],
    );
  return { asked, got, use };
}

test('each question is asked once, however often the page is drawn', () => {
  const { asked, use } = asking();
  const hook = hooked(use('a'));
  hook.again();
  hook.again(use('b'));
  expect(asked.map(({ question }) => question)).toEqual(['a', 'b']);
});

test('an answer that comes after a later question is dropped', async () => {
  const { asked, got, use } = asking();
  hooked(use('a')).again(use('b'));
  await done(() => asked[1]?.answer('of b'));
  await done(() => asked[0]?.answer('of a'));
  expect(got).toEqual(['of b']);
});

test('an answer that is no longer awaited is dropped', async () => {
  const { asked, got, use } = asking();
  hooked(use('a'));
  takeAway();
  asked[0]?.answer('of a');
  await new Promise(resolve => setTimeout(resolve, 0));
  expect(got).toEqual([]);
});

test('an answer that is already there is passed on at once', () => {
  const got: string[] = [];
  hooked(() =>
    useAnswer(
      () => 'known',
      answer => got.push(answer),
      [],
    ),
  );
  expect(got).toEqual(['known']);
});

test('after a redraw, the newest callback gets the answer', async () => {
  const got: string[] = [];
  let answer = (_value: string) => {};
  const use = (as: string) => () =>
    useAnswer(
      () => new Promise<string>(resolve => (answer = resolve)),
      value => got.push(`${value} ${as}`),
      [],
    );
  hooked(use('before')).again(use('after'));
  await done(() => answer('read'));
  await passes();
  expect(got).toEqual(['read after']);
});
