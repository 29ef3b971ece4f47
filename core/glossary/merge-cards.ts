import type { Card } from '../cards/card.ts';
import { parseKeptCard } from '../cards/parse-card.ts';
import type { Statement } from '../cards/statement.ts';
import { canonical } from './canonical.ts';
import { deepEqual } from './deep-equal.ts';
import { mergeLists } from './merge-lists.ts';

/** A field of a card that can be edited on its own. */
export type CardField = Exclude<keyof Card, 'id'>;

export const CARD_FIELDS = [
  'kind',
  'title',
  'language',
  'gist',
  'summary',
  'names',
  'neutralName',
  'derived',
  'statements',
  'sources',
  'place',
  'note',
  'private',
] as const satisfies readonly CardField[];

/** `kept` names the fields that the pack changed and that stay as the reader has them. */
type MergedCard = { readonly card: Card; readonly kept: readonly CardField[] };

type CardParts = Partial<Pick<Card, CardField>>;

/**
 * Three-way merge of a card: `mine` is what the reader made of `base`, `theirs` what the pack made of it. Where only
 * one side changed a field, that side counts; where both did, names merge one by one, statements and their sources
 * together or not at all, and any other field stays the reader's.
 */
export function mergeCards(base: Card, mine: Card, theirs: Card): MergedCard {
  const parts: CardParts[] = [];
  const kept: CardField[] = [];
  for (const group of GROUPS) {
    const [was, own, new_] = [pick(base, group), pick(mine, group), pick(theirs, group)];
    if (deepEqual(own, new_) || deepEqual(was, new_)) parts.push(own);
    else if (deepEqual(was, own)) parts.push(new_);
    else {
      const both = mergeNames(was, own, new_) ?? mergeEvidence(was, own, new_);
      parts.push(both ?? own);
      if (!both)
        kept.push(
          ...group.filter(
            field => !deepEqual(own[field], new_[field]) && !deepEqual(was[field], new_[field]),
          ),
        );
    }
  }
  const merged = parseKeptCard(Object.assign({ id: mine.id }, ...parts));
  if (merged.ok) return { card: merged.card, kept };
  // Each part is sound, and together they break a bound (too many names, say): nothing of the pack's comes in.
  return { card: mine, kept: changedFields(base, theirs) };
}

/** The fields in which two states of a card differ. */
export function changedFields(before: Card, after: Card): CardField[] {
  return CARD_FIELDS.filter(field => !deepEqual(before[field], after[field]));
}

// A statement names its sources by ids that only its own side's list explains: the two never part.
const GROUPS: readonly (readonly CardField[])[] = [
  ['statements', 'sources'],
  ...CARD_FIELDS.filter(field => field !== 'statements' && field !== 'sources').map(field => [field]),
];

function pick(card: Card, fields: readonly CardField[]): CardParts {
  const entries = fields
    .filter(field => card[field] !== undefined)
    .map(field => [field, card[field]] as const);
  return Object.fromEntries(entries);
}

function mergeNames(base: CardParts, mine: CardParts, theirs: CardParts): CardParts | null {
  if (!base.names || !mine.names || !theirs.names) return null;
  const names = mergeLists(
    base.names,
    mine.names,
    theirs.names,
    name => `${name.language ?? ''} ${name.text}`,
  );
  return names && { names };
}

function mergeEvidence(base: CardParts, mine: CardParts, theirs: CardParts): CardParts | null {
  if (!base.sources || !mine.sources || !theirs.sources) return null;
  if (!base.statements || !mine.statements || !theirs.statements) return null;
  const sources = mergeLists(base.sources, mine.sources, theirs.sources, source => source.id);
  const statements = mergeLists(base.statements, mine.statements, theirs.statements, null);
  if (!sources || !statements) return null;
  const [own, new_] = [mine.statements, theirs.statements].map(list => new Set(list.map(canonical))) as [
    Set<string>,
    Set<string>,
  ];
  const sourceIn = (part: CardParts, id: string) => part.sources?.find(source => source.id === id);
  for (const statement of statements) {
    const sides = [
      own.has(canonical(statement)) ? mine : null,
      new_.has(canonical(statement)) ? theirs : null,
    ];
    for (const id of citedBy(statement)) {
      const source = sources.find(one => one.id === id);
      // The other side may have given that id to another document: a statement keeps the source it was written for.
      if (!source || !sides.some(side => side && deepEqual(sourceIn(side, id), source))) return null;
    }
  }
  return { statements, sources };
}

function citedBy({ sources, disputedBy = [] }: Statement): string[] {
  return [...sources, ...disputedBy.flatMap(dispute => dispute.sources)];
}
