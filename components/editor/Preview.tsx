import { useMemo } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import { Card } from '../card/Card.tsx';
import { useForm } from '../fields/form-context.ts';
import { useMessages } from '../messages.ts';
import type { CardForm } from './draft/form-schema.ts';
import { previewCard } from './preview-card.ts';
import { usePause } from './use-pause.ts';
import './preview.css';

/** In ms. Rendering a long card takes longer than a keystroke may take, so the preview waits for a pause. */
const PREVIEW_PAUSE_MS = 60;

type PreviewProps = {
  readonly form: CardForm;
  readonly id: CardId;
  readonly onOpenCard: (id: CardId) => void;
};

/** A preview of the card that is being written, as a reader will see it in an article. */
export function Preview({ form, id, onOpenCard }: PreviewProps) {
  const { t } = useMessages();
  const { titleFor } = useForm();
  const rested = usePause(form, PREVIEW_PAUSE_MS);
  const card = useMemo(() => previewCard(rested, id, t('optionsUntitled')), [rested, id, t]);
  return (
    <section class="preview" aria-label={t('optionsPreview')}>
      <p class="preview-title" aria-hidden="true">
        {t('optionsPreview')}
      </p>
      <div class="preview-card">
        <Card card={card} onOpenCard={onOpenCard} titleFor={titleFor} />
      </div>
    </section>
  );
}
