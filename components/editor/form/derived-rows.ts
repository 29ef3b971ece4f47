import { DERIVED_KINDS, type DerivedKind } from '#core/cards/derived-kind.ts';
import { NameSchema } from '#core/cards/name.ts';
import { leaningNames, OFF_BY_DEFAULT, standingNames } from '#core/names/derive-names.ts';
import type { NamedCard } from '#core/names/derived-name.ts';
import { writtenLanguage } from '../../fields/written-language.ts';
import type { CardForm } from '../draft/form-schema.ts';
import { namesFromForm } from '../draft/from-form.ts';
import { finished } from '../finished.ts';
import { derivedUse } from './derived-choice.ts';

/** How names of a kind count where nothing is decided: everywhere, beside the full name, or not at all. */
export type UsualUse = 'everywhere' | 'beside-full-name' | 'unmarked';

/** A form in the language of the name that it follows from. */
export type DerivedWord = { readonly text: string; readonly language: string };

export type DerivedRow = {
  readonly kind: DerivedKind;
  readonly usual: UsualUse;
  /** None where the kind was decided on and the card's names yield no such form (any more). */
  readonly words: readonly DerivedWord[];
};

/** The part of a form that names are derived from. */
type NamingForm = Pick<CardForm, 'kind' | 'title' | 'language' | 'gist' | 'names'>;

/**
 * The kinds of names that follow from what stands in the form, each with its forms, whatever is decided on them. What
 * is not finished (a name without text) yields none.
 */
export function derivedRows(form: NamingForm & Pick<CardForm, 'derived'>): DerivedRow[] {
  const card = namedCard(form);
  const standing = card ? standingNames(card) : [];
  const leaning = card ? leaningNames(card) : [];
  const written = new Set([card?.title, ...(card?.names.map(({ text }) => text) ?? [])]);
  return DERIVED_KINDS.flatMap(kind => {
    const words = new Map<string, DerivedWord>();
    for (const name of [...standing, ...leaning]) {
      if (name.kind === kind && !written.has(name.text) && !words.has(name.text)) words.set(name.text, name);
    }
    if (words.size === 0 && derivedUse(form.derived, kind) === 'usual') return [];
    return [{ kind, usual: usualUse(kind, leaning), words: ownLanguageFirst([...words.values()], card) }];
  });
}

/** Those in the card's own language stand first: its author reads them. */
function ownLanguageFirst(words: readonly DerivedWord[], card: NamedCard | null): DerivedWord[] {
  const isOwn = ({ language }: DerivedWord) => language.split('-')[0] === card?.language.split('-')[0];
  return [...words.filter(isOwn), ...words.filter(word => !isOwn(word))];
}

/** Kinds that lean on a full name wherever they come about, for rows without a form to ask. */
const LEANING: ReadonlySet<DerivedKind> = new Set(['family-name', 'given-name', 'acronym', 'short-name']);

function usualUse(kind: DerivedKind, leaning: readonly { readonly kind: DerivedKind }[]): UsualUse {
  if (OFF_BY_DEFAULT.has(kind)) return 'unmarked';
  return LEANING.has(kind) || leaning.some(name => name.kind === kind) ? 'beside-full-name' : 'everywhere';
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
