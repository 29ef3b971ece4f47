/** Updates the published JSON Schemas: `node tests/tools/write-schema.ts`. */
import { writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schemas.ts';

for (const [file, text] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`../../docs/schema/${file}`, import.meta.url), text);
}
