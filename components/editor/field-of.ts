import type { Issue } from '#core/cards/issue.ts';
import type { FieldName } from '../fields/field-name.ts';
import type { EntryKeys } from './draft/from-form.ts';

/** The field for faults of the card as a whole, and for those that belong to no single field. */
export const WHOLE_FORM: FieldName = 'whole';

// Properties of the value that have another name in the form, or are one of several fields there.
const RELATION: Readonly<Record<string, string>> = {
  type: 'relationType',
  card: 'relationCard',
  side: 'relationSide',
};
const POSITION = ['longitude', 'latitude'];

/** The field that shows an issue. `keys` maps positions in the value to entries of the form. */
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
