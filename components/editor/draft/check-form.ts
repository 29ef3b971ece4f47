import type { MessageKey } from '#assets/locales/messages.ts';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { parseCard } from '#core/cards/parse-card.ts';
import type { FieldName } from '../../fields/field-name.ts';
import { issueWords } from '../../issue-words.ts';
import type { Messages } from '../../messages.ts';
import { fieldOf } from '../field-of.ts';
import type { CardForm } from './form-schema.ts';
import { fromForm } from './from-form.ts';

/** A fault in a field, described in a sentence. */
export type FieldIssue = { readonly field: FieldName; readonly message: string };

/** The card that the form describes, or null and the faults that keep it from being saved. */
export type CheckedForm = { readonly card: Card | null; readonly issues: readonly FieldIssue[] };

/**
 * Fields for which the schema's message is about the file format; the form says what to do with the control instead.
 */
const OWN_WORDS: readonly (readonly [RegExp, MessageKey])[] = [
  [/-relationCard$/, 'optionsIssueRelationCard'],
  [/-latitude$/, 'optionsIssueLatitude'],
  [/-longitude$/, 'optionsIssueLongitude'],
  [/^shapes$/, 'optionsIssueShapes'],
  [/^drawnBy$/, 'optionsIssueDrawnBy'],
];

/** Checks the form with the card's own schema, so that the editor accepts nothing that a file could not contain. */
export function checkForm(form: CardForm, id: CardId, messages: Messages): CheckedForm {
  const { value, keys } = fromForm(form, id);
  const parsed = parseCard(value);
  if (parsed.ok) return { card: parsed.card, issues: [] };
  const first = new Map<FieldName, FieldIssue>();
  for (const issue of parsed.issues) {
    const field = fieldOf(issue.path, keys);
    const own = OWN_WORDS.find(([pattern]) => pattern.test(field));
    if (!first.has(field))
      first.set(field, { field, message: own ? messages.t(own[1]) : issueWords(issue, messages) });
  }
  return { card: null, issues: inOrder([...first.values()], form) };
}

/**
 * The issues that may be shown yet: all of them once a save was refused; before that, those in fields that the reader
 * has left, and those of an entry as a whole once the reader has left one of its fields.
 */
export function namedIssues(
  issues: readonly FieldIssue[],
  touched: ReadonlySet<FieldName>,
  complaining: boolean,
): readonly FieldIssue[] {
  if (complaining) return issues;
  const left = [...touched];
  return issues.filter(({ field }) => touched.has(field) || left.some(name => name.startsWith(`${field}-`)));
}

const SECTIONS = [
  'kind',
  'title',
  'language',
  'gist',
  'summary',
  'neutralName',
  'names',
  'statements',
  'sources',
  'sameAs',
  'tags',
];

/** Sorts the issues by the order of the fields on the screen, so that the list reads from top to bottom. */
function inOrder(issues: FieldIssue[], form: CardForm): FieldIssue[] {
  const place = ({ field }: FieldIssue): number => {
    const [head = '', key] = field.split('-');
    const section = SECTIONS.indexOf(head);
    const list = head === 'names' || head === 'statements' || head === 'sources' ? form[head] : [];
    const row = list.findIndex(entry => entry.key === key) + 1;
    return (section < 0 ? SECTIONS.length : section) * 10_000 + row;
  };
  return issues.sort((one, other) => place(one) - place(other));
}
