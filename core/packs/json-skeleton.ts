/**
 * The outline of a file: which fields contain lists and objects to walk through, and which contain values to read
 * whole.
 */
export type Skeleton =
  | { readonly type: 'value' }
  | { readonly type: 'list'; readonly items: Skeleton }
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, Skeleton>> };

/** The position of a value: `['packs', 0, 'cards', 12]`. */
export type Path = readonly (string | number)[];

const VALUE: Skeleton = { type: 'value' };
const VALUES: Skeleton = { type: 'list', items: VALUE };

/** The fields of both formats together; the reader of the file checks which fields belong to which format. */
export const FILE_SKELETON: Skeleton = {
  type: 'object',
  fields: {
    $schema: VALUE,
    format: VALUE,
    version: VALUE,
    pack: VALUE,
    cards: VALUES,
    settings: VALUE,
    packs: { type: 'list', items: { type: 'object', fields: { pack: VALUE, cards: VALUES } } },
    own: VALUES,
    choices: VALUES,
    pageDates: VALUES,
  },
};

/** The paths of all values, in the parser's notation: `$.packs.*.cards.*`. */
export function valuePaths(skeleton: Skeleton, path = '$'): string[] {
  if (skeleton.type === 'value') return [path];
  if (skeleton.type === 'list') return valuePaths(skeleton.items, `${path}.*`);
  return Object.entries(skeleton.fields).flatMap(([key, field]) => valuePaths(field, `${path}.${key}`));
}

/** A path in the usual notation: `packs[0].cards[12]`. */
export function writePath(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}
