import type { CardId } from '#core/cards/identifiers.ts';
import { STATEMENT_TRAITS } from '#core/cards/statement-kinds.ts';
import { valueWithoutUnseen } from '#core/cards/unseen.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import { heldChecks } from './checked-content.ts';
import type {
  CardForm,
  DerivedForm,
  DisputeForm,
  NameForm,
  ShapeForm,
  SourceForm,
  StatementForm,
} from './form-schema.ts';
import { newDispute, newName, newPoint, newSource, newStatement } from './new-entry.ts';

/** The form entry that each entry of the value came from, by position; the value leaves out empty rows. */
export type EntryKeys = {
  readonly names: readonly string[];
  readonly statements: readonly { readonly key: string; readonly disputes: readonly string[] }[];
  readonly sources: readonly string[];
  readonly shapes: readonly string[];
};

/** The form's content for the card's schema to check (it may refuse it), and where each entry came from. */
export type FormValue = { readonly value: Record<string, unknown>; readonly keys: EntryKeys };

// Forms are never mutated, only replaced, and several parts of the editor convert the same one.
const converted = new WeakMap<CardForm, { readonly id: CardId; readonly result: FormValue }>();

/**
 * Leaves out blank fields and blank rows. Everything else is passed on as typed, without surrounding spaces and without
 * invisible characters: text copied from a web page may contain hyphens and spaces that are not drawn.
 */
export function fromForm(form: CardForm, id: CardId): FormValue {
  const before = converted.get(form);
  if (before?.id === id) return before.result;
  const { value, keys } = makeValue(seenOf(form), id);
  const result = { value, keys };
  converted.set(form, { id, result });
  return result;
}

// A field that looks blank is blank: invisible characters are removed before fields are checked for content.
function seenOf(form: CardForm): CardForm {
  return valueWithoutUnseen(form) as CardForm;
}

function makeValue(form: CardForm, id: CardId): FormValue {
  const names = writtenNames(form.names);
  const statements = form.statements.filter(statement => !deepEqual(statement, newStatement(statement.key)));
  const sources = form.sources.filter(source => !deepEqual(source, newSource(source.key, source.id)));
  const shapes = form.shapes.filter(shape => !deepEqual(shape, newPoint(shape.key)));
  const known = new Set(sources.map(source => source.id));
  const drawnBy = form.drawnBy.trim();
  return {
    value: filled({
      id,
      kind: form.kind,
      title: form.title.trim(),
      language: form.language.trim(),
      gist: words(form.gist),
      summary: words(form.summary),
      names: names.map(nameValue),
      neutralName: words(form.neutralName),
      derived: derivedValue(form.derived),
      statements: statements.map(statement => statementValue(statement, known)),
      sources: sources.map(sourceValue),
      place: shapes.length > 0 || drawnBy ? { shapes: shapes.map(shapeValue), drawnBy } : undefined,
      sameAs: listed(linesOf(form.sameAs)),
      tags: listed(linesOf(form.tags)),
      level: form.wellKnown ? 'well-known' : undefined,
      note: words(form.note),
      private: form.private || undefined,
    }),
    keys: {
      names: names.map(name => name.key),
      statements: statements.map(statement => ({
        key: statement.key,
        disputes: writtenDisputes(statement).map(({ key }) => key),
      })),
      sources: sources.map(source => source.key),
      shapes: shapes.map(shape => shape.key),
    },
  };
}

function writtenNames(names: readonly NameForm[]): NameForm[] {
  return names.filter(name => !deepEqual(name, newName(name.key)));
}

/** The names alone, converted as in {@link fromForm}. */
export function namesFromForm(names: readonly NameForm[]): Record<string, unknown>[] {
  return writtenNames(valueWithoutUnseen(names) as NameForm[]).map(nameValue);
}

function nameValue(name: NameForm) {
  return filled({
    text: name.text.trim(),
    languages: listed(languagesTyped(name.languages)),
    status: name.status || undefined,
    usedBy: listed(linesOf(name.usedBy)),
    since: words(name.since),
    until: words(name.until),
    case: name.case === 'auto' ? undefined : name.case,
    inflected: name.inflected ? undefined : false,
    neverAlone: name.neverAlone || undefined,
    unmarked: name.unmarked || undefined,
  });
}

function derivedValue({ off, alone }: DerivedForm) {
  if (off.length === 0 && alone.length === 0) return undefined;
  return filled({ off: listed(off), alone: listed(alone) });
}

function statementValue(statement: StatementForm, known: ReadonlySet<string>) {
  const { kind, dated } = statement;
  const { mayEnd, hasRelation } = STATEMENT_TRAITS[kind];
  // A removed source is no longer named; its id stays in the form, so that undoing restores both.
  const named = (ids: readonly string[]) => ids.filter(id => known.has(id));
  const disputes = writtenDisputes(statement).map(dispute => {
    const sources = named(dispute.sources);
    const checks = heldChecks(dispute, sources);
    return filled({ by: dispute.by.trim(), text: dispute.text.trim(), sources, checks });
  });
  const sources = named(statement.sources);
  return filled({
    kind,
    text: statement.text.trim(),
    at: dated === 'at' ? words(statement.at) : undefined,
    from: dated === 'span' ? words(statement.from) : undefined,
    knownSince: dated === 'known' ? words(statement.knownSince) : undefined,
    to: dated === 'at' ? undefined : words(statement.to),
    asOf: words(statement.asOf),
    about: statement.about || undefined,
    ends: (statement.ends && mayEnd) || undefined,
    headline: statement.headline || undefined,
    relation: hasRelation
      ? filled({
          type: statement.relationType,
          card: statement.relationCard,
          side: words(statement.relationSide),
        })
      : undefined,
    sources,
    checks: heldChecks(statement, sources),
    disputedBy: listed(disputes),
  });
}

function writtenDisputes(statement: StatementForm): DisputeForm[] {
  return statement.disputes.filter(dispute => !deepEqual(dispute, newDispute(dispute.key)));
}

function sourceValue(source: SourceForm) {
  return filled({
    id: source.id,
    publisher: source.publisher.trim(),
    title: words(source.title),
    url: words(source.url),
    published: words(source.published),
    checked: words(source.checked) ?? null,
  });
}

function shapeValue(shape: ShapeForm): unknown {
  if (shape.type === 'kept') return shape.shape;
  const position = [degrees(shape.longitude), degrees(shape.latitude)];
  return filled({ type: 'point', position, label: words(shape.label) });
}

/** NaN for anything that is not a number, such as an empty field; the schema refuses it. */
function degrees(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.').replace('−', '-'));
}

function words(text: string): string | undefined {
  return text.trim() || undefined;
}

/** The language tags in a field of the form. */
export function languagesTyped(text: string): string[] {
  return text.split(/[\s,;]+/).filter(tag => tag !== '');
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap(line => words(line) ?? []);
}

/** A card has no empty lists where it may have none. */
function listed<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}

function filled(entry: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
