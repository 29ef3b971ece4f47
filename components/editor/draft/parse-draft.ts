import * as v from 'valibot';
import type { Draft } from '#core/glossary/glossary-card.ts';
import type { KeptDraft } from '../editor-state.ts';
import { CardFormSchema } from './form-schema.ts';

/** A draft's content: the fields as typed, and as they were before, to detect conflicts later. */
const DraftContentSchema = v.object({ form: CardFormSchema, start: CardFormSchema });

export type DraftContent = v.InferOutput<typeof DraftContentSchema>;

/** Null where this version of the form cannot show the content. */
export function parseDraft(draft: Omit<Draft, 'id'>): KeptDraft | null {
  const parsed = v.safeParse(DraftContentSchema, draft.content);
  return parsed.success ? { base: draft.base, editedAt: draft.editedAt, ...parsed.output } : null;
}
