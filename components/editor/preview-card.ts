import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { NameSchema } from '#core/cards/name.ts';
import { SourceSchema } from '#core/cards/source.ts';
import { StatementSchema } from '#core/cards/statement.ts';
import { writtenLanguage } from '../fields/written-language.ts';
import type { CardForm } from './draft/form-schema.ts';
import { fromForm } from './draft/from-form.ts';
import { finished } from './finished.ts';

/** The card as far as it is written: entries that the schema would still refuse are left out. */
export function previewCard(form: CardForm, id: CardId, untitled: string): Card {
  const { names, statements, sources } = fromForm(form, id).value;
  return {
    id,
    kind: form.kind,
    title: form.title.trim() || untitled,
    language: writtenLanguage(form.language) ?? 'en',
    ...(form.gist.trim() && { gist: form.gist.trim() }),
    ...(form.summary.trim() && { summary: form.summary.trim() }),
    ...(form.neutralName.trim() && { neutralName: form.neutralName.trim() }),
    names: finished(NameSchema, names),
    statements: finished(StatementSchema, statements),
    sources: finished(SourceSchema, sources),
    ...(form.note.trim() && { note: form.note.trim() }),
  };
}
