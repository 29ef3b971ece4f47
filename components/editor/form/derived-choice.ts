import { DERIVED_KINDS, type DerivedKind } from '#core/cards/derived-kind.ts';
import type { DerivedForm } from '../draft/form-schema.ts';

/** What is decided on one kind of derived names; `alone` counts them without the full name, or marks them at all. */
export type DerivedUse = 'usual' | 'never' | 'alone';

export function derivedUse({ off, alone }: DerivedForm, kind: DerivedKind): DerivedUse {
  // What is in both is not derived at all: "off" is asked first.
  return off.includes(kind) ? 'never' : alone.includes(kind) ? 'alone' : 'usual';
}

/** The form with one kind decided anew. Lists are kept in one order, so that going back leaves no trace. */
export function withUse({ off, alone }: DerivedForm, kind: DerivedKind, use: DerivedUse): DerivedForm {
  const set = (list: readonly DerivedKind[], on: boolean) =>
    DERIVED_KINDS.filter(one => (one === kind ? on : list.includes(one)));
  return { off: set(off, use === 'never'), alone: set(alone, use === 'alone') };
}

/** The kinds that are not as usual. */
export function decided(
  form: DerivedForm,
): { readonly kind: DerivedKind; readonly use: Exclude<DerivedUse, 'usual'> }[] {
  return DERIVED_KINDS.flatMap(kind => {
    const use = derivedUse(form, kind);
    return use === 'usual' ? [] : [{ kind, use }];
  });
}
