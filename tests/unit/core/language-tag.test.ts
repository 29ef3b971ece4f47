import { expect, test } from 'vitest';
import { languageTag } from '#core/language-tag.ts';

test.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['eng', 'en'],
  ['en_US', 'en-US'],
  ['en-us', 'en-US'],
  ['en_US.UTF-8', 'en-US'],
  ['ger', 'de'],
  ['GER', 'de'],
  ['deu', 'de'],
  ['fre', 'fr'],
  ['fre-CA', 'fr-CA'],
  ['spa', 'es'],
  ['lang:zh-tw', 'zh-TW'],
  ['lang:en', 'en'],
  ['zh_hant_tw', 'zh-Hant-TW'],
  ['no', 'no'],
  ['iw', 'he'],
  [' de ', 'de'],
  ['per', 'fa'],
  ['', ''],
  ['English (UK)', 'English (UK)'],
  ['-', '-'],
])('%j is %j', (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});
