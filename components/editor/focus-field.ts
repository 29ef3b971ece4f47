import { controlId, type FieldName } from '../fields/field-name.ts';

/** Brings a field into sight and puts the focus there; for an entry as a whole, to the entry. */
export function focusField(field: FieldName): void {
  const element = document.getElementById(controlId(field));
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
