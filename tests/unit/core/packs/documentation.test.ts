import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATEMENT_KINDS } from '#core/cards/statement-kinds.ts';
import { FILE_LIMITS } from '#core/packs/file-limits.ts';
import { readAll } from './read-all.ts';

const text = readFileSync(new URL('../../../../docs/pack-format.md', import.meta.url), 'utf8');
const examples = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, example = '']) => example);

describe('../../../../docs/pack-format.md', () => {
  it('shows a complete pack and a complete export', () => {
    expect(examples.map(example => readAll(example).format)).toEqual(['pack', 'export']);
  });

  it.each(examples.map((example, index) => [index + 1, example] as const))(
    'example %i is a sound file',
    (_, example) => {
      const { events, fault } = readAll(example);
      expect(fault).toBeNull();
      expect(events.filter(event => event.type.startsWith('refused'))).toEqual([]);
    },
  );

  it.each(STATEMENT_KINDS)('names the statement kind "%s"', kind => {
    expect(text).toMatch(new RegExp(`its kind \\([^)]*\`${kind}\``));
  });

  it('names the limits as they are in the code', () => {
    for (const bound of [
      `${FILE_LIMITS.file / 1024 / 1024} MB`,
      `${FILE_LIMITS.element / 1024 / 1024} MB`,
      FILE_LIMITS.cards.toLocaleString('en'),
      `${FILE_LIMITS.depth} levels`,
    ]) {
      expect(text).toContain(bound);
    }
  });
});
