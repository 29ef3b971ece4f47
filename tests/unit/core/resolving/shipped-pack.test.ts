import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '#core/resolving/article.ts';
import { readArticle, readyGlossary } from '#core/resolving/read-article.ts';
import { loadCards } from '../../../read/load-cards.ts';
import { textOfPage } from '../../../read/text-of-page.ts';

/** The pack as it is shipped, applied to the sample article and to similar texts. */
const glossary = readyGlossary(loadCards('assets/packs/south-caucasus'));

/** Without characters that only control line breaks. */
const plain = (form: string) =>
  form.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');

/**
 * `form=title reason,reason` for each sure mention, `form?title|title` for an unsure one. Only reasons for the chosen
 * card are given.
 */
function read(article: Article): string[] {
  const title = (id: string) => glossary.byId.get(id)!.card.title;
  return readArticle(glossary, article).flatMap((mentions, block) =>
    mentions.map(({ start, end, card, candidates, why }) => {
      const form = plain(article.blocks[block]!.text.slice(start, end));
      if (card === null) return `${form}?${candidates.map(title).join('|')}`;
      const reasons = why
        .filter(({ for: id, weight }) => id === card && weight > 0)
        .map(({ reason }) => reason);
      return `${form}=${title(card)} ${reasons.join()}`;
    }),
  );
}

const { language, date, title, blocks } = textOfPage(
  readFileSync('tests/fixtures/pages/article.html', 'utf8'),
  'article.html',
);
const sample = read({ language, date, title, blocks: blocks.map(text => ({ text })) });

test.each<[name: string, card: string, reason: string, times: number]>([
  ['Nikol Pashinyan', 'Nikol Pashinyan', 'is-title', 1],
  ['Pashinyan', 'Nikol Pashinyan', 'full-name-here', 3],
  ['Aliyev', 'Ilham Aliyev', 'full-name-here', 1],
  ['Nagorno-Karabakh', 'Nagorno-Karabakh', 'is-title', 3],
  ['Stepanakert', 'Stepanakert', 'is-title', 3],
  ['Republic of Artsakh', 'De facto authorities of Nagorno-Karabakh', 'is-name', 1],
  ['Turkey', 'Turkey', 'related-card-here', 1],
  ['Lachin', 'Lachin', 'is-title', 1],
  ['Red Cross', 'International Committee of the Red Cross', 'full-name-here', 1],
])('the sample article: every "%s" is %s, for %s', (name, card, reason, times) => {
  const found = sample.filter(mention => mention.startsWith(`${name}=`) || mention.startsWith(`${name}?`));
  expect(found).toHaveLength(times);
  for (const mention of found) {
    expect(mention).toMatch(`${name}=${card} `);
    expect(mention).toMatch(reason);
  }
});

test('the sample article: a capital stands for a government only if it acts', () => {
  expect(
    sample
      .filter(mention => /^(?:Moscow|Baku|Yerevan)[=?]/.test(mention))
      .map(mention => mention.split(' ')[0]),
  ).toEqual([
    'Yerevan=Yerevan',
    'Moscow=Russia',
    'Baku=Azerbaijan',
    'Moscow?Moscow|Russia',
    'Yerevan=Armenia',
    'Baku=Azerbaijan',
  ]);
});

const NEWS = [
  'Moscow has been accused of looking away, and Nikol Pashinyan was among those who said so.',
  'Pashinyan’s critics in Yerevan wanted more. “The people of Karabakh are alone”, one of them wrote.',
  'In Artsakh nobody slept that night; Karabakh had no light. Snow fell in Moscow. Pashinyan slept badly too.',
];

test('a short story: short names, and the meaning of a capital', () => {
  expect(read({ language: 'en', date: '2023-09-20', blocks: NEWS.map(text => ({ text })) })).toEqual([
    'Moscow=Russia capital-of-card,used-as-government,page-language',
    'Nikol Pashinyan=Nikol Pashinyan is-title',
    'Pashinyan=Nikol Pashinyan is-name,full-name-here',
    'Yerevan=Yerevan is-title,used-as-place,page-language',
    'Karabakh=Nagorno-Karabakh is-name',
    'Artsakh=De facto authorities of Nagorno-Karabakh is-name',
    'Karabakh=Nagorno-Karabakh is-name',
    'Moscow=Moscow is-title,used-as-place,page-language',
    'Pashinyan=Nikol Pashinyan is-name,full-name-here',
  ]);
});

/** Everyday words in articles about something else: the pack's terms explain them as words of its own conflict. */
test.each([
  ['en', 'The exodus of staff from the firm went on. Aggression in toddlers is common.'],
  ['en', 'The blockade of the M25 ended, in an enclave of artists. Her separatism was a pose.'],
  ['en', 'Russia agreed on a ceasefire in Ukraine, Vladimir Putin said. Refugees left, drones fell on Kyiv.'],
  [
    'en',
    'The United States and the United Nations spoke of refugees, a truce and a humanitarian crisis in Gaza.',
  ],
  [
    'en',
    'Donald Trump called it ethnic cleansing. The UN Security Council voted on a ceasefire, and France on peacekeepers.',
  ],
  [
    'de',
    'Die Generalversammlung fordert einen Waffenstillstand, auch die USA dringen darauf. Flüchtlinge kamen.',
  ],
  ['fr', 'Moscou refuse un cessez-le-feu. Le blocus de Gaza continue, dit Emmanuel Macron.'],
  ['ru', 'Россия обсуждает перемирие. Беженцы и беспилотники, сказал Путин.'],
])('no term of the pack (%s): %s', (language, text) => {
  const found = readArticle(glossary, { language, blocks: [{ text }] }).flat();
  const kinds = found.map(
    ({ card, candidates }) => glossary.byId.get(card ?? candidates[0] ?? '')?.card.kind,
  );
  expect(kinds).not.toContain('term');
});

test.each([
  ['en', 'Armenia accused Azerbaijan of aggression.', 'aggression'],
  ['en', 'Azerbaijan kept up the blockade.', 'blockade'],
  ['en', 'Nikol Pashinyan spoke of the refugees.', 'displaced person'],
  ['de', 'Aserbaidschan lehnt einen Waffenstillstand ab.', 'ceasefire'],
])('a term of the pack (%s): %s', (language, text, title) => {
  const found = readArticle(glossary, { language, blocks: [{ text }] }).flat();
  expect(found.map(({ card }) => glossary.byId.get(card ?? '')?.card.title)).toContain(title);
});
