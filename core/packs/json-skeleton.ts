/** The outline of a file: which fields hold lists and objects to be walked, and which hold values to be read whole. */
export type Skeleton =
  | { readonly type: 'value' }
  | { readonly type: 'list'; readonly items: Skeleton }
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, Skeleton>> };

/** Where something stands: `['packs', 0, 'cards', 12]`. */
export type Path = readonly (string | number)[];

const VALUE: Skeleton = { type: 'value' };
const VALUES: Skeleton = { type: 'list', items: VALUE };

/** Of both formats; which fields belong to which is for the reader of the file to say. */
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

/** The paths of all values, in the notation of the parser: `$.packs.*.cards.*`. */
export function valuePaths(skeleton: Skeleton, path = '$'): string[] {
  if (skeleton.type === 'value') return [path];
  if (skeleton.type === 'list') return valuePaths(skeleton.items, `${path}.*`);
  return Object.entries(skeleton.fields).flatMap(([key, field]) => valuePaths(field, `${path}.${key}`));
}

/** `packs[0].cards[12]`, as people write it. */
export function writePath(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}
