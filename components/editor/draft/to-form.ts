import type { Card } from '#core/cards/card.ts';
import type { Name } from '#core/cards/name.ts';
import type { Shape } from '#core/cards/place.ts';
import type { Source } from '#core/cards/source.ts';
import type { Dispute, Statement } from '#core/cards/statement.ts';
import { checkedContent } from './checked-content.ts';
import type { CardForm, DisputeForm, NameForm, ShapeForm, SourceForm, StatementForm } from './form-schema.ts';
import { newDispute, newName, newPoint, newStatement } from './new-entry.ts';

/** The form for a card. The same card always yields the same form. */
export function toForm(card: Card): CardForm {
  return {
    kind: card.kind,
    title: card.title,
    language: card.language,
    gist: card.gist ?? '',
    summary: card.summary ?? '',
    neutralName: card.neutralName ?? '',
    names: card.names.map(nameForm),
    derived: { off: card.derived?.off ?? [], alone: card.derived?.alone ?? [] },
    statements: card.statements.map(statementForm),
    sources: card.sources.map(sourceForm),
    shapes: card.place?.shapes.map(shapeForm) ?? [],
    drawnBy: card.place?.drawnBy ?? '',
    sameAs: card.sameAs?.join('\n') ?? '',
    tags: card.tags?.join('\n') ?? '',
    wellKnown: card.level === 'well-known',
    note: card.note ?? '',
    private: card.private ?? false,
  };
}

function nameForm({ usedBy, languages, ...name }: Name, index: number): NameForm {
  return {
    ...newName(String(index)),
    ...given(name),
    languages: languages?.join(', ') ?? '',
    usedBy: usedBy?.join('\n') ?? '',
  };
}

function statementForm({ relation, disputedBy, ...statement }: Statement, index: number): StatementForm {
  const form = {
    ...newStatement(String(index)),
    ...given(statement),
    sources: statement.sources,
    dated: datedBy(statement),
    ...(relation && {
      relationType: relation.type,
      relationCard: relation.card,
      relationSide: relation.side ?? '',
    }),
    disputes: (disputedBy ?? []).map(disputeForm),
  };
  return { ...form, checkedAs: form.checks.length > 0 ? checkedContent(form) : '' };
}

function datedBy({ at, knownSince }: Statement): StatementForm['dated'] {
  if (at !== undefined) return 'at';
  return knownSince === undefined ? 'span' : 'known';
}

function disputeForm(dispute: Dispute, index: number): DisputeForm {
  const form = { ...newDispute(String(index)), ...given(dispute) };
  return { ...form, checkedAs: form.checks.length > 0 ? checkedContent(form) : '' };
}

function sourceForm(source: Source, index: number): SourceForm {
  return {
    key: String(index),
    id: source.id,
    publisher: source.publisher,
    title: source.title ?? '',
    url: source.url ?? '',
    published: source.published ?? '',
    checked: source.checked ?? '',
  };
}

function shapeForm(shape: Shape, index: number): ShapeForm {
  const key = String(index);
  if (shape.type !== 'point') return { type: 'kept', key, shape };
  const [longitude, latitude] = shape.position;
  return {
    ...newPoint(key),
    latitude: String(latitude),
    longitude: String(longitude),
    label: shape.label ?? '',
  };
}

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Leaves out properties that are present but undefined, so that they do not override a default. */
function given<T extends object>(entry: T): Partial<Given<T>> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Partial<
    Given<T>
  >;
}
