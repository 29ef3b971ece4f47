/** Texts of cards and files, as a sentence about one of them names it. */
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
  | 'title';

/** What can be wrong with a text; the first value is its {@link TextName}. */
export const TEXT_CODES = [
  /** And the longest that is allowed, in UTF-16 code units. */
  'text-too-long',
  /** And the code point of the character: `U+200B`. */
  'text-unseen',
  'text-half',
  'text-empty',
  'text-line-break',
] as const;

export type TextCode = (typeof TEXT_CODES)[number];

const OTHER_CODES = [
  // Of one value.
  'address-too-long',
  'address-form',
  'card-id-too-long',
  'card-id-form',
  'date-form',
  'day-form',
  'day-unreal',
  'language-form',
  'pack-id-too-long',
  'pack-id-form',
  /** The id that no pack may have. */
  'pack-id-reserved',
  /** The most points. */
  'points-too-many',
  /** What is expected, and what is there: in the notation of the schema library. */
  'value-unexpected',
  /** What is allowed, and what is there. */
  'entries-too-many',
  'entries-too-few',
  'number-too-small',
  'number-too-large',
  'number-not-whole',
  // Of a card.
  'sources-same-id',
  'source-unknown',
  'checks-of-own-sources',
  'date-and-span',
  'span-backwards',
  'relation-without-card',
  'end-of-other-kind',
  /** The beginning of such an id. */
  'new-id-not-own',
  // Of a file.
  /** The beginning of such an id. */
  'id-of-other-pack',
  /** Where the id is first. */
  'id-twice',
  'note-in-pack',
  'own-not-of-pack',
  'base-of-other-card',
  'pack-twice',
  'field-unknown',
  'field-of-other-format',
  'field-missing',
  'field-repeated',
  /** The field’s name, as JSON writes it. */
  'named-field-repeated',
  'format-not-first',
  'version-not-before',
  'header-not-before',
  'version-form',
  'list-expected',
  'object-expected',
  /** How many there is room for. */
  'choices-full',
  'page-dates-full',
] as const;

export type IssueCode = TextCode | (typeof OTHER_CODES)[number];

/** A code, and what its sentence names. The words are the interface's part. */
export type Problem = { readonly code: IssueCode; readonly values: readonly (string | number)[] };

/** One thing wrong with a value from outside. `path` leads to the field: `['statements', 2, 'from']`. */
export type Issue = Problem & { readonly path: readonly (string | number)[] };

/** An issue at a path. */
export function issueAt(path: Issue['path'], code: IssueCode, ...values: Problem['values']): Issue {
  return { path, code, values };
}

/**
 * What a schema says of a value that breaks a rule: the code and its values, which hold no spaces, in the one text that
 * the schema library takes.
 */
export function says(code: Exclude<IssueCode, TextCode>, ...values: Problem['values']): string {
  return [code, ...values].join(' ');
}

/** The same of a text. */
export function saysOfText(code: TextCode, text: TextName, ...values: Problem['values']): string {
  return [code, text, ...values].join(' ');
}

/** What {@link says} wrote; null for a text that is not of ours. */
export function readProblem(message: string): Problem | null {
  const [first, ...values] = message.split(' ');
  const code = [...TEXT_CODES, ...OTHER_CODES].find(known => known === first);
  return code ? { code, values: values.map(value => (/^\d+$/.test(value) ? Number(value) : value)) } : null;
}

/** As much of a finding of the schema library as is looked at. */
type Finding = {
  readonly type: string;
  readonly message: string;
  readonly expected: string | null;
  readonly received: string;
  readonly requirement?: unknown;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
};

/** Rules of the schema library for which no schema of ours has a code of its own, by the library's names. */
const CODE_OF_RULE: Readonly<Record<string, IssueCode>> = {
  max_length: 'entries-too-many',
  min_length: 'entries-too-few',
  max_value: 'number-too-large',
  min_value: 'number-too-small',
  integer: 'number-not-whole',
  safe_integer: 'number-not-whole',
};

function problemOf({ type, message, expected, received, requirement }: Finding): Problem {
  const own = readProblem(message);
  if (own) return own;
  const code = CODE_OF_RULE[type];
  if (code) return { code, values: typeof requirement === 'number' ? [requirement, received] : [received] };
  if (type === 'strict_object' && expected === 'never') return { code: 'field-unknown', values: [] };
  if (received === 'undefined') return { code: 'field-missing', values: [] };
  return { code: 'value-unexpected', values: [expected ?? '', received] };
}

/** Turns the schema library's findings into ours; at most `most` of them. */
export function toIssues(found: readonly Finding[], most = 20): Issue[] {
  return found.slice(0, most).map(finding => ({
    path: (finding.path ?? []).map(step => (typeof step.key === 'number' ? step.key : String(step.key))),
    ...problemOf(finding),
  }));
}
