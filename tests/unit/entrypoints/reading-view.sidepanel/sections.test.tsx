import { beforeEach, expect, test, vi } from 'vitest';
import { MessagesContext } from '#components/messages.ts';
import type { Card } from '#core/cards/card.ts';
import type { ReadArticle, ReadBlock } from '#core/reading-view/page-text.ts';
import { SECTIONS, type SectionProps } from '../../../../entrypoints/reading-view.sidepanel/sections.tsx';
import { english } from '../../components/english.ts';
import { click, drawn, passes } from '../../rendered.ts';

const seen = vi.hoisted(() => ({ opened: [] as unknown[], saved: [] as string[] }));
vi.mock('#connected/options/open-options.ts', () => ({
  openOptions: async (route: unknown) => void seen.opened.push(route),
}));
vi.mock('#connected/download.ts', () => ({
  download: (_file: Blob, name: string) => void seen.saved.push(name),
}));

beforeEach(() => {
  seen.opened.length = 0;
  seen.saved.length = 0;
});

const messages = english();
const card = (id: string, title: string): Card => ({
  id,
  kind: 'person',
  title,
  language: 'en',
  gist: `About ${title}`,
  names: [],
  statements: [],
  sources: [],
});
const CARDS = [card('p:a', 'Anahit Avetisyan'), card('p:b', 'Boris Baker')];

const ARTICLE = {
  title: 'Talks resume',
  address: 'https://news.example/a',
  language: 'en',
  date: null,
} as unknown as ReadArticle;

const TEXT = 'Anahit Avetisyan met Zurab Zhvania in Poti. Zurab Zhvania spoke first. Zurab Zhvania left.';
const BLOCKS = [{ text: TEXT, mentions: [], start: 0 }] as unknown as ReadBlock[];

function section(key: (typeof SECTIONS)[number]['key'], more: Partial<SectionProps> = {}) {
  const { View } = SECTIONS.find(one => one.key === key)!;
  const opened: string[] = [];
  const page = drawn(
    <MessagesContext.Provider value={messages}>
      <View
        glossary={{} as never}
        article={ARTICLE}
        blocks={BLOCKS}
        cards={{ cards: CARDS, all: CARDS, packs: new Map(), read: true }}
        mentions={new Map([['p:a', 1]])}
        onOpen={id => opened.push(id)}
        held={false}
        {...more}
      />
    </MessagesContext.Provider>,
  );
  return { page, opened };
}

test('each section has a tab with its name', () => {
  const names = SECTIONS.map(({ words }) => messages.t(words));
  expect(names.every(name => name !== '')).toBe(true);
  expect(new Set(names).size).toBe(SECTIONS.length);
});

test.each(SECTIONS.map(({ key }) => key))(
  '%s can be shown of an article without cards and without a day',
  key => {
    const { page } = section(key, {
      blocks: [],
      cards: { cards: [], all: [], packs: new Map(), read: true },
      mentions: new Map(),
    });
    expect(page.textContent).not.toBe('');
  },
);

test('a name that no card explains begins a card, with its sentence and the article as a source', async () => {
  const { page } = section('unexplained');
  await passes();
  expect(page.textContent).toContain('Zurab Zhvania');
  click(page, messages.t('readingStartCard', 'Zurab Zhvania'));
  expect(seen.opened).toMatchObject([
    {
      page: 'new',
      title: 'Zurab Zhvania',
      id: null,
      context: {
        sentence: expect.stringContaining('Zurab Zhvania'),
        address: 'https://news.example/a',
        headline: 'Talks resume',
        date: null,
      },
    },
  ]);
});

test('a name that one of the reader’s cards has is not listed, even if it is not marked in the page', async () => {
  const found = [{ id: 'own:z', card: card('own:z', 'Zurab Zhvania') }];
  const ask = async () => ({ ok: true, value: found });
  const { page } = section('unexplained', {
    glossary: { search: ask, getMany: ask } as never,
    held: true,
  });
  await passes();
  const names = [...page.querySelectorAll('.reading-row-title')].map(({ textContent }) => textContent);
  expect(names).not.toContain('Zurab Zhvania');
});

test('the sheet is saved as a file', () => {
  const { page } = section('sheet');
  click(page, messages.t('readingSave'));
  expect(seen.saved).toEqual(['background.md']);
});
