/**
 * Replaces Valibot in the script of every page: the same schemas and functions, but parsing gives only the value or a
 * failure. Valibot reports every issue with its path and a message, which nobody reads in a page. The build swaps this
 * module in for that one script (wxt.config.ts), where every page pays for each byte; the types are Valibot's. Has only
 * the functions that the script's schemas use.
 */

/** The result for a value that does not match its schema. */
const WRONG: unique symbol = Symbol();

type Schema = (value: unknown) => unknown;
type Entries = Readonly<Record<string, Schema>>;

/* @__NO_SIDE_EFFECTS__ */
export function check(isRight: (value: never) => boolean): Schema {
  return value => (isRight(value as never) ? value : WRONG);
}

/* @__NO_SIDE_EFFECTS__ */
export function string(): Schema {
  return check(value => typeof value === 'string');
}

/* @__NO_SIDE_EFFECTS__ */
export function boolean(): Schema {
  return check(value => typeof value === 'boolean');
}

/* @__NO_SIDE_EFFECTS__ */
export function number(): Schema {
  return check(value => typeof value === 'number' && !Number.isNaN(value));
}

/* @__NO_SIDE_EFFECTS__ */
export function unknown(): Schema {
  return value => value;
}

/* @__NO_SIDE_EFFECTS__ */
export function picklist(options: readonly unknown[]): Schema {
  return check(value => options.includes(value));
}

/* @__NO_SIDE_EFFECTS__ */
export function literal(wanted: unknown): Schema {
  return check(value => value === wanted);
}

/* @__NO_SIDE_EFFECTS__ */
export function integer(): Schema {
  return check(Number.isInteger);
}

/* @__NO_SIDE_EFFECTS__ */
export function safeInteger(): Schema {
  return check(Number.isSafeInteger);
}

/* @__NO_SIDE_EFFECTS__ */
export function minValue(least: number): Schema {
  return check(value => value >= least);
}

/* @__NO_SIDE_EFFECTS__ */
export function maxValue(most: number): Schema {
  return check(value => value <= most);
}

/* @__NO_SIDE_EFFECTS__ */
export function maxLength(most: number): Schema {
  return check(({ length }: string) => length <= most);
}

/* @__NO_SIDE_EFFECTS__ */
export function maxEntries(most: number): Schema {
  return check((value: object) => Object.keys(value).length <= most);
}

/* @__NO_SIDE_EFFECTS__ */
export function nonEmpty(): Schema {
  return check(({ length }: string) => length > 0);
}

/* @__NO_SIDE_EFFECTS__ */
export function regex(shape: RegExp): Schema {
  return check(value => shape.test(value));
}

/* @__NO_SIDE_EFFECTS__ */
export function nullable(schema: Schema): Schema {
  return value => (value === null ? value : schema(value));
}

/* @__NO_SIDE_EFFECTS__ */
export function optional(schema: Schema, missing?: unknown): Schema {
  return value => (value === undefined ? missing : schema(value));
}

/* @__NO_SIDE_EFFECTS__ */
export function fallback(schema: Schema, instead: unknown): Schema {
  return value => {
    const found = schema(value);
    return found === WRONG ? instead : found;
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function pipe(...steps: readonly Schema[]): Schema {
  return value => steps.reduce((found, step) => (found === WRONG ? found : step(found)), value);
}

/* @__NO_SIDE_EFFECTS__ */
export function array(item: Schema): Schema {
  return value => {
    const found = Array.isArray(value) ? value.map(item) : [WRONG];
    return found.includes(WRONG) ? WRONG : found;
  };
}

/** Parses the given keys, each by its schema; leaves out a key whose value is missing and has no default. */
function parseEntries(keys: readonly string[], value: unknown, schemaOf: (key: string) => Schema): unknown {
  if (typeof value !== 'object' || value === null) return WRONG;
  const found = keys.map(key => [key, schemaOf(key)((value as Entries)[key])] as const);
  if (found.some(([, part]) => part === WRONG)) return WRONG;
  return Object.fromEntries(found.filter(([key, part]) => part !== undefined || key in value));
}

/* @__NO_SIDE_EFFECTS__ */
export function object(entries: Entries): Schema & { readonly entries: Entries } {
  const parseObject = (value: unknown) =>
    parseEntries(Object.keys(entries), value, key => entries[key] as Schema);
  return Object.assign(parseObject, { entries });
}

/* @__NO_SIDE_EFFECTS__ */
export function record(_key: Schema, item: Schema): Schema {
  return value => parseEntries(Object.keys(Object(value)), value, () => item);
}

export function safeParse(schema: Schema, value: unknown): { success: boolean; output: unknown } {
  const output = schema(value);
  return { success: output !== WRONG, output };
}

export function parse(schema: Schema, value: unknown): unknown {
  const { success, output } = safeParse(schema, value);
  if (!success) throw new TypeError();
  return output;
}

// The script of every page never parses with these: they are only in the same files as its own schemas, and the build
// drops them. If the script did use them, every value would fail.

/* @__NO_SIDE_EFFECTS__ */
export function strictObject(_entries: Entries): Schema {
  return () => WRONG;
}

/* @__NO_SIDE_EFFECTS__ */
export function strictTuple(_items: readonly Schema[]): Schema {
  return () => WRONG;
}

/* @__NO_SIDE_EFFECTS__ */
export function variant(_key: string, _options: readonly Schema[]): Schema {
  return () => WRONG;
}
