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

/** Which entry of the form each entry of the value came from, by position: empty rows are left out of the value. */
export type EntryKeys = {
  readonly names: readonly string[];
  readonly statements: readonly { readonly key: string; readonly disputes: readonly string[] }[];
  readonly sources: readonly string[];
  readonly shapes: readonly string[];
};

/** What the fields say, ready for the card's schema (which may refuse it), and where each entry came from. */
export type FormValue = { readonly value: Record<string, unknown>; readonly keys: EntryKeys };

// A form is never changed, only replaced, and several parts of the editor ask about the same one.
const made = new WeakMap<CardForm, { readonly id: CardId; readonly result: FormValue }>();

/**
 * Blank fields are left out, blank rows too; everything else is passed on as typed, without the spaces around it and
 * what cannot be seen: a text that was copied from a web page may hold hyphens and spaces that are not drawn.
 */
export function fromForm(form: CardForm, id: CardId): FormValue {
  const before = made.get(form);
  if (before?.id === id) return before.result;
  const { value, keys } = makeValue(seenOf(form), id);
  const result = { value, keys };
  made.set(form, { id, result });
  return result;
}

// Blank to the eye is blank: what cannot be seen goes before the fields are asked whether they are filled.
function seenOf(form: CardForm): CardForm {
  return valueWithoutUnseen(form) as CardForm;
}

function makeValue(form: CardForm, id: CardId): FormValue {
  const names = writtenNames(form.names);
  const statements = form.statements.filter(one => !deepEqual(one, newStatement(one.key)));
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
      gist: form.gist.trim(),
      summary: words(form.summary),
      names: names.map(nameValue),
      neutralName: words(form.neutralName),
      derived: derivedValue(form.derived),
      statements: statements.map(statement => statementValue(statement, known)),
      sources: sources.map(sourceValue),
      place: shapes.length > 0 || drawnBy ? { shapes: shapes.map(shapeValue), drawnBy } : undefined,
      note: words(form.note),
      private: form.private || undefined,
    }),
    keys: {
      names: names.map(name => name.key),
      statements: statements.map(one => ({ key: one.key, disputes: writtenDisputes(one).map(d => d.key) })),
      sources: sources.map(source => source.key),
      shapes: shapes.map(shape => shape.key),
    },
  };
}

function writtenNames(names: readonly NameForm[]): NameForm[] {
  return names.filter(name => !deepEqual(name, newName(name.key)));
}

/** The names alone, as {@link fromForm} gives them. */
export function namesFromForm(names: readonly NameForm[]): Record<string, unknown>[] {
  return writtenNames(valueWithoutUnseen(names) as NameForm[]).map(nameValue);
}

function nameValue(name: NameForm) {
  const usedBy = name.usedBy.split('\n').flatMap(side => words(side) ?? []);
  return filled({
    text: name.text.trim(),
    language: words(name.language),
    usedBy: usedBy.length > 0 ? usedBy : undefined,
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
  return filled({
    off: off.length > 0 ? off : undefined,
    alone: alone.length > 0 ? alone : undefined,
  });
}

function statementValue(statement: StatementForm, known: ReadonlySet<string>) {
  const { kind, dated } = statement;
  const { mayEnd, hasRelation } = STATEMENT_TRAITS[kind];
  // A source that was taken away is no longer named; its id stays in the form, so that undoing brings both back.
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
    to: dated === 'span' ? words(statement.to) : undefined,
    asOf: words(statement.asOf),
    about: statement.about || undefined,
    ends: (statement.ends && mayEnd) || undefined,
    relation: hasRelation
      ? filled({
          type: statement.relationType,
          card: statement.relationCard,
          side: words(statement.relationSide),
        })
      : undefined,
    sources,
    checks: heldChecks(statement, sources),
    disputedBy: disputes.length > 0 ? disputes : undefined,
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

/** NaN for what is no number (an empty field among it), which the schema refuses. */
function degrees(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.').replace('−', '-'));
}

function words(text: string): string | undefined {
  return text.trim() || undefined;
}

function filled(entry: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
