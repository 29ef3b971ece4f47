import type { Card, CardKind } from '#core/cards/card.ts';
import type { Name } from '#core/cards/name.ts';
import type { Statement } from '#core/cards/statement.ts';
import type { DerivedChoice } from '#core/names/derived-name.ts';

type Parts = {
  names?: (string | Name)[];
  gist?: string;
  statements?: Statement[];
  derived?: DerivedChoice;
  language?: string;
};

export const card = (
  kind: CardKind,
  title: string,
  { names = [], gist, statements = [], derived, language = 'en' }: Parts = {},
): Omit<Card, 'id'> => ({
  kind,
  title,
  language,
  ...(gist && { gist }),
  names: names.map(name => (typeof name === 'string' ? { text: name } : name)),
  statements,
  sources: [],
  ...(derived && { derived }),
});

export const by = (language: string, text: string): Name => ({ languages: [language], text });

/** A name in everyday words of which the author says that it counts everywhere. */
export const always = (language: string, text: string): Name => ({
  languages: [language],
  text,
  neverAlone: false,
});
export const never = (text: string): Name => ({ text, neverAlone: true });
export const role = (text: string, from: string, to?: string): Statement => ({
  kind: 'role',
  text,
  from,
  ...(to && { to }),
  sources: [],
});
export const event = (text: string, at: string): Statement => ({ kind: 'event', text, at, sources: [] });
export const relation = (type: NonNullable<Statement['relation']>['type'], to: string): Statement => ({
  kind: 'relation',
  text: 'Stands in a relation.',
  relation: { type, card: `test:${to}` },
  sources: [],
});
