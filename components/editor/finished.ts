import * as v from 'valibot';

/** The entries of a list that the schema already accepts, as it reads them: with language tags in their preferred form. */
export function finished<Entry>(schema: v.GenericSchema<unknown, Entry>, entries: unknown): Entry[] {
  const list = Array.isArray(entries) ? entries : [];
  return list.flatMap(entry => {
    const parsed = v.safeParse(schema, entry);
    return parsed.success ? [parsed.output] : [];
  });
}
