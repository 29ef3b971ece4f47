/** The texts of cards and files, as an error message about one of them names it. */
export type TextName =
  | 'address'
  | 'author'
  | 'description'
  | 'disputing-side'
  | 'disputing-statement'
  | 'drawn-by'
  | 'gist'
  | 'label'
  | 'licence'
  | 'name'
  | 'neutral-name'
  | 'note'
  | 'pack-title'
  | 'publisher'
  | 'side'
  | 'site'
  | 'source-id'
  | 'source-title'
  | 'statement'
  | 'summary'
  | 'tag'
  | 'title';

/** What can be wrong with a text. The first value is its {@link TextName}; further values are noted below. */
export const TEXT_CODES = [
  /** Second value: the longest that is allowed, in UTF-16 code units. */
  'text-too-long',
  /** Second value: the code point of the invisible character, `U+200B`. */
  'text-unseen',
  'text-half',
  'text-empty',
  'text-line-break',
] as const;

export type TextCode = (typeof TEXT_CODES)[number];

const OTHER_CODES = [
  // Problems with a single value. The comments on codes say what the values are.
  'address-too-long',
  'address-form',
  'card-id-too-long',
  'card-id-form',
  'date-form',
  'day-form',
  'day-unreal',
  'language-form',
  'key-form',
  'pack-id-too-long',
  'pack-id-form',
  /** The reserved id. */
  'pack-id-reserved',
  /** The maximum number of points. */
  'points-too-many',
  /** What was expected, and what was found, in the notation of the schema library. */
  'value-unexpected',
  /** The limit, and what was found. */
  'entries-too-many',
  'entries-too-few',
  'number-too-small',
  'number-too-large',
  'number-not-whole',
  // Problems with a card.
  'sources-same-id',
  'source-unknown',
  'checks-of-own-sources',
  'date-and-span',
  'known-since-and-beginning',
  'span-backwards',
  'relation-without-card',
  'end-of-other-kind',
  /** The required prefix of the id. */
  'new-id-not-own',
  // Problems with a file.
  /** The required prefix of the id. */
  'id-of-other-pack',
  /** Where the id occurs first. */
  'id-twice',
  'note-in-pack',
  'own-not-of-pack',
  'base-of-other-card',
  'pack-twice',
  'field-unknown',
  'field-of-other-format',
  'field-missing',
  'field-repeated',
  /** The name of the field, as a JSON string. */
  'named-field-repeated',
  'format-not-first',
  'version-not-before',
  'header-not-before',
  'version-form',
  'list-expected',
  'object-expected',
  /** The maximum number. */
  'choices-full',
  'page-dates-full',
] as const;

export type IssueCode = TextCode | (typeof OTHER_CODES)[number];

/** A code, and the values that its message mentions. The wording is up to the interface. */
export type Problem = { readonly code: IssueCode; readonly values: readonly (string | number)[] };

/** One problem with a value from outside. `path` leads to the field: `['statements', 2, 'from']`. */
export type Issue = Problem & { readonly path: readonly (string | number)[] };

/** Makes an issue at a path. */
export function issueAt(path: Issue['path'], code: IssueCode, ...values: Problem['values']): Issue {
  return { path, code, values };
}

/**
 * The message of a schema for a value that breaks a rule. The schema library allows only a string, so this joins the
 * code and its values with spaces; the values must not contain any.
 */
// @__NO_SIDE_EFFECTS__
export function problemMessage(code: Exclude<IssueCode, TextCode>, ...values: Problem['values']): string {
  return [code, ...values].join(' ');
}

/** The same for a text. */
export function textProblemMessage(code: TextCode, text: TextName, ...values: Problem['values']): string {
  return [code, text, ...values].join(' ');
}

/** Parses what {@link problemMessage} wrote; null for a message that is not ours. */
export function readProblem(message: string): Problem | null {
  const [first, ...values] = message.split(' ');
  const code = [...TEXT_CODES, ...OTHER_CODES].find(known => known === first);
  return code ? { code, values: values.map(value => (/^\d+$/.test(value) ? Number(value) : value)) } : null;
}

/** The parts of a schema library issue that are used. */
type SchemaIssue = {
  readonly type: string;
  readonly message: string;
  readonly expected: string | null;
  readonly received: string;
  readonly requirement?: unknown;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
};

/** Rules of the schema library for which our schemas have no message of their own, by the library's names. */
const CODE_OF_RULE: Readonly<Record<string, IssueCode>> = {
  max_length: 'entries-too-many',
  min_length: 'entries-too-few',
  max_value: 'number-too-large',
  min_value: 'number-too-small',
  integer: 'number-not-whole',
  safe_integer: 'number-not-whole',
};

function problemOf({ type, message, expected, received, requirement }: SchemaIssue): Problem {
  const own = readProblem(message);
  if (own) return own;
  const code = CODE_OF_RULE[type];
  if (code) return { code, values: typeof requirement === 'number' ? [requirement, received] : [received] };
  if (type === 'strict_object' && expected === 'never') return { code: 'field-unknown', values: [] };
  if (received === 'undefined') return { code: 'field-missing', values: [] };
  return { code: 'value-unexpected', values: [expected ?? '', received] };
}

/** Converts issues of the schema library into ours, at most `most` of them. */
export function toIssues(found: readonly SchemaIssue[], most = 20): Issue[] {
  return found.slice(0, most).map(finding => ({
    path: (finding.path ?? []).map(step => (typeof step.key === 'number' ? step.key : String(step.key))),
    ...problemOf(finding),
  }));
}
