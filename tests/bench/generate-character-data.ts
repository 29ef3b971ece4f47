/**
 * Writes core/matching/character-data.ts from the Unicode data of the Node that runs it.
 *
 *   npm run characters
 *
 * The rules are those of docs/matching.md, section "Folding". They are applied here, once, so that an extension's
 * worker has its tables after decoding a few kilobytes, and folds alike under every browser's Unicode version.
 */
import { writeFileSync } from 'node:fs';
import { describeCharacter } from './character-rules.ts';
import { encodeTables } from './encode-character-data.ts';

const target = new URL('../../core/matching/character-data.ts', import.meta.url);
const lines = encodeTables(describeCharacter).map(
  ([name, comment, data]) => `/** ${comment} */\nexport const ${name} =\n  '${data}';\n`,
);

writeFileSync(
  target,
  `// Written by tests/bench/generate-character-data.ts from Unicode ${process.versions.unicode}; do not edit.\n` +
    `// The format is described in characters.ts.\n\n${lines.join('\n')}`,
);
