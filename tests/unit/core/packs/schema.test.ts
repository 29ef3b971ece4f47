import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '#tests/tools/json-schemas.ts';

const FOLDER = new URL('../../../../docs/schema/', import.meta.url);
const schemas = jsonSchemas();

describe('the published JSON Schemas', () => {
  it.each(Object.keys(schemas))(
    '%s is what the code checks (write it anew: node tests/tools/write-schema.ts)',
    file => {
      expect(readFileSync(new URL(file, FOLDER), 'utf8')).toBe(schemas[file]);
    },
  );

  it('are the only files in their folder', () =>
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(schemas).sort()));
});
