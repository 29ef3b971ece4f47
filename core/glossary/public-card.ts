import type { Card } from '../cards/card.ts';
import type { DerivedChoice } from '../cards/derived-kind.ts';
import type { Name } from '../cards/name.ts';
import { deepEqual } from './deep-equal.ts';

/**
 * A pack's card in the version used on pages where own names are not marked: with those of the pack's names that the
 * reader's edit has kept, and without anything that the edit added: names, sentences or relations.
 */
export function publicCard(pack: Card, edited: Card): Card {
  const left = keptNames(edited);
  const fitted = (name: Name): Name => narrowed(name, keptOf(name, left));
  const titled = pack.names.some(({ text }) => text === pack.title);
  const names =
    titled || left.some(({ text }) => text === pack.title)
      ? pack.names
      : [{ text: pack.title }, ...pack.names];
  const derived = fittedChoice(pack.derived, edited.derived);
  const { derived: _own, ...rest } = pack;
  return {
    ...rest,
    names: names.map(name => (name.unmarked ? name : fitted(name))),
    ...(derived && { derived }),
    ...(edited.private && { private: true }),
  };
}

/** The names under which the edited card is searched for. */
function keptNames({ title, names }: Card): Name[] {
  const marked = names.filter(({ unmarked }) => !unmarked);
  return names.some(({ text }) => text === title) ? marked : [{ text: title }, ...marked];
}

/** Of several entries with the same text, the one for the same languages, otherwise the first. */
function keptOf({ text, languages }: Name, left: readonly Name[]): Name | undefined {
  const same = left.filter(name => name.text === text);
  return same.find(name => deepEqual(name.languages, languages)) ?? same[0];
}

/** The pack's name with the edit's options, in no language that only one of them names; unmarked if none is left. */
function narrowed(name: Name, kept: Name | undefined): Name {
  if (!kept) return { ...name, unmarked: true };
  if (!name.languages) return kept;
  const { languages, ...rest } = kept;
  const both = languages ? name.languages.filter(tag => languages.includes(tag)) : name.languages;
  return both.length > 0 ? { ...rest, languages: both } : { ...name, unmarked: true };
}

/** Kinds that the reader switched off stay off; kinds that only the reader allows to count alone do not. */
function fittedChoice(
  pack: DerivedChoice | undefined,
  edited: DerivedChoice | undefined,
): DerivedChoice | undefined {
  const off = [...new Set([...(pack?.off ?? []), ...(edited?.off ?? [])])];
  const alone = (pack?.alone ?? []).filter(kind => edited?.alone?.includes(kind));
  if (off.length === 0 && alone.length === 0) return undefined;
  return { ...(off.length > 0 && { off }), ...(alone.length > 0 && { alone }) };
}
