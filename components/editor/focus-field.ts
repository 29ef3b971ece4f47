import { controlId, type FieldName } from '../fields/field-name.ts';

/** Scrolls a field into view and focuses it; for an entry as a whole, focuses the entry. */
export function focusField(field: FieldName): void {
  const element = document.getElementById(controlId(field));
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
