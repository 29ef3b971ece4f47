import type { SchemaVersion } from './schema-version.ts';
import { VERSION_1 } from './versions/version-1.ts';

/** Every step of the schema, oldest first. Append only. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [VERSION_1];
