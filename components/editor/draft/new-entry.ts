import type { CardForm, DisputeForm, NameForm, ShapeForm, SourceForm, StatementForm } from './form-schema.ts';

/** A key that no entry of the list has. Keys are not random, so that the same card always yields the same form. */
export function unusedKey(list: readonly { readonly key: string }[]): string {
  const highest = Math.max(-1, ...list.map(entry => Number(entry.key)).filter(Number.isInteger));
  return String(highest + 1);
}

/** A source id that neither the list nor any statement uses; a statement may still name a source that was removed. */
export function unusedSourceId({ sources, statements }: Pick<CardForm, 'sources' | 'statements'>): string {
  const used = new Set([
    ...sources.map(source => source.id),
    ...statements.flatMap(({ sources: own, disputes }) => [
      ...own,
      ...disputes.flatMap(dispute => dispute.sources),
    ]),
  ]);
  let number = sources.length + 1;
  while (used.has(`s${number}`)) number++;
  return `s${number}`;
}

/** Where the reader met the name that a new card is for. */
export type CardContext = {
  readonly sentence: string;
  readonly address: string;
  readonly headline: string;
  readonly date: string | null;
};

/** @param context turned into a first statement, with the article as its source. */
export function newCardForm(title: string, language: string, context?: CardContext): CardForm {
  const source = context && {
    ...newSource('0', 's1'),
    publisher: new URL(context.address).hostname.replace(/^www\./, ''),
    title: context.headline,
    url: context.address,
    published: context.date ?? '',
  };
  const statement = context && {
    ...newStatement('0'),
    text: context.sentence,
    asOf: context.date ?? '',
    sources: ['s1'],
  };
  return {
    kind: 'person',
    title,
    language,
    gist: '',
    summary: '',
    neutralName: '',
    names: [],
    derived: { off: [], alone: [] },
    statements: statement ? [statement] : [],
    sources: source ? [source] : [],
    shapes: [],
    drawnBy: '',
    sameAs: '',
    tags: '',
    wellKnown: false,
    note: '',
    private: false,
  };
}

export function newName(key: string): NameForm {
  return {
    key,
    text: '',
    languages: '',
    status: '',
    usedBy: '',
    since: '',
    until: '',
    case: 'auto',
    inflected: true,
    neverAlone: false,
    unmarked: false,
  };
}

export function newStatement(key: string): StatementForm {
  return {
    key,
    kind: 'fact',
    text: '',
    dated: 'span',
    at: '',
    from: '',
    knownSince: '',
    to: '',
    asOf: '',
    about: false,
    ends: false,
    headline: false,
    relationType: 'related-to',
    relationCard: '',
    relationSide: '',
    sources: [],
    checks: [],
    checkedAs: '',
    disputes: [],
  };
}

export function newDispute(key: string): DisputeForm {
  return { key, by: '', text: '', sources: [], checks: [], checkedAs: '' };
}

export function newSource(key: string, id: string): SourceForm {
  return { key, id, publisher: '', title: '', url: '', published: '', checked: '' };
}

export function newPoint(key: string): Extract<ShapeForm, { type: 'point' }> {
  return { type: 'point', key, latitude: '', longitude: '', label: '' };
}
