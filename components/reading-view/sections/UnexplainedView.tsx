import { CircleCheck, Info } from 'lucide';
import type { Unexplained, UnexplainedNames } from '#core/unexplained/unexplained.ts';
import { Button } from '../../controls/Button.tsx';
import { EmptyState } from '../../controls/EmptyState.tsx';
import { useMessages } from '../../messages.ts';
import { plural } from '../../plural.ts';
import '../section.css';
import './unexplained-view.css';

type UnexplainedViewProps = {
  readonly found: UnexplainedNames;
  /** The article's language. */
  readonly language: string;
  /** Starts a card with that name, with the sentence as its context. */
  readonly onStart: (name: Unexplained) => void;
};

/** The names in the article that no card explains. */
export function UnexplainedView({ found: { capitals, names }, language, onStart }: UnexplainedViewProps) {
  const messages = useMessages();
  const { t } = messages;
  if (capitals === 'none') return <EmptyState icon={Info} title={t('readingNoCapitals')} />;
  const nouns = capitals === 'nouns' && <p class="reading-hint">{t('readingUnexplainedGerman')}</p>;
  if (names.length === 0)
    return (
      <EmptyState icon={CircleCheck} title={t('readingAllExplained')}>
        {nouns}
      </EmptyState>
    );
  return (
    <div class="reading-section">
      <p class="reading-hint">{t('readingUnexplainedHint')}</p>
      {nouns}
      <ul class="reading-list">
        {names.map(name => (
          <li key={name.name} class="reading-name">
            <p class="reading-row-title" dir="auto" lang={language || undefined}>
              {name.name}
            </p>
            <p class="reading-hint">{plural(messages, 'readingMentions', name.mentions)}</p>
            <blockquote dir="auto" lang={language || undefined}>
              {name.sentence}
            </blockquote>
            <Button label={t('readingStartCard', name.name)} onClick={() => onStart(name)}>
              {t('readingStart')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
