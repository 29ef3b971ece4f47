import * as v from 'valibot';

/** The entries of a list that the schema already accepts. */
export function finished<Schema extends v.GenericSchema>(
  schema: Schema,
  list: unknown,
): v.InferOutput<Schema>[] {
  return Array.isArray(list) ? list.filter(entry => v.is(schema, entry)) : [];
}
