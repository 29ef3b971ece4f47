import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const keep = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const CARDS = [
  { id: 'Q1', kind: 'person', title: 'Nikol Pashinyan', names: [] },
  { id: 'Q2', kind: 'place', title: 'Georgia', names: ['Sakartvelo'] },
  { id: 'Q3', kind: 'place', title: 'State of Georgia', names: ['Georgia'] },
];
const cards = keep('cards.json', JSON.stringify(CARDS));
const pack = keep('pack.json', JSON.stringify({ format: 'backgrounder-pack', cards: CARDS }));
const docs = keep(
  'docs.jsonl',
  [
    { id: 'd1', text: 'Nikol Pashinyan spoke. Then Pashinyan left.', mentions: [], span: [0, 5] },
    { id: 'd2', text: 'He moved to Georgia last year.' },
    { id: 'd3', text: 'Nothing here.' },
  ]
    .map(row => `${JSON.stringify(row)}\n`)
    .join('\n'),
);
const html = keep(
  'page.html',
  `<!doctype html><html lang="en-GB"><head><title>Talks</title><meta property="article:published_time" content="2023-09-19T10:00"></head>
<body><header>Georgia Times</header><nav><a>Georgia</a></nav><article><header><h1>Pash&shy;inyan speaks</h1></header>
<p>Prime Minister <b>Nikol</b>&nbsp;Pashinyan<script>var Georgia</script> spoke.</p><p>Sakartvelo listened.</p></article></body></html>`,
);
const text = keep('page.txt', 'Nikol Pashinyan\nspoke.\n\nSakartvelo listened.\n');

const read = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['tests/read/read.ts', ...args], { encoding: 'utf8', input });

test('prints one JSON row per document, with every mention', () => {
  const { stdout, stderr, status } = read(['--cards', cards, '--docs', docs]);
  expect([status, stderr]).toEqual([0, '']);
  const rows = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { id: string; mentions: Record<string, unknown>[] });
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(['id', 'mentions']);
    for (const mention of row.mentions)
      expect(Object.keys(mention)).toEqual(['start', 'end', 'card', 'candidates', 'why']);
  }
  expect(rows.map(({ id, mentions }) => [id, ...mentions.map(({ why: _, ...rest }) => rest)])).toEqual([
    [
      'd1',
      { start: 0, end: 15, card: 'Q1', candidates: ['Q1'] },
      { start: 28, end: 37, card: 'Q1', candidates: ['Q1'] },
    ],
    ['d2', { start: 12, end: 19, card: null, candidates: ['Q2', 'Q3'] }],
    ['d3'],
  ]);
  expect(rows[0]!.mentions[1]!.why).toContainEqual({
    for: 'Q1',
    reason: 'full-name-here',
    weight: 4,
    detail: 'Nikol Pashinyan',
  });
});

const MENTIONS_OF_PAGE = [
  'Pash\u00adinyan → Nikol Pashinyan  (full-name-here “Nikol Pashinyan” +4)',
  'Nikol\u00a0Pashinyan → Nikol Pashinyan  (is-title +4)',
  'Sakartvelo → Georgia  (is-name +3.5)',
];

test.each<[form: string, args: string[], input: string, lines: string[]]>([
  ['a pack and a page', [pack, html], '', MENTIONS_OF_PAGE],
  ['a list of cards and a page', ['--cards', cards, html], '', MENTIONS_OF_PAGE],
  [
    'a pack and a text',
    [pack, text],
    '',
    ['Nikol Pashinyan → Nikol Pashinyan  (is-title +4)', 'Sakartvelo → Georgia  (is-name +3.5)'],
  ],
  [
    'several files',
    [pack, text, html],
    '',
    [
      'Nikol Pashinyan → Nikol Pashinyan  (is-title +4)',
      'Sakartvelo → Georgia  (is-name +3.5)',
      ...MENTIONS_OF_PAGE,
    ],
  ],
])('lists the mentions of %s with their reasons', (_, args, input, lines) => {
  const { stdout, stderr, status } = read(args, input);
  expect([status, stderr]).toEqual([0, '']);
  expect(
    stdout
      .split('\n')
      .filter(line => line.startsWith('  '))
      .map(line => line.trim()),
  ).toEqual(lines);
});

test('lists every candidate of an unsure mention', () => {
  const moved = keep('moved.txt', 'He moved to Georgia last year.');
  expect(read([pack, moved]).stdout.split('\n').slice(2, 6)).toEqual([
    'He moved to Georgia last year.',
    '  Georgia → not sure:',
    '      Georgia  (is-title +4, used-as-place “He moved to Georgia last year.” +2, page-language +0.5)',
    '      State of Georgia  (is-name +3.5, used-as-place “He moved to Georgia last year.” +2, page-language +0.5)',
  ]);
});

test('reads the documents from standard input', () => {
  const { stdout } = read(['--cards', cards, '--docs', '-'], '{"id":"d","text":"Sakartvelo"}');
  expect(JSON.parse(stdout)).toMatchObject({ id: 'd', mentions: [{ start: 0, end: 10, card: 'Q2' }] });
});

test.each<[why: string, args: string[], input: string, status: number, message: RegExp]>([
  ['nothing to read', ['--cards', cards], '', 2, /^npm run -s read/],
  ['no cards', ['--docs', docs], '', 2, /^npm run -s read/],
  ['documents and a file at once', ['--cards', cards, '--docs', docs, html], '', 2, /^npm run -s read/],
  ['a file that is not there', [pack, join(folder, 'none.html')], '', 1, /none\.html/],
  ['a file of cards without cards', [keep('empty.json', '{}'), html], '', 1, /contains no cards/],
  [
    'a line that is no JSON',
    ['--cards', cards, '--docs', '-'],
    '{"id":"a","text":"b"}\nnone',
    1,
    /^Line 2 is not a document/,
  ],
  ['a line without text', ['--cards', cards, '--docs', '-'], '{"id":"a"}', 1, /^Line 1 is not a document/],
])('says what is wrong: %s', (_, args, input, status, message) => {
  const outcome = read(args, input);
  expect(outcome.status).toBe(status);
  expect(outcome.stderr).toMatch(message);
  expect(outcome.stderr).not.toContain('    at ');
});

test('prints what the extension finds out about a page', () => {
  const address = 'https://news.test/world/talks';
  const { stdout, stderr, status } = read(['--page', html, '--address', address]);
  expect([status, stderr]).toEqual([0, '']);
  const { blocks, ...row } = JSON.parse(stdout) as Record<string, unknown>;
  expect(row).toEqual({ language: 'en-GB', date: '2023-09-19', dateFrom: 'meta', title: 'Talks' });
  expect(blocks).toContain('Sakartvelo listened.');
  const dated = [
    '--page',
    keep('plain.html', '<h1>Talks</h1>'),
    '--address',
    'https://news.test/2023/09/19/talks',
  ];
  expect(JSON.parse(read([...dated, '--language', 'fr']).stdout)).toMatchObject({
    language: 'fr',
    date: '2023-09-19',
    dateFrom: 'address',
  });
});
