/**
 * Writes core/matching/characters/character-data.ts from the Unicode data of the running Node:
 *
 *   npm exec -- node tests/bench/generate-character-data.ts
 *   npx biome format --write core/matching/characters/character-data.ts
 *
 * The rules are those of docs/matching.md, section "Folding". They are applied here once, so that an extension's
 * worker has its tables after decoding a few kilobytes, and folds alike whatever the browser's Unicode version is.
 */
import { writeFileSync } from 'node:fs';
import { describeCharacter } from './character-rules.ts';
import { encodeTables } from './encode-character-data.ts';

const target = new URL('../../core/matching/characters/character-data.ts', import.meta.url);
const { values, attributes, shifts, expansions } = encodeTables(describeCharacter);
const inCode = (data: string) => `'${data.replaceAll('\\', '\\\\')}'`;

const tables = [
  ['ATTRIBUTES', 'Runs of equal attributes: the number of the value, and the length.', attributes],
  ['SHIFTS', 'One-to-one folds: gap, shift, count and stride.', shifts],
  ['EXPANSIONS', 'One-to-many folds: gap, number of units, the units.', expansions],
] as const;

/** Changes whenever the tables change (FNV-1a of all data that they are unpacked from). */
let version = 0x811c9dc5;
for (const text of [JSON.stringify(values), ...tables.map(([, , data]) => data)])
  for (let index = 0; index < text.length; index++)
    version = Math.imul(version ^ text.charCodeAt(index), 0x01000193);

writeFileSync(
  target,
  [
    `// Written by tests/bench/generate-character-data.ts from Unicode ${process.versions.unicode}; do not edit.`,
    '// The format is described in character-tables.ts.',
    '',
    '/** An index that was compiled with other tables must not be used. */',
    `export const TABLES_VERSION = ${version};`,
    '',
    '/** Attributes that runs have. */',
    `export const VALUES: readonly (readonly [number, number?])[] = ${JSON.stringify(values)};`,
    ...tables.map(
      ([name, comment, data]) => `\n/** ${comment} */\nexport const ${name} =\n  ${inCode(data)};`,
    ),
    '',
  ].join('\n'),
);
