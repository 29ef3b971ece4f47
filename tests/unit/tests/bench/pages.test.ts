import { expect, test } from 'vitest';
import { ONE_MB, oneMegabyte, textOfHtml } from '../../../bench/pages.ts';

test.each([
  ['<p>One</p><p>Two</p>', '\nOne\nTwo\n'],
  ['a <b>bold</b>er word', 'a bolder word'],
  ['before<script>let a = "<p>";</script >after', 'before after'],
  ['before<!-- <p>not</p> -->after', 'before after'],
  ['Q&amp;A &#233; &#xE9; &eacute; &nbsp;', 'Q&A é é &eacute; \u00a0'],
])('%s', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

test('a megabyte of pages is as long as it says', () => {
  expect(oneMegabyte(['Nagorno-Karabakh', 'Երևան'])).toHaveLength(ONE_MB);
});
