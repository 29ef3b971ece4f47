import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hooks-'));
  mkdirSync(join(folder, 'entrypoints/options'), { recursive: true });
  const { vcs: _, $schema: __, ...rules } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The rules about hooks that the linter reports for a component with this body. */
function broken(body: string): string[] {
  writeFileSync(
    join(folder, 'entrypoints/options/Probe.tsx'),
    `import { useEffect, useState } from 'preact/hooks';
import { useQuery } from './use-query.ts';

export function Probe({ id, on }: { id: string; on: boolean }) {
  const [count, setCount] = useState(0);
  ${body}
  return <b>{count}</b>;
}
`,
  );
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout + stderr).toContain('Checked');
  return [...new Set((stdout + stderr).match(/useHookAtTopLevel|useExhaustiveDependencies/g))].sort();
}

test.each([
  ['a conditional hook', 'if (on) useEffect(() => setCount(1), []);', ['useHookAtTopLevel']],
  ['a dependency left out', 'useEffect(() => setCount(id.length), []);', ['useExhaustiveDependencies']],
  ['a query whose list is not complete', 'useQuery(async () => id, []);', ['useExhaustiveDependencies']],
  ['complete lists', 'useEffect(() => setCount(id.length), [id]); useQuery(async () => id, [id]);', []],
  ['a trigger that the effect does not read', 'useEffect(() => setCount(0), [on]);', []],
])('the linter and %s', (_, body, rules) => expect(broken(body)).toEqual(rules), 30_000);
