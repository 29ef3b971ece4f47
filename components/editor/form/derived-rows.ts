import { DERIVED_KINDS, type DerivedKind } from '#core/cards/derived-kind.ts';
import { NameSchema } from '#core/cards/name.ts';
import { primaryLanguage } from '#core/language/primary-language.ts';
import { dependentNames, independentNames, OFF_BY_DEFAULT } from '#core/names/derive-names.ts';
import type { NamedCard } from '#core/names/derived-name.ts';
import { writtenLanguage } from '../../fields/written-language.ts';
import type { CardForm } from '../draft/form-schema.ts';
import { namesFromForm } from '../draft/from-form.ts';
import { finished } from '../finished.ts';
import { derivedUse } from './derived-choice.ts';

/** How names of a kind are used by default: everywhere, only beside the full name, or not at all. */
export type UsualUse = 'everywhere' | 'beside-full-name' | 'unmarked';

/** A derived name, with the language of the name that it follows from. */
export type DerivedWord = { readonly text: string; readonly language: string };

export type DerivedRow = {
  readonly kind: DerivedKind;
  readonly usual: UsualUse;
  /** Empty where the kind has a choice but the card's names no longer yield such a form. */
  readonly words: readonly DerivedWord[];
};

/** The parts of a form that names are derived from. */
type NamingForm = Pick<CardForm, 'kind' | 'title' | 'language' | 'gist' | 'names'>;

/**
 * The kinds of names that follow from the form's content, each with its forms, whatever the choices about them. An
 * unfinished name (one without text) yields none.
 */
export function derivedRows(form: NamingForm & Pick<CardForm, 'derived'>): DerivedRow[] {
  const card = namedCard(form);
  const independent = card ? independentNames(card) : [];
  const dependent = card ? dependentNames(card) : [];
  const written = new Set([card?.title, ...(card?.names.map(({ text }) => text) ?? [])]);
  return DERIVED_KINDS.flatMap(kind => {
    const words = new Map<string, DerivedWord>();
    for (const name of [...independent, ...dependent]) {
      if (name.kind === kind && !written.has(name.text) && !words.has(name.text)) words.set(name.text, name);
    }
    if (words.size === 0 && derivedUse(form.derived, kind) === 'usual') return [];
    return [{ kind, usual: usualUse(kind, dependent), words: ownLanguageFirst([...words.values()], card) }];
  });
}

/** Puts the names in the card's own language first, because its author reads that language. */
function ownLanguageFirst(words: readonly DerivedWord[], card: NamedCard | null): DerivedWord[] {
  const own = primaryLanguage(card?.language ?? '');
  const isOwn = ({ language }: DerivedWord) => primaryLanguage(language) === own;
  return [...words.filter(isOwn), ...words.filter(word => !isOwn(word))];
}

/** Kinds that always depend on a full name. Needed for rows without forms, which cannot show it. */
const DEPENDENT: ReadonlySet<DerivedKind> = new Set(['family-name', 'given-name', 'acronym', 'short-name']);

function usualUse(kind: DerivedKind, dependent: readonly { readonly kind: DerivedKind }[]): UsualUse {
  if (OFF_BY_DEFAULT.has(kind)) return 'unmarked';
  return DEPENDENT.has(kind) || dependent.some(name => name.kind === kind)
    ? 'beside-full-name'
    : 'everywhere';
}

function namedCard(form: NamingForm): NamedCard | null {
  const title = form.title.trim();
  if (title === '') return null;
  return {
    kind: form.kind,
    title,
    language: writtenLanguage(form.language) ?? 'en',
    gist: form.gist.trim(),
    names: finished(NameSchema, namesFromForm(form.names)),
  };
}
