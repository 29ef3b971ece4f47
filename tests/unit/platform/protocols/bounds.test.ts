import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '#core/cards/limits.ts';
import { LONGEST_LINE } from '#platform/protocols/mentions-protocol.ts';

/** The parts of a Valibot schema that this test looks at. */
type Schema = {
  readonly kind: string;
  readonly type: string;
  readonly requirement?: unknown;
  readonly pipe?: readonly Schema[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
  readonly items?: readonly Schema[];
  readonly item?: Schema;
  readonly key?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
};

const BOUNDS = new Set([
  'max_length',
  'length',
  'max_entries',
  'entries',
  'max_graphemes',
  'max_bytes',
  'values',
]);

/** True if a regular expression matches only texts of limited length. */
function isBounded(expression: unknown): boolean {
  const source = expression instanceof RegExp ? expression.source : '';
  return /^\^.*\$$/.test(source) && !/[*+]|\{\d+,\}/.test(source.replaceAll(/\\.|\[[^\]]*\]/g, 'x'));
}

/** Places in a schema that accept a text, list or record of any size. */
function unbounded(schema: Schema, place: string, seen = new Set<Schema>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const pipe = schema.pipe ?? [schema];
  const isSized = ['array', 'string', 'record'].includes(schema.type);
  const hasBound = pipe.some(
    one => BOUNDS.has(one.type) || (one.type === 'regex' && isBounded(one.requirement)),
  );
  const inner: [string, Schema | undefined][] = [
    ...Object.entries(schema.entries ?? {}),
    ...(schema.options ?? []).map((one, at): [string, Schema] => [`|${at}`, one as Schema]),
    ...(schema.items ?? []).map((one, at): [string, Schema] => [`[${at}]`, one]),
    ['[]', schema.item],
    ['key', schema.key],
    ['value', schema.value],
    ['', schema.wrapped],
    ...pipe.slice(1).map((one): [string, Schema] => ['', one]),
  ];
  return [
    ...(isSized && !hasBound ? [`${place}: ${schema.type}`] : []),
    ...inner.flatMap(([name, one]) =>
      one?.kind === 'schema' ? unbounded(one, name ? `${place}.${name}` : place, seen) : [],
    ),
  ];
}

const PLATFORM = join(import.meta.dirname, '../../../../platform');
const files = [
  ...readdirSync(join(PLATFORM, 'protocols'))
    .filter(name => /(?:protocol|requests)\.ts$/.test(name))
    .map(name => `protocols/${name}`),
  'settings/settings.ts',
];

describe('Every message between contexts has limits', () => {
  test.each(files)('%s', async file => {
    const module: Record<string, unknown> = await import(join(PLATFORM, file));
    const schemas = Object.entries(module).filter(
      (entry): entry is [string, Schema] => (entry[1] as Schema | null)?.kind === 'schema',
    );
    expect(schemas.length).toBeGreaterThan(0);
    expect(schemas.flatMap(([name, schema]) => unbounded(schema, name))).toEqual([]);
  });

  test('every card fits into them', () => {
    expect(LONGEST_LINE).toBeGreaterThanOrEqual(Math.max(LIMITS.title, LIMITS.gist));
  });
});
