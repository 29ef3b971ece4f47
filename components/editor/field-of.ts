import type { Issue } from '#core/cards/issue.ts';
import type { FieldName } from '../fields/field-name.ts';
import type { EntryKeys } from './draft/from-form.ts';

/** Where what is wrong as a whole is shown, and what cannot be said to stand in one field. */
export const WHOLE_FORM: FieldName = 'whole';

// Where an entry of the value has another name, or is one field of several, in the form.
const RELATION: Readonly<Record<string, string>> = {
  type: 'relationType',
  card: 'relationCard',
  side: 'relationSide',
};
const POSITION = ['longitude', 'latitude'];

/** The field that shows an issue. `keys` leads from positions in the value to the entries of the form. */
export function fieldOf(path: Issue['path'], keys: EntryKeys): FieldName {
  const [list, at, part, inner, last] = path;
  if (list === undefined) return WHOLE_FORM;
  if (list === 'place') return placeField(path.slice(1), keys);
  if (typeof at !== 'number') return String(list);
  if (list === 'names') return joined('names', keys.names[at], part);
  if (list === 'sources') return joined('sources', keys.sources[at], part);
  if (list !== 'statements') return String(list);
  const statement = keys.statements[at];
  if (part === 'relation') return joined('statements', statement?.key, RELATION[String(inner)]);
  if (part === 'disputedBy' && typeof inner === 'number') {
    return joined('statements', statement?.key, `disputes-${statement?.disputes[inner]}-${last ?? 'text'}`);
  }
  return joined('statements', statement?.key, part);
}

function placeField([list, at, part, inner]: Issue['path'], keys: EntryKeys): FieldName {
  if (list === 'drawnBy') return 'drawnBy';
  if (typeof at !== 'number') return 'shapes';
  return joined('shapes', keys.shapes[at], part === 'position' ? POSITION[Number(inner)] : part);
}

function joined(list: string, key: string | undefined, part: string | number | undefined): FieldName {
  if (key === undefined) return list;
  return part === undefined ? `${list}-${key}` : `${list}-${key}-${part}`;
}
