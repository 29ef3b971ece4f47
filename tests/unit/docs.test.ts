import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMessages } from '#assets/locales/message-files.ts';
import { PICTURES } from '#tests/demo/list-pictures.ts';

const ROOT = join(import.meta.dirname, '../..');
const CODE = ['core', 'platform', 'components', 'connected', 'entrypoints'];
const TOP = [...CODE, 'assets', 'docs', 'public', 'tests', '.github'];
const LEFT_OUT = ['node_modules', '.git', '.output', '.wxt', '.artifacts', '.vitest'];

const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'PRIVACY.md', 'SECURITY.md'],
  ...['docs', 'docs/decisions'].flatMap(folder =>
    readdirSync(join(ROOT, folder))
      .filter(file => file.endsWith('.md'))
      .map(file => `${folder}/${file}`),
  ),
];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Every file of the repository, by its path from the root. */
const files = readdirSync(ROOT, { withFileTypes: true }).flatMap(entry =>
  LEFT_OUT.includes(entry.name)
    ? []
    : entry.isDirectory()
      ? readdirSync(join(ROOT, entry.name), { recursive: true, encoding: 'utf8' }).map(path =>
          `${entry.name}/${path}`.replaceAll('\\', '/'),
        )
      : [entry.name],
);

/**
 * The faults of the paths that a text names in backticks. Fragments with braces or a star are not checked.
 *
 * - A path from the root (`core/cards/card.ts`, `tests/e2e`) must exist.
 * - The end of a path (`card-opener.ts`, `content/frame.ts`) must fit exactly one file; otherwise the reader would have
 *   to guess.
 */
function pathFaults(text: string, all: readonly string[]): string[] {
  const named = [...text.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)*)\/?`/g)].map(([, path]) => path!);
  return [...new Set(named)].flatMap(path => {
    const [top = ''] = path.split('/');
    if (TOP.includes(top) && path.includes('/')) return all.includes(path) ? [] : [`${path} is not there`];
    if (!/\.(?:tsx?|css|md)$/.test(path) || all.includes(path)) return [];
    const ends = all.filter(file => file.endsWith(`/${path}`));
    return ends.length === 1 ? [] : [`${path} is the end of ${ends.length} files: ${ends.join(', ')}`];
  });
}

describe('documents', () => {
  test.each(DOCUMENTS)('%s names only files that exist', document => {
    expect(pathFaults(read(document), files)).toEqual([]);
  });

  test.each(DOCUMENTS)('%s links only to files that exist', document => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)];
    const broken = links
      .map(([, link]) => link!)
      .filter(link => !existsSync(join(ROOT, dirname(document), link)));
    expect(broken).toEqual([]);
  });

  test('a missing or ambiguous path is reported', () => {
    const all = ['core/cards/card.ts', 'core/cards/name.ts', 'platform/name.ts'];
    expect(pathFaults('`core/cards/card.ts`, `card.ts`, `cards/card.ts`, `npm ci`, `a.b`', all)).toEqual([]);
    expect(pathFaults('`core/card.ts`', all)).toEqual(['core/card.ts is not there']);
    expect(pathFaults('`name.ts` and `gone.ts`', all)).toHaveLength(2);
  });
});

describe('docs/architecture.md', () => {
  const folders = [
    ...new Set(
      files
        .filter(file => /\.(?:tsx?)$/.test(file) && CODE.includes(file.split('/')[0]!))
        .map(file => dirname(file)),
    ),
  ].filter(folder => folder.includes('/'));

  test('names every folder with code', () => {
    const text = read('docs/architecture.md');
    expect(folders.length).toBeGreaterThan(50);
    expect(folders.filter(folder => !text.includes(`\`${folder}\``))).toEqual([]);
  });

  test('shows each route in at most a dozen steps', () => {
    const sections = read('docs/architecture.md').split(/^## /m);
    for (const route of ['block of text', 'hover', 'edit', 'import']) {
      const section = sections.find(text =>
        text.startsWith(`The route of a${/^[aeiou]/.test(route) ? 'n' : ''} ${route}\n`),
      );
      const steps = section?.match(/^\d+\. /gm) ?? [];
      expect(steps.length, route).toBeGreaterThan(2);
      expect(steps.length, route).toBeLessThanOrEqual(12);
    }
  });
});

test('each decision has a unique number, which its title repeats', () => {
  const decisions = readdirSync(join(ROOT, 'docs/decisions'));
  const numbers = decisions.map(file => Number(file.slice(0, 4)));
  expect(numbers).toEqual(decisions.map((_, index) => index + 1));
  for (const file of decisions)
    expect(read(`docs/decisions/${file}`)).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. `));
});

describe('labels in italics', () => {
  const labels = new Set(Object.values(readMessages('en')).map(({ message }) => message));
  /** Labels of browsers and GitHub, and the title of a pack. */
  const OTHERS = [
    'Code',
    'Download ZIP',
    'Install Add-on From File…',
    'Manage Extension Shortcuts',
    'South Caucasus',
    'this site',
  ];

  test.each(['README.md', 'PRIVACY.md'])('%s quotes the interface as it is', document => {
    const prose = read(document).replace(/```.*?```|`[^`\n]*`/gs, '');
    const quoted = [...prose.matchAll(/(?<!\w)_([^_]+)_(?!\w)/g)].map(([, words]) =>
      words!.replace(/\s+/g, ' '),
    );
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter(words => !labels.has(words) && !OTHERS.includes(words))).toEqual([]);
  });
});

describe('pictures', () => {
  const shown = DOCUMENTS.flatMap(document =>
    [...read(document).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words, link]) => ({
      words: words!,
      file: join(dirname(document), link!).replaceAll('\\', '/'),
    })),
  );

  test('the documents show exactly those that the command takes', () => {
    const taken = PICTURES.map(({ file }) => `docs/images/${file}`).sort();
    expect([...new Set(shown.map(({ file }) => file))].sort()).toEqual(taken);
    expect(readdirSync(join(ROOT, 'docs/images')).map(file => `docs/images/${file}`)).toEqual(taken);
  });

  test('have descriptions for readers who cannot see them', () => {
    for (const { words } of shown) expect(words.length).toBeGreaterThan(40);
  });
});
