import { DERIVED_KINDS, type DerivedKind } from '#core/cards/derived-kind.ts';
import type { DerivedForm } from '../draft/form-schema.ts';

/**
 * The choice about one kind of derived names. `alone` marks them even where the full name does not occur, or marks them
 * at all if the kind is unmarked by default.
 */
export type DerivedUse = 'usual' | 'never' | 'alone';

export function derivedUse({ off, alone }: DerivedForm, kind: DerivedKind): DerivedUse {
  // A kind in both lists is not derived at all, so `off` is checked first.
  return off.includes(kind) ? 'never' : alone.includes(kind) ? 'alone' : 'usual';
}

/**
 * The form with the choice for one kind replaced. The lists keep a fixed order, so that going back leaves no
 * difference.
 */
export function withUse({ off, alone }: DerivedForm, kind: DerivedKind, use: DerivedUse): DerivedForm {
  const set = (list: readonly DerivedKind[], on: boolean) =>
    DERIVED_KINDS.filter(other => (other === kind ? on : list.includes(other)));
  return { off: set(off, use === 'never'), alone: set(alone, use === 'alone') };
}

/** The kinds that differ from their defaults, with their choices. */
export function decided(
  form: DerivedForm,
): { readonly kind: DerivedKind; readonly use: Exclude<DerivedUse, 'usual'> }[] {
  return DERIVED_KINDS.flatMap(kind => {
    const use = derivedUse(form, kind);
    return use === 'usual' ? [] : [{ kind, use }];
  });
}
