import { useMemo } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import { Card } from '../card/Card.tsx';
import { useForm } from '../fields/form-context.ts';
import { useMessages } from '../messages.ts';
import type { CardForm } from './draft/form-schema.ts';
import { previewCard } from './preview-card.ts';
import { usePause } from './use-pause.ts';
import './preview.css';

/** A long card takes longer to draw than a keystroke may take, in ms. */
const PAUSE = 60;

type PreviewProps = {
  readonly form: CardForm;
  readonly id: CardId;
  readonly onOpenCard: (id: CardId) => void;
};

/** The card as a reader will meet it in an article, while it is being written. */
export function Preview({ form, id, onOpenCard }: PreviewProps) {
  const { t } = useMessages();
  const { titleFor } = useForm();
  const rested = usePause(form, PAUSE);
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
