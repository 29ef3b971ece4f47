import type { Card } from '../cards/card.ts';
import { parseKeptCard } from '../cards/parse-card.ts';
import type { Statement } from '../cards/statement.ts';
import { canonical } from './canonical.ts';
import { deepEqual } from './deep-equal.ts';
import { mergeLists } from './merge-lists.ts';

/** A field of a card that can be edited separately. */
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
  'sameAs',
  'tags',
  'level',
  'note',
  'private',
] as const satisfies readonly CardField[];

/** `kept` names the fields that the pack changed but that keep the reader's version. */
type MergedCard = { readonly card: Card; readonly kept: readonly CardField[] };

type CardParts = Partial<Pick<Card, CardField>>;

/**
 * Three-way merge of a card: `mine` is the reader's version of `base`, `theirs` the pack's. If only one side changed a
 * field, that side's version counts. If both did, names, tags and addresses are merged one by one, statements are merged
 * together with their sources or not at all, and any other field keeps the reader's version.
 */
export function mergeCards(base: Card, mine: Card, theirs: Card): MergedCard {
  const parts: CardParts[] = [];
  const kept: CardField[] = [];
  for (const group of GROUPS) {
    const [was, own, updated] = [pick(base, group), pick(mine, group), pick(theirs, group)];
    if (deepEqual(own, updated) || deepEqual(was, updated)) parts.push(own);
    else if (deepEqual(was, own)) parts.push(updated);
    else {
      const both =
        mergeNames(was, own, updated) ??
        mergeEvidence(was, own, updated) ??
        mergeTexts(group, was, own, updated);
      parts.push(both ?? own);
      if (!both)
        kept.push(
          ...group.filter(
            field => !deepEqual(own[field], updated[field]) && !deepEqual(was[field], updated[field]),
          ),
        );
    }
  }
  const merged = parseKeptCard(Object.assign({ id: mine.id }, ...parts));
  if (merged.ok) return { card: merged.card, kept };
  // Each part is valid, but together they exceed a limit (too many names, for example): none of the pack's changes
  // apply.
  return { card: mine, kept: changedFields(base, theirs) };
}

/** The fields in which two versions of a card differ. */
export function changedFields(before: Card, after: Card): CardField[] {
  return CARD_FIELDS.filter(field => !deepEqual(before[field], after[field]));
}

// A statement cites sources by ids that only its own side's list of sources explains, so the two are merged together.
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
  const names = mergeLists(base.names, mine.names, theirs.names, name =>
    [name.text, ...(name.languages ?? [])].join('\n'),
  );
  return names && { names };
}

/** Merges lists of texts without an order of importance, which a card may not have at all. */
function mergeTexts(
  group: readonly CardField[],
  base: CardParts,
  mine: CardParts,
  theirs: CardParts,
): CardParts | null {
  const [field] = group;
  if (field !== 'tags' && field !== 'sameAs') return null;
  const [was, own, updated] = [base, mine, theirs].map(part => part[field] ?? []);
  const texts = mergeLists(was!, own!, updated!, text => text);
  return texts && (texts.length > 0 ? { [field]: texts } : {});
}

function mergeEvidence(base: CardParts, mine: CardParts, theirs: CardParts): CardParts | null {
  if (!base.sources || !mine.sources || !theirs.sources) return null;
  if (!base.statements || !mine.statements || !theirs.statements) return null;
  const sources = mergeLists(base.sources, mine.sources, theirs.sources, source => source.id);
  const statements = mergeLists(base.statements, mine.statements, theirs.statements, null);
  if (!sources || !statements) return null;
  const [own, updated] = [mine.statements, theirs.statements].map(list => new Set(list.map(canonical))) as [
    Set<string>,
    Set<string>,
  ];
  const sourceIn = (part: CardParts, id: string) => part.sources?.find(source => source.id === id);
  for (const statement of statements) {
    const sides = [
      own.has(canonical(statement)) ? mine : null,
      updated.has(canonical(statement)) ? theirs : null,
    ];
    for (const id of citedBy(statement)) {
      const source = sources.find(one => one.id === id);
      // The other side may have given that id to a different source: a statement must keep the one it was written for.
      if (!source || !sides.some(side => side && deepEqual(sourceIn(side, id), source))) return null;
    }
  }
  return { statements, sources };
}

function citedBy({ sources, disputedBy = [] }: Statement): string[] {
  return [...sources, ...disputedBy.flatMap(dispute => dispute.sources)];
}
