/** What a floor contains, and what it may import besides its own files. `tests/` is above all of them. */
type FloorRule = {
  holds: string;
  /** Other floors. */
  mayImport: readonly string[];
  /** Packages by name; `node:` means every module of Node.js. */
  packages: readonly string[];
  /** What to do if one of its files needs something else. */
  instead: string;
};

/** The floors from the highest to the lowest. Each name is a folder at the root. */
export const FLOORS: Readonly<Record<string, FloorRule>> = {
  entrypoints: {
    holds: 'what the browser loads: wiring, and what only that place needs. One never imports another',
    mayImport: ['connected', 'components', 'platform', 'core', 'assets'],
    packages: ['preact', 'wxt', 'valibot', 'lucide', '@floating-ui/dom'],
    instead: 'move what it needs to connected/ or below',
  },
  connected: {
    holds: 'what several entrypoints share and needs both Preact and the browser',
    mayImport: ['components', 'platform', 'core', 'assets'],
    packages: ['preact', 'wxt', 'valibot'],
    instead: 'move what it needs to components/, platform/ or core/',
  },
  components: {
    holds: 'the interface in Preact: properties in, events out; no browser, no database',
    mayImport: ['core', 'assets'],
    packages: ['preact', 'valibot', 'lucide', '@tanstack/virtual-core'],
    instead: 'have it passed in as a property',
  },
  platform: {
    holds: "the browser's API and the database; no Preact",
    mayImport: ['core', 'assets'],
    packages: ['wxt', 'dexie', 'valibot'],
    instead: 'move data to core/, or have a function passed in',
  },
  core: {
    holds: 'pure TypeScript: no DOM, no browser, no Preact, no Dexie',
    mayImport: [],
    packages: [
      'valibot',
      '@streamparser/json',
      'd3-geo',
      'topojson-client',
      'geojson',
      'topojson-specification',
    ],
    instead: 'have it passed in',
  },
  assets: {
    holds: 'packs, texts of the interface, styles, icon; and the code with which the build prepares them',
    mayImport: [],
    packages: ['node:', 'terser', 'vite'],
    instead: 'have it passed in',
  },
};

/** Packages and files that no page script may load, not even through other files. */
export const NOT_IN_PAGES =
  /^(?:dexie|webextension-polyfill|platform\/(?:card-reads|choices|database|glossary|index-store|keeping|page-dates|store|transfer)\/.*)$/;

const code = (texts: readonly string[]) => texts.map(text => `\`${text}\``).join(' ') || '–';

/** The table as README.md, CONTRIBUTING.md and docs/architecture.md show it. */
export function floorTable(): string {
  const rows = Object.entries(FLOORS).map(
    ([floor, { holds, mayImport, packages }]) =>
      `| \`${floor}/\` | ${holds} | ${code(mayImport.map(name => `${name}/`))} | ${code(packages)} |`,
  );
  return ['| floor | what is there | may import | packages |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
